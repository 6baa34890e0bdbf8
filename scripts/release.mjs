import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { migrationsIn, releases, releasesFile } from './releases.mjs';

/**
 * Notes the checked-out commit as a release of the version in package.json: npm run release. From then on its migrations
 * are never edited, and its suite runs against newer ones.
 */
const git = (...args) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
  return stdout.trim();
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const before = releases();
if (before.some((release) => release.version === version)) {
  console.error(`${version} was released already: raise "version" in package.json, commit, and run this again.`);
  process.exit(1);
}
if (git('status', '--porcelain') !== '') {
  console.error('There are changes that are not committed: a release is a commit.');
  process.exit(1);
}
const release = { version, commit: git('rev-parse', 'HEAD'), migrations: migrationsIn(join(root, 'migrations')) };
writeFileSync(releasesFile, `${JSON.stringify([...before, release], null, 2)}\n`);
console.log(`${version} is ${release.commit}. Commit docs/releases.json.`);
