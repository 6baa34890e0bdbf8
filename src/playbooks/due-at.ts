import { addDays, civilDateOf, endOfDay } from '../law/index.js';
import type { Instant, ObligationKind } from '../law/index.js';
import { toJapanTime } from '../platform/clock/instant.js';
import type { TaskDue } from './model.js';

/** What task dates are counted from. A duty that does not arise, is discharged or has no fixed period has no instant. */
export interface DueContext {
  readonly awareAt: Instant;
  /** `dueAt` of each duty of the current assessment. */
  readonly deadlines: Partial<Readonly<Record<ObligationKind, Instant | null>>>;
}

/**
 * When a task is due, as an instant in Japan's offset; null while the duty that it is counted from has no date.
 *
 * A task counted back from a duty is never due before awareness: then it is due at once.
 *
 * @example dueAtOf({ relativeTo: 'awareness', hours: 4 }, { awareAt: '2026-11-24T01:00:00Z', deadlines: {} })
 * // '2026-11-24T14:00:00.000+09:00'
 */
export function dueAtOf(due: TaskDue, { awareAt, deadlines }: DueContext): Instant | null {
  const anchor = due.relativeTo === 'awareness' ? awareAt : (deadlines[due.relativeTo] ?? null);
  if (anchor === null) return null;
  const dueAt =
    due.hours === undefined
      ? Date.parse(endOfDay(addDays(civilDateOf(anchor), due.days)))
      : Date.parse(anchor) + due.hours * 3_600_000;
  return toJapanTime(new Date(Math.max(dueAt, Date.parse(awareAt))));
}
