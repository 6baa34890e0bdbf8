import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

interface Printed {
  readonly zone: number;
  readonly plans: readonly (readonly { readonly dueAt: string; readonly stepId: string }[])[];
  readonly mails: readonly unknown[];
}

const printedUnder = (zone: string): Printed => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/run-ts.mjs', 'test/support/print-plans.ts'],
    { env: { ...process.env, NODE_OPTIONS: '', TZ: zone }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Printed;
};

describe('a process in another time zone', () => {
  it('plans and writes the same: 09:00 is 09:00 in Japan', () => {
    const { zone: farWest, ...west } = printedUnder('America/Los_Angeles');
    const { zone: farEast, ...east } = printedUnder('Pacific/Kiritimati');
    expect([farWest, farEast]).toEqual([480, -840]);
    expect(west).toEqual(east);
    const timed = west.plans.flat().filter(({ stepId }) => stepId !== 'logged');
    expect(timed.length).toBeGreaterThan(15);
    expect(timed.filter(({ dueAt }) => !/T(09|15):00:00\.000\+09:00$/u.test(dueAt))).toEqual([]);
  }, 30_000);
});
