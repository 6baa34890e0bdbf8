import { describe, expect, it } from '@jest/globals';

import { nationalOpenDays } from '../law/calendar/open-days.js';
import { defaultPolicy } from './default-policy.js';
import { planReminders } from './plan.js';
import type { DeadlineToRemind } from './planned-reminder.js';

const preliminary: DeadlineToRemind = {
  id: 'p',
  kind: 'preliminary_report',
  force: 'guideline',
  loggedAt: '2026-11-24T10:00:00+09:00',
  clockStart: '2026-11-24',
  targetFrom: '2026-11-26',
  dueOn: '2026-11-28',
  dueAt: '2026-11-28T23:59:59.999+09:00',
};
const plan = (d: DeadlineToRemind, now: string) =>
  planReminders([d], defaultPolicy, nationalOpenDays, now).map(
    (r) => `${r.dueAt.slice(0, 16)} ${r.stepId} ${r.kind}${r.late ? ' late' : ''}`,
  );
describe('plan', () => {
  it('x', () => {
    console.log(plan(preliminary, '2026-11-24T10:00:00+09:00').join('\n'));
    console.log(
      plan(
        {
          ...preliminary,
          kind: 'final_report',
          force: 'statutory',
          dueOn: '2026-12-23',
          dueAt: '2026-12-23T23:59:59.999+09:00',
        },
        '2026-11-24T10:00:00+09:00',
      ).join('\n'),
    );
    console.log(plan(preliminary, '2026-12-01T08:00:00+09:00').join('\n'));
    expect(1).toBe(1);
  });
});
