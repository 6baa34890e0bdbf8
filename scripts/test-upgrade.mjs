import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build.mjs';
import { migrationsIn, releases } from './releases.mjs';

/**
 * While processes are replaced one after another, those of the previous release work on the schema of this one. So the
 * previous release's program and its e2e suite run here with this checkout's migrations: npm run test:upgrade [-- files]
 */
const notSo = [
  { file: 'test/e2e/migrations.e2e-spec', why: "it tests the migrations themselves, as this checkout's own does" },
];

const run = (program, args, options = {}) => {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  return status === 0;
};

const { version, commit, migrations } = releases().at(-1);
if (!run('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root, stdio: 'ignore' })) {
  console.error(`Release ${version} is commit ${commit}, which this clone does not hold. Fetch it first:`);
  console.error(`  git fetch --unshallow   (or: git fetch origin ${commit})`);
  process.exit(2);
}
const added = migrationsIn(join(root, 'migrations')).filter((name) => !migrations.includes(name));
console.log(`Release ${version} (${commit.slice(0, 10)}) on the schema of this checkout.`);
console.log(added.length === 0 ? 'There is no new migration.' : `New: ${added.join(', ')}`);
for (const { file, why } of notSo) console.log(`Left out: ${file}: ${why}`);

const folder = mkdtempSync(join(tmpdir(), 'sokuho-previous-'));
const same = (name) => readFileSync(join(root, name)).equals(readFileSync(join(folder, name)));
/** The release as it was, but for its migrations. */
const unpack = () => {
  const archive = join(folder, 'release.tar');
  const isUnpacked =
    run('git', ['archive', `--output=${archive}`, commit], { cwd: root }) && run('tar', ['-xf', archive, '-C', folder]);
  if (!isUnpacked) return false;
  rmSync(archive);
  rmSync(join(folder, 'migrations'), { recursive: true });
  cpSync(join(root, 'migrations'), join(folder, 'migrations'), { recursive: true });
  if (!same('package-lock.json')) return run('npm', ['ci', '--no-fund', '--no-audit'], { cwd: folder });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return true;
};

const jest = [
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
  ...process.argv.slice(2),
  ...['--selectProjects=e2e', '--testTimeout=60000', ...notSo.map(({ file }) => `--testPathIgnorePatterns=${file}`)],
];
try {
  process.exitCode = unpack() && run(process.execPath, jest, { cwd: folder }) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
