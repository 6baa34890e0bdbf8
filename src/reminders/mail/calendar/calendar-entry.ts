import type { Instant } from '../../../law/model.js';
import type { IncidentInMail, ObligationInMail } from '../mail-input.js';

/** A deadline as an event of a calendar. */
export interface CalendarEntry {
  readonly deadlineId: string;
  /** Grows by one with every change of the deadline: a calendar keeps the highest it has seen (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** Filed, discharged or superseded: the event stays, marked as cancelled, under the last date it had. */
  readonly cancelled: boolean;
  /** When this state of the deadline came about. */
  readonly changedAt: Instant;
  readonly incident: IncidentInMail;
  readonly obligation: ObligationInMail;
}

/** Stable for the life of the deadline, so that a moved date moves the event instead of adding one. */
export function calendarUidOf(deadlineId: string, domain: string): string {
  return `deadline-${deadlineId}@${domain}`;
}
