import { describe, expect, it } from '@jest/globals';

import { nationalOpenDays } from '../law/calendar/open-days.js';
import { endOfDay } from '../law/calendar/civil-date.js';
import { defaultPolicy } from './default-policy.js';
import { planReminders } from './plan.js';
import type { DeadlineToRemind, PlannedReminder } from './planned-reminder.js';
import type { ReminderPolicy } from './policy.js';

const LOGGED = '2026-11-24T10:00:00+09:00';

const preliminary: DeadlineToRemind = {
  id: 'd1',
  kind: 'preliminary_report',
  force: 'guideline',
  loggedAt: LOGGED,
  clockStart: '2026-11-24',
  targetFrom: '2026-11-26',
  dueOn: '2026-11-28',
  dueAt: endOfDay('2026-11-28'),
};
const final: DeadlineToRemind = {
  ...preliminary,
  kind: 'final_report',
  force: 'statutory',
  targetFrom: null,
  dueOn: '2026-12-23',
  dueAt: endOfDay('2026-12-23'),
};
const notice: DeadlineToRemind = {
  ...final,
  kind: 'individual_notice',
  force: 'no_fixed_period',
  dueOn: null,
  dueAt: null,
};

const rowsOf = (
  deadline: DeadlineToRemind,
  now = deadline.loggedAt,
  policy: ReminderPolicy = defaultPolicy,
): PlannedReminder[] => planReminders([deadline], policy, nationalOpenDays, now);
const shown = ({ dueAt, stepId, kind, late }: PlannedReminder): string =>
  `${dueAt.slice(0, 16)} ${stepId} ${kind}${late ? ' late' : ''}`;
const plan = (...given: Parameters<typeof rowsOf>): string[] => rowsOf(...given).map(shown);

describe('the default plan', () => {
  it('of a preliminary report: at once, day 3, the day before, the due day twice, then overdue', () => {
    expect(plan(preliminary)).toEqual([
      '2026-11-24T10:00 logged announced',
      '2026-11-26T09:00 day_3 approaching',
      '2026-11-27T09:00 due_minus_1 approaching',
      '2026-11-27T15:00 due_day_afternoon~ahead approaching', // 28 November is a Saturday
      '2026-11-28T09:00 due_day due_day',
      '2026-11-28T15:00 due_day_afternoon due_day',
      '2026-11-29T09:00 overdue overdue',
    ]);
  });

  it('of a final report: 14, 7, 3, 1 and 0 days before, then overdue', () => {
    expect(plan(final)).toEqual([
      '2026-11-24T10:00 logged announced',
      '2026-12-09T09:00 due_minus_14 approaching',
      '2026-12-16T09:00 due_minus_7 approaching',
      '2026-12-18T09:00 due_minus_3~ahead approaching', // 20 December is a Sunday
      '2026-12-20T09:00 due_minus_3 approaching',
      '2026-12-22T09:00 due_minus_1 approaching',
      '2026-12-23T09:00 due_day due_day',
      '2026-12-24T09:00 overdue overdue',
    ]);
  });

  it('of a duty without a period: day 5, and a nag every week on an open day', () => {
    expect(plan(notice)).toEqual([
      '2026-11-24T10:00 logged announced',
      '2026-11-27T09:00 day_5~ahead no_date',
      '2026-11-28T09:00 day_5 no_date',
      '2026-12-01T09:00 no_date no_date',
    ]);
    // 29 December is closed to 3 January: the nag comes on the open day before.
    expect(plan(notice, '2026-12-28T08:00:00+09:00').at(-1)).toBe('2026-12-28T09:00 no_date no_date');
  });

  it('of a final report that awaits its supplement: a nag every week and nothing else (R34)', () => {
    expect(plan({ ...final, supplementSince: '2026-12-21' }, '2026-12-21T12:00:00+09:00')).toEqual([
      '2026-12-28T09:00 supplement supplement',
    ]);
  });

  it('of a clock in hours hangs on the instant, also at night', () => {
    const hours: DeadlineToRemind = { ...final, countedIn: 'hours', dueOn: null, dueAt: '2026-11-27T02:30:00+09:00' };
    expect(plan(hours)).toEqual([
      '2026-11-24T10:00 logged announced',
      '2026-11-25T02:30 due_minus_48h approaching',
      '2026-11-26T02:30 due_minus_24h approaching',
      '2026-11-26T14:30 due_minus_12h approaching',
      '2026-11-26T20:30 due_minus_6h approaching',
      '2026-11-27T00:30 due_minus_2h due_day',
      '2026-11-28T09:00 overdue overdue',
    ]);
  });

  it('crosses the year-end closure: the last open day before it hears of every step inside', () => {
    const closure = {
      ...preliminary,
      loggedAt: '2026-12-27T10:00:00+09:00',
      clockStart: '2026-12-27',
      targetFrom: '2026-12-29',
      dueOn: '2026-12-31',
      dueAt: endOfDay('2026-12-31'),
    };
    expect(plan(closure)).toEqual([
      '2026-12-27T10:00 logged announced',
      '2026-12-28T09:00 day_3~ahead approaching', // and, folded into it, the two others of that morning
      '2026-12-28T15:00 due_day_afternoon~ahead approaching',
      '2026-12-29T09:00 day_3 approaching',
      '2026-12-30T09:00 due_minus_1 approaching',
      '2026-12-31T09:00 due_day due_day',
      '2026-12-31T15:00 due_day_afternoon due_day',
      '2027-01-01T09:00 overdue overdue',
    ]);
  });
});

describe('what is already past when it is planned', () => {
  it('an old incident logged today is told once, and again tomorrow morning', () => {
    expect(plan({ ...final, loggedAt: '2027-01-15T10:00:00+09:00' })).toEqual([
      '2027-01-15T10:00 logged announced',
      '2027-01-16T09:00 overdue overdue',
    ]);
  });

  it('tells it also to those whom the folded steps name', () => {
    expect(rowsOf({ ...final, loggedAt: '2027-01-15T10:00:00+09:00' })[0]?.to).toEqual([
      'owner',
      'officers',
      'legal',
      'admins',
    ]);
  });

  it('sends the newest missed step at once, marked late', () => {
    const [first, second] = rowsOf(final, '2026-12-21T08:00:00+09:00');
    expect(shown(first as PlannedReminder)).toBe('2026-12-20T09:00 due_minus_3 approaching late');
    expect(first?.folded).toHaveLength(4);
    expect(shown(second as PlannedReminder)).toBe('2026-12-22T09:00 due_minus_1 approaching');
  });

  it('a moved date is told at once, under a new key', () => {
    const moved = {
      ...final,
      datedAt: '2026-12-10T14:00:00+09:00',
      dueOn: '2027-01-22',
      dueAt: endOfDay('2027-01-22'),
    };
    expect(plan(moved, '2026-12-10T14:00:00+09:00')[0]).toBe('2026-12-10T14:00 logged announced');
  });
});

describe('a policy that knows less', () => {
  it('is completed by the default for a kind that it does not name', () => {
    const { final_report: final_, ...others } = defaultPolicy.kinds;
    expect(final_.steps).toHaveLength(6);
    const older = { ...defaultPolicy, kinds: others as ReminderPolicy['kinds'] };
    expect(plan(final, LOGGED, older)).toEqual(plan(final));
  });

  it('plans beyond the holiday data, where no day is known to be closed', () => {
    const far = {
      ...final,
      loggedAt: '2090-01-01T00:00:00Z',
      clockStart: '2090-01-01',
      dueOn: '2090-01-30',
      dueAt: endOfDay('2090-01-30'),
    };
    expect(plan(far)).toContain('2090-01-30T09:00 due_day due_day');
  });
});
