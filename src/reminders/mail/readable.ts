import { isCivilDate, isInstant } from '../../law/calendar/civil-date.js';
import type { CivilDate, Instant } from '../../law/model.js';

interface DateWords {
  date(date: CivilDate): string;
  moment(instant: Instant): string;
}

const WRITTEN_FOR_MACHINES = /\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?/g;

/** A trace names dates as machines write them; people get them with their weekday, and instants in Japan time. */
export function readable(text: string, words: DateWords): string {
  return text.replace(WRITTEN_FOR_MACHINES, (found) => {
    if (isInstant(found)) return words.moment(found);
    return isCivilDate(found) ? words.date(found) : found;
  });
}
