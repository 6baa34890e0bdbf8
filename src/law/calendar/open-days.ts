import type { CivilDate } from '../model.js';
import { DateBeyondCalendar } from './calendar-errors.js';
import { civilDateOfDay, dayOf } from './civil-day.js';
import type { ClosedDay } from './closed-day.js';
import { nationalClosedReasons } from './closed-day.js';
import { calendarRange } from './holidays.js';
import { type LocalClosedDay, localReasonsByDay } from './local-closed-days.js';

export { DateBeyondCalendar } from './calendar-errors.js';
export type { ClosedDay, ClosedReason, ClosedReasonKind } from './closed-day.js';
export { calendarRange } from './holidays.js';
export type { LocalClosedDay } from './local-closed-days.js';

/** The days on which a report can fall due. Every answer outside `calendarRange` is a DateBeyondCalendar. */
export interface OpenDays {
  isOpen(date: CivilDate): boolean;
  /** The reasons of a closed day; null on an open one. */
  closedDay(date: CivilDate): ClosedDay | null;
  /** The date itself when it is open, else the next open one (R22). */
  firstOpenFrom(date: CivilDate): CivilDate;
  /** The last open day strictly before the date: the practical target when the date itself is closed (R23, R25). */
  lastOpenBefore(date: CivilDate): CivilDate;
}

const FIRST = dayOf(calendarRange.first);
const LAST = dayOf(calendarRange.last);
const DAYS = LAST - FIRST + 1;

/** Where the date stands in the tables below. */
function indexOf(date: CivilDate): number {
  const index = dayOf(date) - FIRST;
  if (!(index >= 0 && index < DAYS)) throw new DateBeyondCalendar(date, calendarRange);
  return index;
}

/** For each day the index of the first open day from it on; DAYS where the data ends before one comes. */
function nextOpenTable(closed: Uint8Array): Int32Array {
  const table = new Int32Array(DAYS);
  let next = DAYS;
  for (let index = DAYS - 1; index >= 0; index -= 1) {
    if (closed[index] === 0) next = index;
    table[index] = next;
  }
  return table;
}

/**
 * A table made once: assessments ask it hundreds of thousands of times a second.
 *
 * Explanations are made when first asked for; there are some seven thousand closed days and few are ever shown.
 */
class OpenDayTable implements OpenDays {
  private readonly nextOpen: Int32Array;
  private readonly explained: (ClosedDay | undefined)[] = [];

  constructor(
    private readonly closed: Uint8Array,
    private readonly reasonsOn: (date: CivilDate) => ClosedDay['reasons'],
  ) {
    this.nextOpen = nextOpenTable(closed);
  }

  isOpen(date: CivilDate): boolean {
    return this.closed[indexOf(date)] === 0;
  }

  closedDay(date: CivilDate): ClosedDay | null {
    const index = indexOf(date);
    if (this.closed[index] === 0) return null;
    return (this.explained[index] ??= { date, reasons: this.reasonsOn(date) });
  }

  firstOpenFrom(date: CivilDate): CivilDate {
    const index = indexOf(date);
    const open = this.nextOpen[index] ?? DAYS;
    if (open === index) return date;
    if (open === DAYS) throw new DateBeyondCalendar(civilDateOfDay(LAST + 1), calendarRange);
    return civilDateOfDay(FIRST + open);
  }

  lastOpenBefore(date: CivilDate): CivilDate {
    let index = indexOf(date) - 1;
    while (index >= 0 && this.closed[index] !== 0) index -= 1;
    if (index < 0) throw new DateBeyondCalendar(civilDateOfDay(FIRST - 1), calendarRange);
    return civilDateOfDay(FIRST + index);
  }
}

function nationalClosedTable(): Uint8Array {
  return Uint8Array.from({ length: DAYS }, (_, index) =>
    nationalClosedReasons(civilDateOfDay(FIRST + index)).length > 0 ? 1 : 0,
  );
}

const nationalClosed = nationalClosedTable();

/** Closed days of the national administration (R22; Act No. 91 of 1988, art. 1(1)). */
export const nationalOpenDays: OpenDays = new OpenDayTable(nationalClosed, nationalClosedReasons);

/**
 * The national closed days and those of a prefecture, for reports that go to one (R36; Local Autonomy Act art. 4-2).
 * Costs a pass over the whole table: make one for each organisation and keep it.
 *
 * @example openDaysWith([{ date: '2027-06-23', name: '慰霊の日' }])
 * @throws InvalidCivilDate, DateBeyondCalendar for an extra day that does not exist or lies outside the data
 */
export function openDaysWith(extra: readonly LocalClosedDay[]): OpenDays {
  const local = localReasonsByDay(extra);
  const closed = nationalClosed.slice();
  for (const date of local.keys()) closed[indexOf(date)] = 1;
  return new OpenDayTable(closed, (date) => [...nationalClosedReasons(date), ...(local.get(date) ?? [])]);
}

/**
 * Every closed day of a span, both ends included, with its reasons.
 *
 * @throws DateBeyondCalendar when either end lies outside the data
 */
export function closedDaysBetween(from: CivilDate, to: CivilDate, openDays: OpenDays = nationalOpenDays): ClosedDay[] {
  const closed: ClosedDay[] = [];
  const end = indexOf(to);
  for (let index = indexOf(from); index <= end; index += 1) {
    const day = openDays.closedDay(civilDateOfDay(FIRST + index));
    if (day !== null) closed.push(day);
  }
  return closed;
}
