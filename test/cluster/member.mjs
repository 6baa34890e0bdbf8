import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * One process of a cluster: the built service, bundled as an operator starts it, but that its clock is the test's, which
 * stands in a file, and that the loops of a worker run when the test says so: all of them at once, until they find no more
 * work.
 */
const { clockFile } = JSON.parse(process.env.SOKUHO_TEST_MEMBER);
// Imported now: of a bundle, what is imported above would be loaded before what decorators need.
const { SystemClock } = await import('../../dist/src/platform/clock/clock.js');
const { SweepLoop } = await import('../../dist/src/platform/worker/sweep-loop.js');
SystemClock.prototype.now = () => new Date(readFileSync(clockFile, 'utf8'));

const loops = [];
const start = SweepLoop.prototype.start;
SweepLoop.prototype.start = function () {
  const { sweep } = this.options;
  const kept = { loop: this, sweeps: 0, found: 0 };
  this.options = {
    ...this.options,
    sweep: async () => {
      kept.sweeps += 1;
      const found = await sweep();
      kept.found += found;
      return found;
    },
  };
  loops.push(kept);
};

const isIdle = ({ loop, sweeps }) => sweeps > 0 && loop.running === null && !loop.isWoken;

const sweep = async (names) => {
  const chosen = loops.filter(({ loop }) => names.includes(loop.options.name));
  for (const kept of chosen) {
    Object.assign(kept, { sweeps: 0, found: 0 });
    start.call(kept.loop);
  }
  while (!chosen.every(isIdle)) await pause(1);
  await Promise.all(chosen.map(({ loop }) => loop.stop()));
  return chosen.reduce((sum, { found }) => sum + found, 0);
};

process.on('message', async ({ names }) => process.send({ found: await sweep(names) }));
// The test run was killed.
process.on('disconnect', () => process.exit(1));
await import('../../dist/src/main.js');
process.send({ isUp: process.exitCode === undefined });
