import { describe, expect, it } from '@jest/globals';

import { foldMissed, isLate } from './catch-up.js';
import type { PlannedReminder } from './planned-reminder.js';

function aReminder(stepId: string, dueAt: string, rest: Partial<PlannedReminder> = {}): PlannedReminder {
  return {
    logicalKey: stepId,
    deadlineId: 'd1',
    stepId,
    occurrence: 0,
    ahead: false,
    kind: 'approaching',
    dueAt,
    dueOn: '2026-12-23',
    to: ['owner'],
    channels: ['mail'],
    escalation: null,
    late: false,
    folded: [],
    ...rest,
  };
}

const NOW = '2026-12-20T12:00:00+09:00';
const first = aReminder('first', '2026-12-09T09:00:00+09:00', {
  to: ['legal'],
  escalation: { afterHours: 2, to: ['admins'] },
});
const second = aReminder('second', '2026-12-16T09:00:00+09:00', { channels: ['webhook'] });
const third = aReminder('third', '2026-12-20T09:00:00+09:00', { escalation: { afterHours: 6, to: ['legal'] } });
const future = aReminder('future', '2026-12-22T09:00:00+09:00');

describe('foldMissed', () => {
  it('sends the newest, late, for everybody whom it and the older ones name', () => {
    expect(foldMissed([second, future, third, first], NOW)).toEqual([
      {
        ...third,
        late: true,
        to: ['owner', 'legal'],
        channels: ['mail', 'webhook'],
        escalation: { afterHours: 2, to: ['legal', 'admins'] },
        folded: ['first', 'second'],
      },
      future,
    ]);
  });

  it('keeps deadlines apart', () => {
    const other = aReminder('other', first.dueAt, { deadlineId: 'd2' });
    expect(foldMissed([first, third, other], NOW).map(({ stepId }) => stepId)).toEqual(['third', 'other']);
  });

  it('takes a reminder of this very moment as due, and not as late', () => {
    expect(foldMissed([aReminder('now', NOW)], NOW)[0]?.late).toBe(false);
  });

  it('is done after once', () => {
    const once = foldMissed([first, second, third, future], NOW);
    expect(foldMissed(once, NOW)).toEqual(once);
  });
});

describe('isLate', () => {
  it('after a quarter of an hour', () => {
    expect(isLate('2026-12-20T11:45:00+09:00', NOW)).toBe(false);
    expect(isLate('2026-12-20T11:44:59+09:00', NOW)).toBe(true);
  });
});
