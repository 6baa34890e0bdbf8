import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';

import { anEntry, drill, final, individual, preliminary } from '../../../../test/unit/reminders/mail-samples.js';
import type { CalendarEntry } from './calendar-entry.js';
import { calendarFeed, deadlineCalendar } from './calendar-file.js';

const setting = { lang: 'ja', domain: 'sokuho.example.jp' } as const;
const { incident } = anEntry(final, '2026-11-24T10:00:00+09:00');
const entry: CalendarEntry = {
  deadlineId: 'd1',
  sequence: 0,
  cancelled: false,
  changedAt: '2026-11-24T10:00:00+09:00',
  incident,
  obligation: final,
};

function componentOf(file: string | null): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file ?? '') as unknown[]);
}
const eventsOf = (file: string | null): ICAL.Component[] => componentOf(file).getAllSubcomponents('vevent');
const eventOf = (file: string | null): ICAL.Component => eventsOf(file)[0] ?? new ICAL.Component('none');
const text = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name));

describe('the calendar file of a deadline', () => {
  it('is a whole day in Japan, wherever it is read', () => {
    const event = eventOf(deadlineCalendar(entry, setting));
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
    expect([text(event, 'dtstart'), text(event, 'dtend')]).toEqual(['2026-12-23', '2026-12-24']);
    expect(text(event, 'summary')).toBe(`【確報期限】${incident.title}`);
    expect(text(event, 'description')).toContain('法定期限');
    expect(text(event, 'dtstamp')).toBe('2026-11-24T01:00:00Z');
  });

  it('rings at 09:00 a week before, the day before and on the day', () => {
    const alarms = eventOf(deadlineCalendar(entry, setting)).getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => text(alarm, 'trigger'))).toEqual(['-P6DT15H', '-PT15H', 'PT9H']);
  });

  it('moves under the same UID with a higher SEQUENCE', () => {
    const moved = { ...entry, sequence: 1, obligation: { ...final, dueOn: '2027-01-22' } };
    const [before, after] = [entry, moved].map((one) => eventOf(deadlineCalendar(one, setting)));
    expect([before, after].map((event) => event && text(event, 'uid'))).toEqual(
      Array(2).fill('deadline-d1@sokuho.example.jp'),
    );
    expect([before, after].map((event) => event && text(event, 'sequence'))).toEqual(['0', '1']);
    expect(after && text(after, 'dtstart')).toBe('2027-01-22');
  });

  it('is taken away when the report was filed', () => {
    const file = deadlineCalendar({ ...entry, sequence: 2, cancelled: true }, setting);
    expect(text(componentOf(file), 'method')).toBe('CANCEL');
    expect(text(eventOf(file), 'status')).toBe('CANCELLED');
    expect(eventOf(file).getAllSubcomponents('valarm')).toEqual([]);
  });

  it('ends at its instant when the clock runs in hours', () => {
    const hours = { ...final, countedIn: 'hours', dueOn: null, dueAt: '2026-11-27T02:30:00+09:00' } as const;
    expect(text(eventOf(deadlineCalendar({ ...entry, obligation: hours }, setting)), 'dtstart')).toBe(
      '2026-11-26T17:30:00Z',
    );
  });

  it('exists only where there is a date', () => {
    expect(deadlineCalendar({ ...entry, obligation: individual }, setting)).toBeNull();
  });

  it('folds long lines and keeps a hostile title a title', () => {
    const title = `長い題名\r\nBEGIN:VALARM;,\\ ${'あ𠮷é'.repeat(40)}`;
    const file = deadlineCalendar({ ...entry, incident: { ...incident, title } }, setting);
    expect(text(eventOf(file), 'summary')).toContain(`長い題名 BEGIN:VALARM;,\\ ${'あ𠮷é'.repeat(40)}`);
    for (const line of (file ?? '').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('the feed', () => {
  it('holds every dated deadline, filed ones as cancelled, drills named as such', () => {
    const file = calendarFeed(
      [
        entry,
        { ...entry, deadlineId: 'd2', obligation: preliminary, cancelled: true, sequence: 3 },
        { ...entry, deadlineId: 'd3', obligation: individual },
        { ...entry, deadlineId: 'd4', incident: drill },
      ],
      { ...setting, lang: 'en', name: 'Deadlines' },
    );
    expect(text(componentOf(file), 'method')).toBe('PUBLISH');
    expect(eventsOf(file).map((event) => `${text(event, 'status')} ${text(event, 'summary')}`)).toEqual([
      `CONFIRMED Final report due: ${incident.title}`,
      `CANCELLED Preliminary report target: ${incident.title}`,
      `CONFIRMED [訓練 DRILL] Final report due: ${drill.title}`,
    ]);
  });

  it('is the same text for the same deadlines', () => {
    const setting_ = { ...setting, name: '期限' };
    expect(calendarFeed([entry], setting_)).toBe(calendarFeed([entry], setting_));
  });
});
