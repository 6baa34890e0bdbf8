import { DateBeyondCalendar, type OpenDays } from '../law/calendar/open-days.js';
import type { CivilDate } from '../law/model.js';

/**
 * The last open day before a closed one; null for an open day.
 *
 * Beyond the holiday data nothing is known to be closed. No date of the law depends on this answer, so the reminder
 * goes out on its own day instead of being refused.
 */
export function openDayBeforeClosed(date: CivilDate, openDays: OpenDays): CivilDate | null {
  try {
    return openDays.isOpen(date) ? null : openDays.lastOpenBefore(date);
  } catch (error) {
    if (error instanceof DateBeyondCalendar) return null;
    throw error;
  }
}
