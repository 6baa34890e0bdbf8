import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt, root } from './build.mjs';

/**
 * Runs a built program in this very process, so that signals reach it: node scripts/run-built.mjs service/main.js [arguments].
 * Builds first when dist is missing or older than what it is made from. Reads .env where there is one; variables that
 * are set already win.
 */
const [program, ...rest] = process.argv.slice(2);
if (program === undefined) {
  console.error('Say which program of dist to run, for example: node scripts/run-built.mjs service/main.js');
  process.exit(2);
}
if (!isBuilt()) {
  console.error('Building ...');
  if (!(await build())) process.exit(1);
}
const settings = join(root, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);
// The shell between npm and this process does not pass SIGTERM on; whoever stops npm means what npm started.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250).unref();
}

const file = join(root, 'dist', program);
process.argv.splice(1, process.argv.length - 1, file, ...rest);
await import(pathToFileURL(file).href);
