import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests that reckon with dates, under four time zones of the process: none of them may matter to a Japan date. */
const zones = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia'];
const folders = ['src/law/', 'test/law/', 'src/reminders/', 'test/unit/reminders/'];

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = [
  ...flags,
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'unit',
  '--reporters=summary',
  '--testPathPatterns',
];

const failed = zones.filter((zone) => {
  console.log(`\nTZ=${zone}`);
  const env = { ...process.env, TZ: zone };
  return spawnSync(process.execPath, [...jest, ...folders], { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? `\nSame result in ${zones.join(', ')}.` : `\nFailed under ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
