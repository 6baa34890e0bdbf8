import ical, { ICalCalendarMethod } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.js';
import { type CalendarSetting, calendarEvent } from './calendar-event.js';

const PRODUCT = { company: 'sokuho', product: 'sokuho', language: 'JA' } as const;

/** The file for a mail: adds the event, moves it, or takes it away; null for a duty without a date. */
export function deadlineCalendar(entry: CalendarEntry, setting: CalendarSetting): string | null {
  const event = calendarEvent(entry, setting);
  if (event === null) return null;
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  return ical({ prodId: PRODUCT, method, events: [event] }).toString();
}

export interface FeedSetting extends CalendarSetting {
  readonly name: string;
}

/** A calendar to subscribe to. Cancelled events stay in it for a while, since some readers keep what merely vanishes. */
export function calendarFeed(entries: readonly CalendarEntry[], setting: FeedSetting): string {
  const events = entries.map((entry) => calendarEvent(entry, setting)).filter((event) => event !== null);
  const method = ICalCalendarMethod.PUBLISH;
  return ical({ prodId: PRODUCT, name: setting.name, method, ttl: 60 * 60, events }).toString();
}
