import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Many wrong requests to every route: npm run test:fuzz [-- requests for each route [seed]]. The seed is printed, and
 * gives the same requests again.
 */
const [runs = '200', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
console.log(`npm run test:fuzz -- ${runs} ${seed}`);
const { status } = spawnSync(process.execPath, [...flags, 'test/e2e/fuzz.e2e-spec', '--selectProjects', 'e2e'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, SOKUHO_FUZZ_RUNS: runs, SOKUHO_FUZZ_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
