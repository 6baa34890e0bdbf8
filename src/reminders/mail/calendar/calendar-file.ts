import ical, { type ICalCalendarData, ICalCalendarMethod, ICalEvent, type ICalEventData } from 'ical-generator';
import type { CalendarEntry } from './calendar-entry.js';
import { type CalendarSetting, calendarEvent } from './calendar-event.js';
import { folded } from './folded.js';

const PRODUCT = { company: 'sokuho', product: 'sokuho', language: 'JA' } as const;

/** The file for a mail: adds the event, moves it, or takes it away; null for a duty without a date. */
export function deadlineCalendar(entry: CalendarEntry, setting: CalendarSetting): string | null {
  const event = calendarEvent(entry, setting);
  if (event === null) return null;
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  return written({ prodId: PRODUCT, method }, [event]);
}

export interface FeedSetting extends CalendarSetting {
  readonly name: string;
}

/** A TEXT value by RFC 5545, 3.3.11, which ical-generator does for events and not for the name of a calendar. */
const textValue = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\n\u2028\u2029]/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A calendar to subscribe to. Cancelled events stay in it for a while, since some readers keep what merely vanishes. */
export function calendarFeed(entries: readonly CalendarEntry[], setting: FeedSetting): string {
  const events = entries.map((entry) => calendarEvent(entry, setting)).filter((event) => event !== null);
  const method = ICalCalendarMethod.PUBLISH;
  return written({ prodId: PRODUCT, name: textValue(setting.name), method, ttl: 60 * 60 }, events);
}

/**
 * ical-generator folds whole calendars, and makes an encoder for each letter: a third of what a reminder costs to write.
 * So it is given none of the events, and they are folded here. Its version 11 folds well, and asks for Node 22.
 */
function written(about: ICalCalendarData, events: readonly ICalEventData[]): string {
  const calendar = ical(about);
  const lines = events.map((event) => folded(new ICalEvent(event, calendar).toString())).join('');
  return calendar.toString().replace(/END:VCALENDAR\s*$/u, (end) => lines + end);
}
