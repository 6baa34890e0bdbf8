import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { PlannedReminder } from './planned-reminder.js';
import type { ReminderEntity } from './reminder.entity.js';
import type { Settlement } from './reminder.store.js';

/** A stored reminder as the plan's functions see it. */
export interface DueReminder extends PlannedReminder {
  readonly row: ReminderEntity;
  readonly deadline: DeadlineEntity;
}

function settlementOf(
  row: ReminderEntity,
  speaker: DueReminder | undefined,
  isDue: boolean,
  untold: ReadonlySet<string>,
): Settlement | null {
  if (speaker === undefined || !isDue) return { id: row.id, state: 'cancelled', cancelReason: 'deadline_not_open' };
  const isSpeaker = speaker.row.id === row.id;
  if (untold.has(speaker.row.id)) {
    // An escalation with no next group is over. Anything else stays planned, and goes out as soon as there is somebody.
    return isSpeaker && row.escalates !== null
      ? { id: row.id, state: 'cancelled', cancelReason: 'nobody_to_escalate_to' }
      : null;
  }
  return isSpeaker ? { id: row.id, state: 'sent' } : { id: row.id, state: 'folded', foldedInto: speaker.row.id };
}

/**
 * What becomes of claimed rows.
 *
 * @param due those of them whose deadline is still open
 * @param untold rows for which there is nobody to tell
 */
export const settlementsOf = (
  rows: readonly ReminderEntity[],
  due: readonly DueReminder[],
  speakers: readonly DueReminder[],
  untold: ReadonlySet<string>,
): Settlement[] => {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.deadlineId, speaker]));
  const dueIds = new Set(due.map(({ row }) => row.id));
  return rows.flatMap((row) => {
    const settlement = settlementOf(row, speakerOf.get(row.deadlineId), dueIds.has(row.id), untold);
    return settlement === null ? [] : [settlement];
  });
};
