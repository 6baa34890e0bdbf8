import { describe, expect, it } from '@jest/globals';

import { endOfDay } from '../law/calendar/civil-date.js';
import type { DeadlineToRemind, PlannedReminder } from './planned-reminder.js';
import { endOfQuiet, movedByQuietHours } from './quiet-hours.js';
import { reminderRow } from './reminder-row.js';

const NIGHT = { from: '20:00', to: '08:00' };

describe('endOfQuiet', () => {
  it.each([
    ['2026-12-01T19:59', null],
    ['2026-12-01T20:00', '2026-12-02T08:00'],
    ['2026-12-31T23:30', '2027-01-01T08:00'],
    ['2026-12-02T07:59', '2026-12-02T08:00'],
    ['2026-12-02T08:00', null],
  ])('%s', (moment, end) => {
    expect(endOfQuiet(`${moment}:00+09:00`, NIGHT)?.slice(0, 16) ?? null).toBe(end);
  });

  it('knows quiet hours within a day', () => {
    expect(endOfQuiet('2026-12-01T12:30:00+09:00', { from: '12:00', to: '13:00' })?.slice(11, 16)).toBe('13:00');
    expect(endOfQuiet('2026-12-01T13:30:00+09:00', { from: '12:00', to: '13:00' })).toBeNull();
  });
});

describe('movedByQuietHours', () => {
  const deadline: DeadlineToRemind = {
    id: 'd1',
    kind: 'final_report',
    force: 'statutory',
    loggedAt: '2026-11-24T10:00:00+09:00',
    clockStart: '2026-11-24',
    dueOn: '2026-12-23',
    dueAt: endOfDay('2026-12-23'),
  };
  const guideline: DeadlineToRemind = { ...deadline, force: 'guideline' };
  const at = (of: DeadlineToRemind, moment: string, kind: PlannedReminder['kind']): string => {
    const row = reminderRow(of, {
      stepId: 's',
      kind,
      dueAt: `${moment}:00+09:00`,
      sending: { to: ['owner'], channels: ['mail'] },
    });
    const moved = movedByQuietHours(row, of, NIGHT);
    expect(moved.logicalKey.endsWith(moved.dueAt)).toBe(true);
    return moved.dueAt.slice(0, 16);
  };

  it('waits for the morning when days are left', () => {
    expect(at(deadline, '2026-12-20T21:00', 'approaching')).toBe('2026-12-21T08:00');
  });

  it('does not let the evening before become the due day', () => {
    expect(at(deadline, '2026-12-22T21:00', 'approaching')).toBe('2026-12-22T21:00');
  });

  it('does not touch a statutory due day', () => {
    expect(at(deadline, '2026-12-23T07:00', 'due_day')).toBe('2026-12-23T07:00');
  });

  it('moves the last day of a guidance window within that day only', () => {
    expect(at(guideline, '2026-12-23T07:00', 'due_day')).toBe('2026-12-23T08:00');
    expect(at(guideline, '2026-12-23T21:00', 'due_day')).toBe('2026-12-23T21:00');
  });

  it('never delays what is at once, overdue or counted in hours', () => {
    expect(at(deadline, '2026-12-01T21:00', 'announced')).toBe('2026-12-01T21:00');
    expect(at(deadline, '2026-12-25T07:00', 'overdue')).toBe('2026-12-25T07:00');
    expect(at({ ...deadline, countedIn: 'hours' }, '2026-12-01T21:00', 'approaching')).toBe('2026-12-01T21:00');
  });

  it('lets a duty without a date wait', () => {
    expect(at({ ...deadline, force: 'no_fixed_period', dueOn: null, dueAt: null }, '2026-12-01T21:00', 'no_date')).toBe(
      '2026-12-02T08:00',
    );
  });
});
