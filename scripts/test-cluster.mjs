import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, isBuilt, root } from './build.mjs';
import { bundle } from './bundle.mjs';

/**
 * The e2e suite against two api and two worker processes of the built service on one database: npm run test:cluster
 * [-- files]. Requests go to the two by turns, and both workers sweep at once; see test/support/cluster.ts.
 */
const notSo = [
  {
    test: "a mail over SMTP is sent with the server's answer kept",
    why: 'wants one mail of three reminders; two workers that each take some of them send two',
  },
  {
    test: 'the watch of sending tells what is due and unsent, how old it is, and what failed in which way',
    why: 'reads from /metrics of an api what only a worker counts',
  },
  {
    test: 'the watch of clocks names a jump back',
    why: 'looks twice at one process, each of which knows only the jumps between its own looks',
  },
  {
    test: 'the watch of clocks names a jump forward',
    why: 'looks twice at one process, each of which knows only the jumps between its own looks',
  },
  {
    test: 'the watch from outside is pinged after a sweep when all is well, and neither when mails do not leave nor when a gap stands',
    why: 'sweeps in its own process, and reads from /metrics of an api what only that process counts',
  },
  {
    test: "an organisation's own sign-in keeps the keys of the issuer, asks anew for one that it does not know, and takes no old one then",
    why: 'each process keeps the keys of an issuer for itself, for 10 minutes',
  },
  {
    test: 'GET /v1/incidents/export ends its reading when the taker goes away, and lets two be taken at once',
    why: 'each process lets two be taken at once, and the third request comes to the other',
  },
  {
    test: 'people who can or cannot be reached choose their language and channels; with nobody left the admins get it, and the mail says so',
    why: 'wants one mail of three reminders, as above',
  },
  {
    test: '/v1/incidents/{id}/files refuses what is too large, more than a body of JSON may have, and keeps nothing of it',
    why: 'the connection is closed while the body is on its way, which the client may see before the answer',
  },
  {
    group: 'every query of the hot paths',
    why: 'records what its own process asks of the database',
  },
];

if (!isBuilt() && !(await build())) process.exit(1);
await bundle(join(root, 'test', 'cluster', 'member.mjs'), join(root, 'dist', 'cluster'));
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
for (const { test, group, why } of notSo) console.log(`Left out: ${test ?? group}: ${why}`);
const names = notSo.map(({ test, group }) => (test === undefined ? `${escaped(group)} ` : `${escaped(test)}$`));
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(
  process.execPath,
  [
    ...jest,
    ...process.argv.slice(2),
    '--selectProjects=e2e',
    // Each app is five processes, and a machine may have two cores.
    '--testTimeout=60000',
    `--testNamePattern=^(?!${names.join('|')})`,
  ],
  {
    cwd: root,
    env: { ...process.env, SOKUHO_TEST_CLUSTER: join(root, 'dist', 'cluster', 'member.js') },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
