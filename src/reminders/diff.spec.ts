import { describe, expect, it } from '@jest/globals';

import { endOfDay } from '../law/calendar/civil-date.js';
import { nationalOpenDays } from '../law/calendar/open-days.js';
import { defaultPolicy } from './default-policy.js';
import { diffPlan, type ExistingReminder } from './diff.js';
import { planReminders } from './plan.js';
import type { DeadlineToRemind, PlannedReminder } from './planned-reminder.js';

const LOGGED = '2026-11-24T10:00:00+09:00';
const LATER = '2026-12-10T14:00:00+09:00';
const final: DeadlineToRemind = {
  id: 'd1',
  kind: 'final_report',
  force: 'statutory',
  loggedAt: LOGGED,
  clockStart: '2026-11-24',
  dueOn: '2026-12-23',
  dueAt: endOfDay('2026-12-23'),
};
const plan = (deadline: DeadlineToRemind, now: string): PlannedReminder[] =>
  planReminders([deadline], defaultPolicy, nationalOpenDays, now);
const stored = (rows: readonly PlannedReminder[], now: string): ExistingReminder[] =>
  rows.map((row) => {
    const sent = Date.parse(row.dueAt) <= Date.parse(now);
    return { ...row, state: sent ? 'sent' : 'planned', sentAt: sent ? row.dueAt : null };
  });

describe('diffPlan', () => {
  it('finds nothing to do when nothing changed', () => {
    const { cancel, add } = diffPlan(stored(plan(final, LOGGED), LATER), plan(final, LATER), LATER);
    expect([cancel, add]).toEqual([[], []]);
  });

  it('cancels what is open and adds the new plan when the date moves', () => {
    const moved = { ...final, datedAt: LATER, dueOn: '2027-01-22', dueAt: endOfDay('2027-01-22') };
    const existing = stored(plan(final, LOGGED), LATER);
    const { keep, cancel, add } = diffPlan(existing, plan(moved, LATER), LATER);
    expect(keep.every(({ state }) => state === 'sent')).toBe(true);
    expect(cancel).toHaveLength(existing.filter(({ state }) => state === 'planned').length);
    expect(add.map(({ dueAt }) => dueAt)[0]).toBe('2026-12-10T14:00:00.000+09:00');
    expect(add.every(({ dueOn }) => dueOn === '2027-01-22')).toBe(true);
  });

  it('cancels every open reminder of a filed deadline', () => {
    const { cancel, add } = diffPlan(stored(plan(final, LOGGED), LATER), [], LATER);
    expect(cancel.every(({ state }) => state === 'planned')).toBe(true);
    expect([cancel.length, add.length]).toEqual([6, 0]);
  });

  it('keeps an unsent reminder whose moment has come, though the policy would plan it no more', () => {
    const owed: ExistingReminder = {
      logicalKey: 'k',
      deadlineId: 'd1',
      dueOn: '2026-12-23',
      dueAt: '2026-12-10T09:00:00+09:00',
      state: 'planned',
      sentAt: null,
    };
    expect(diffPlan([owed], plan(final, LATER), LATER).keep).toEqual([owed]);
    expect(diffPlan([{ ...owed, dueOn: '2026-12-24' }], plan(final, LATER), LATER).cancel).toHaveLength(1);
  });

  it('does not send a missed step again that a later mail has covered', () => {
    const sent: ExistingReminder = {
      logicalKey: 'k',
      deadlineId: 'd1',
      dueOn: '2026-12-23',
      dueAt: '2026-11-24T10:00:00+09:00',
      state: 'sent',
      sentAt: '2026-12-10T09:30:00+09:00',
    };
    expect(diffPlan([sent], plan(final, LATER), LATER).add.every(({ dueAt }) => dueAt > LATER)).toBe(true);
    expect(diffPlan([{ ...sent, sentAt: '2026-12-08T09:30:00+09:00' }], plan(final, LATER), LATER).add[0]?.late).toBe(
      true,
    );
  });

  it('plans anew what was once cancelled', () => {
    const cancelled = stored(plan(final, LOGGED), LOGGED).map((row) => ({
      ...row,
      state: 'cancelled' as const,
      sentAt: null,
    }));
    expect(diffPlan(cancelled, plan(final, LOGGED), LOGGED).add).toHaveLength(8);
  });
});
