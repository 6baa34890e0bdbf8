import type { CivilDate } from '../model.js';
import type { ClosedReason } from './closed-day.js';

/** A day on which the offices of a local body are closed by its ordinance, such as 慰霊の日 (23 June) in Okinawa. */
export interface LocalClosedDay {
  readonly date: CivilDate;
  readonly name: string;
}

function reasonOf(day: LocalClosedDay): ClosedReason {
  return {
    kind: 'local',
    text: { ja: `地方公共団体の休日（${day.name}）`, en: `holiday of the local body (${day.name})` },
  };
}

/** Two ordinances may close the same day; both are named. */
export function localReasonsByDay(days: readonly LocalClosedDay[]): ReadonlyMap<CivilDate, readonly ClosedReason[]> {
  const reasons = new Map<CivilDate, ClosedReason[]>();
  for (const day of days) {
    const known = reasons.get(day.date);
    if (known === undefined) reasons.set(day.date, [reasonOf(day)]);
    else known.push(reasonOf(day));
  }
  return reasons;
}
