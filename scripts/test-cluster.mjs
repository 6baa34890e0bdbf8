import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, isBuilt, root } from './build.mjs';

/**
 * The e2e suite against two api and two worker processes of the built service on one database: npm run test:cluster
 * [-- files]. Requests go to the two by turns, and both workers sweep at once; see test/support/cluster.ts.
 */
const notSo = [];

if (!isBuilt() && !build()) process.exit(1);
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = notSo.filter(({ test }) => test !== undefined).map(({ test }) => `${escaped(test)}$`);
const files = notSo.filter(({ test }) => test === undefined).map(({ file }) => `--testPathIgnorePatterns=${file}`);
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(
  process.execPath,
  [
    ...jest,
    ...process.argv.slice(2),
    '--selectProjects=e2e',
    // Each app is five processes, and a machine may have two cores.
    '--testTimeout=60000',
    ...files,
    ...(names.length > 0 ? [`--testNamePattern=^(?!${names.join('|')})`] : []),
  ],
  { cwd: root, env: { ...process.env, SOKUHO_TEST_CLUSTER: join(root, 'dist') }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
