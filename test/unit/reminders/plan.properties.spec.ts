import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, civilDateOf, endOfDay } from '../../../src/law/calendar/civil-date.js';
import { nationalOpenDays } from '../../../src/law/calendar/open-days.js';
import { defaultPolicy } from '../../../src/reminders/default-policy.js';
import { diffPlan, type ExistingReminder } from '../../../src/reminders/diff.js';
import { planReminders } from '../../../src/reminders/plan.js';
import type { DeadlineToRemind, PlannedReminder } from '../../../src/reminders/planned-reminder.js';
import type { ReminderPolicy } from '../../../src/reminders/policy.js';
import { nextRepeat } from '../../../src/reminders/repeats.js';

const millis = (instant: string): number => Date.parse(instant);
const iso = (epoch: number): string => new Date(epoch).toISOString();
const HOUR = 3_600_000;

const start = fc.integer({ min: millis('2026-01-01T00:00:00Z'), max: millis('2029-12-31T00:00:00Z') });
const dated = fc
  .record({
    loggedAt: start,
    days: fc.integer({ min: 0, max: 70 }),
    kind: fc.constantFrom('preliminary_report', 'final_report', 'principal_notice'),
  })
  .map(({ loggedAt, days, kind }): DeadlineToRemind => {
    const clockStart = civilDateOf(iso(loggedAt));
    const dueOn = addDays(clockStart, days);
    return {
      id: 'd1',
      kind,
      force: kind === 'final_report' ? 'statutory' : 'guideline',
      loggedAt: iso(loggedAt),
      clockStart,
      targetFrom: kind === 'final_report' ? null : addDays(clockStart, 2),
      dueOn,
      dueAt: endOfDay(dueOn),
    };
  });
const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const policies = fc
  .option(fc.record({ from: time, to: time }), { nil: undefined })
  .map((quietHours): ReminderPolicy => (quietHours === undefined ? defaultPolicy : { ...defaultPolicy, quietHours }));
const elapsedHours = fc.integer({ min: 0, max: 24 * 100 });

const plan = (deadline: DeadlineToRemind, policy: ReminderPolicy, now: string): PlannedReminder[] =>
  planReminders([deadline], policy, nationalOpenDays, now);

/** A store that sends what is due, by the rules of the dispatcher. */
function sentUntil(rows: readonly PlannedReminder[], now: string): ExistingReminder[] {
  return rows.map((row) => {
    const sent = millis(row.dueAt) <= millis(now);
    return { ...row, state: sent ? 'sent' : 'planned', sentAt: sent ? row.dueAt : null };
  });
}

describe('whatever the deadline, the moment and the quiet hours', () => {
  it('somebody hears of it by its date, and on its day while any of that day is left to plan', () => {
    fc.assert(
      fc.property(dated, policies, elapsedHours, (deadline, policy, hours) => {
        const now = iso(millis(deadline.loggedAt) + hours * HOUR);
        const rows = plan(deadline, policy, now);
        const dueOn = deadline.dueOn ?? '';
        const noon = millis(`${dueOn}T08:00:00+09:00`);
        if (millis(now) <= millis(endOfDay(dueOn)))
          expect(rows.some(({ dueAt }) => millis(dueAt) <= millis(endOfDay(dueOn)))).toBe(true);
        if (millis(now) < noon)
          expect(rows.some(({ dueAt, kind }) => kind === 'due_day' && civilDateOf(dueAt) === dueOn)).toBe(true);
        expect(rows.some(({ dueAt }) => millis(dueAt) > millis(now))).toBe(true);
        expect(rows.filter(({ dueAt }) => millis(dueAt) <= millis(now)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('planning again finds nothing to do, also after everything due was sent', () => {
    fc.assert(
      fc.property(dated, policies, elapsedHours, (deadline, policy, hours) => {
        const before = plan(deadline, policy, deadline.loggedAt);
        expect(plan(deadline, policy, deadline.loggedAt)).toEqual(before);
        expect(new Set(before.map(({ logicalKey }) => logicalKey)).size).toBe(before.length);
        const lastStep = millis(deadline.dueAt ?? '');
        const now = iso(Math.min(millis(deadline.loggedAt) + hours * HOUR, lastStep));
        const { cancel, add } = diffPlan(sentUntil(before, now), plan(deadline, policy, now), now);
        expect([cancel, add]).toEqual([[], []]);
      }),
    );
  });

  it('a moved date leaves exactly the plan of the new date', () => {
    fc.assert(
      fc.property(dated, policies, elapsedHours, fc.integer({ min: 1, max: 40 }), (deadline, policy, hours, days) => {
        const now = iso(millis(deadline.loggedAt) + hours * HOUR);
        const dueOn = addDays(deadline.dueOn ?? '', days);
        const moved = { ...deadline, datedAt: now, dueOn, dueAt: endOfDay(dueOn) };
        const wanted = plan(moved, policy, now);
        const { keep, cancel, add } = diffPlan(sentUntil(plan(deadline, policy, deadline.loggedAt), now), wanted, now);
        expect(add).toEqual(wanted);
        expect(cancel.every(({ state }) => state === 'planned')).toBe(true);
        expect(keep.every(({ state }) => state === 'sent')).toBe(true);
      }),
    );
  });

  it('repeats never run dry, never come at once twice, and keep their distance', () => {
    fc.assert(
      fc.property(dated, elapsedHours, fc.boolean(), (given, hours, withDate) => {
        const deadline = withDate ? given : { ...given, dueOn: null, dueAt: null };
        const after = iso(millis(given.loggedAt) + hours * HOUR);
        const next = nextRepeat(deadline, defaultPolicy, nationalOpenDays, after);
        const following = nextRepeat(deadline, defaultPolicy, nationalOpenDays, next.dueAt);
        expect(millis(next.dueAt)).toBeGreaterThan(millis(after));
        expect(millis(following.dueAt)).toBeGreaterThan(millis(next.dueAt));
        expect(millis(following.dueAt) - millis(next.dueAt)).toBeLessThanOrEqual(14 * 24 * HOUR);
      }),
    );
  });
});

describe('09:00 is 09:00 in Japan, whatever zone the process has', () => {
  it('also at month ends and over the year', () => {
    fc.assert(
      fc.property(dated, (deadline) => {
        const timed = plan(deadline, defaultPolicy, deadline.loggedAt).filter(({ kind }) => kind !== 'announced');
        for (const { dueAt } of timed) expect(new Date(dueAt).toISOString().slice(11)).toMatch(/^0[06]:00:00\.000Z$/);
      }),
    );
  });
});
