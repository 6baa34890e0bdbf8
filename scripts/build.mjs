import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const sources = [
  'src',
  'migrations',
  'examples',
  'scripts/bundle.mjs',
  'package.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Newest change below a path; a folder counts too, since a file that was removed shows nowhere else. */
const newestChange = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
};

export const isBuilt = () =>
  existsSync(stamp) &&
  sources
    .map((name) => join(root, name))
    .filter(existsSync)
    .every((path) => newestChange(path) <= statSync(stamp).mtimeMs);

/**
 * Builds dist: each source for itself, and the service as it is started. The stamp is written at the end, so that a failed
 * build is never taken for a finished one.
 */
export const build = async () => {
  rmSync(stamp, { force: true });
  const began = new Date();
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const { status, error } = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (error !== undefined) throw error;
  if (status !== 0) return false;
  await bundle(join(root, 'dist', 'src', 'main.js'), join(root, 'dist', 'service'));
  writeFileSync(stamp, `${began.toISOString()}\n`);
  return true;
};

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()) ? 0 : 1;
