import { describe, expect, it } from '@jest/globals';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { deadlineToRemind, isToRemind } from './deadline-to-remind.js';

const aDeadline = (rest: Partial<DeadlineEntity>): DeadlineEntity =>
  ({
    kind: 'final_report',
    sequence: 0,
    state: 'open',
    awaitsSupplement: false,
    metAt: null,
    dueAt: null,
    createdAt: new Date('2026-06-01T01:00:00Z'),
    updatedAt: new Date('2026-06-02T01:00:00Z'),
    ...rest,
  }) as DeadlineEntity;

describe('a deadline of which somebody must still hear', () => {
  it.each([
    ['open', false, true],
    ['met', true, true],
    ['met_late', true, true],
    ['met', false, false],
    ['met_late', false, false],
    ['superseded', true, false],
    ['discharged', true, false],
  ] as const)('%s, awaiting its supplement: %s', (state, awaitsSupplement, isHeardOf) => {
    expect(isToRemind(aDeadline({ state, awaitsSupplement }))).toBe(isHeardOf);
  });

  it('awaits its supplement since the day in Japan on which it was filed incomplete (R34)', () => {
    const metAt = new Date('2026-06-05T15:30:00Z');
    const since = (rest: Partial<DeadlineEntity>) => deadlineToRemind(aDeadline(rest)).supplementSince;
    expect(since({ state: 'met', awaitsSupplement: true, metAt })).toBe('2026-06-06');
    expect(since({ state: 'met', awaitsSupplement: false, metAt })).toBeNull();
    expect(since({})).toBeNull();
  });

  it('has a date that is told anew once it has moved', () => {
    expect(deadlineToRemind(aDeadline({})).datedAt).toBeNull();
    expect(deadlineToRemind(aDeadline({ sequence: 1 })).datedAt).toBe('2026-06-02T10:00:00.000+09:00');
  });
});
