import type { ChaosDatabase } from './database.js';

export interface StoredReminder {
  readonly id: string;
  readonly deadlineId: string;
  readonly title: string;
  /** Null for a duty without a period, which has no calendar file. */
  readonly dueOn: string | null;
  readonly state: 'planned' | 'sent' | 'folded' | 'cancelled';
  /** Addresses by the record; one list for each time that it says that the reminder was sent. */
  readonly sentTo: readonly (readonly string[])[];
}

export interface StoredDelivery {
  readonly id: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly state: string;
  readonly messageId: string;
  readonly lastAnswer: string | null;
  readonly text: string;
  /** Deadlines in its calendar files. */
  readonly deadlineIds: readonly string[];
  readonly attempts: number;
  readonly accepted: number;
  /** Made by then. What came after is still under way. */
  readonly isCounted: boolean;
}

/** Every reminder whose moment has come, and whatever became of it. @param now by the clock of the processes */
export const storedReminders = (database: ChaosDatabase, now: string): Promise<StoredReminder[]> =>
  database.rows<StoredReminder>(`
    SELECT r.id, r.deadline_id AS "deadlineId", i.title, r.step->>'dueOn' AS "dueOn", r.state,
           coalesce((SELECT jsonb_agg(e.detail->'to') FROM audit_event e
                     WHERE e.subject_id = r.id AND e.action = 'reminder.sent'), '[]') AS "sentTo"
    FROM reminder r JOIN incident i ON i.id = r.incident_id
    WHERE r.due_at <= '${now}'`);

const uid = /UID:[^\r\n]*?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/u;

/** @param now by the clock of the processes */
export const storedDeliveries = async (database: ChaosDatabase, now: string): Promise<StoredDelivery[]> => {
  const rows = await database.rows<Omit<StoredDelivery, 'deadlineIds'> & { files: string[] }>(`
    SELECT d.id, d.purpose, d.recipient, d.state, d.message->>'messageId' AS "messageId", d.last_answer AS "lastAnswer",
           d.message->>'text' AS text,
           ARRAY(SELECT file->>'content' FROM jsonb_array_elements(d.message->'attachments') AS file) AS files,
           (SELECT count(*)::int FROM delivery_attempt a WHERE a.delivery_id = d.id) AS attempts,
           (SELECT count(*)::int FROM delivery_attempt a
            WHERE a.delivery_id = d.id AND a.outcome = 'accepted') AS accepted,
           d.created_at <= '${now}' AS "isCounted"
    FROM delivery d WHERE d.channel = 'mail'`);
  return rows.map(({ files, ...row }) => ({ ...row, deadlineIds: files.flatMap((file) => uid.exec(file)?.[1] ?? []) }));
};
