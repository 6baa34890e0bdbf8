import { addDays } from '../../../law/calendar/civil-date.js';
import { epochMillisOf } from '../../../law/calendar/instant.js';
import type { CivilDate } from '../../../law/model.js';
import {
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAlarmData,
  type ICalEventData,
} from 'ical-generator';
import type { MailLanguage } from '../mail-input.js';
import { isWebAddress } from '../safe-text.js';
import { type CalendarEntry, calendarUidOf } from './calendar-entry.js';
import { calendarDescription, calendarSummary } from './calendar-text.js';

export interface CalendarSetting {
  readonly lang: MailLanguage;
  /** Right of the @ in UIDs; never change it, or every calendar shows each event twice. */
  readonly domain: string;
}

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** A date for a calendar is written from the UTC parts of a Date, so no zone of the process can move it. */
const utcMidnight = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

/** Seconds before the start, which is midnight for a whole day: at 09:00 on the day before, and on the day itself. */
function alarmsOf({ obligation }: CalendarEntry, description: string): ICalAlarmData[] {
  const display = { type: ICalAlarmType.display, description } as const;
  if (obligation.countedIn === 'hours')
    return [
      { ...display, trigger: DAY },
      { ...display, trigger: 2 * HOUR },
    ];
  const week = obligation.kind === 'final_report' ? [{ ...display, trigger: 7 * DAY - 9 * HOUR }] : [];
  return [...week, { ...display, trigger: DAY - 9 * HOUR }, { ...display, triggerAfter: 9 * HOUR }];
}

type EventTime = Pick<ICalEventData, 'start' | 'end' | 'allDay'>;

/** A date of the law is a whole day wherever it is read; a clock in hours ends at an instant. Null without either. */
function timeOf({ obligation }: CalendarEntry): EventTime | null {
  const { countedIn, dueAt, dueOn } = obligation;
  if (countedIn === 'hours' && dueAt !== null) {
    const end = new Date(epochMillisOf(dueAt));
    return { start: end, end };
  }
  return dueOn === null ? null : { start: utcMidnight(dueOn), end: utcMidnight(addDays(dueOn, 1)), allDay: true };
}

/** Null for a duty without a date, which has no place in a calendar. */
export function calendarEvent(entry: CalendarEntry, { lang, domain }: CalendarSetting): ICalEventData | null {
  const time = timeOf(entry);
  if (time === null) return null;
  const summary = calendarSummary(entry, lang);
  const changedAt = new Date(epochMillisOf(entry.changedAt));
  return {
    ...time,
    id: calendarUidOf(entry.deadlineId, domain),
    sequence: entry.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    summary,
    description: calendarDescription(entry, lang),
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(isWebAddress(entry.incident.url) ? { url: entry.incident.url } : {}),
    alarms: entry.cancelled ? [] : alarmsOf(entry, summary),
  };
}
