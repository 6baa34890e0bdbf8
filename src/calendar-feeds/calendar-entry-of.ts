import { toJapanTime } from '../platform/clock/instant.js';
import type { CalendarEntry } from '../reminders/mail/calendar/calendar-entry.js';
import type { DeadlineInCalendar } from './calendar-feed.store.js';

/**
 * A stored deadline as an event. The date is the one that is kept, which a person may have decided otherwise than the
 * assessment; that gives the ground. A duty that people took from another version of the law has none there.
 */
export const calendarEntryOf =
  (urlOf: (incidentId: string) => string) =>
  (row: DeadlineInCalendar): CalendarEntry => {
    const { kind, force, provisional } = row;
    const assessed = row.obligations.find((obligation) => obligation.kind === kind);
    return {
      deadlineId: row.id,
      sequence: row.sequence,
      cancelled: row.state !== 'open',
      changedAt: toJapanTime(row.updated_at),
      incident: { title: row.title, regime: row.regime, drill: row.drill, url: urlOf(row.incident_id) },
      obligation: {
        kind,
        force,
        provisional,
        clockStart: row.clock_start,
        dueOn: row.due_on,
        dueAt: toJapanTime(row.due_at),
        citations: assessed?.citations ?? [],
        trace: [],
      },
    };
  };
