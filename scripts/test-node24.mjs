import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The whole suite on Node 24, whatever Node runs this: the runtime comes from npm's package `node`, kept in .node24. */
const version = '24.21.0';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.node24');
const node = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const ran = (program, args, env = process.env) => {
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status === 0;
};
const versionOf = (program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim();

if (!existsSync(node) || versionOf(node) !== `v${version}`) {
  mkdirSync(folder, { recursive: true });
  // Its install script fetches the platform's package from the registry and nothing else.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  const npm = process.env.npm_execpath;
  const install = ['install', '--no-fund', '--no-audit', '--save-exact', '--prefix', folder, `node@${version}`];
  if (!(npm === undefined ? ran('npm', install) : ran(process.execPath, [npm, ...install]))) process.exit(1);
}
console.log(`Node ${versionOf(node)}`);

const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
process.exitCode = ran(node, [...jest, ...process.argv.slice(2)], env) ? 0 : 1;
