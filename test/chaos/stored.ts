import type { ChaosDatabase } from './database.js';

export interface StoredReminder {
  readonly id: string;
  readonly deadlineId: string;
  readonly incidentId: string;
  readonly title: string;
  /** Null for a duty without a period, which has no calendar file. */
  readonly dueOn: string | null;
  readonly state: 'planned' | 'sent' | 'folded' | 'cancelled';
  /** Each time that the record says that the reminder was sent: to which addresses, and in which transaction. */
  readonly sent: readonly { readonly to: readonly string[]; readonly tx: string }[];
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
  readonly reminderId: string | null;
  /** Incidents of which it tells, when they are several, and the transaction that made it. */
  readonly incidentIds: readonly string[];
  readonly tx: string | null;
  readonly attempts: number;
  readonly accepted: number;
  /** Made by then. What came after is still under way. */
  readonly isCounted: boolean;
}

/** Of the organisations that are told of one by one. */
const one = (ids: readonly string[]): string => `ANY ('{${ids.join(',')}}'::uuid[])`;

/** Every reminder of them whose moment has come, and whatever became of it. @param now by the clock of the processes */
export const storedReminders = (
  database: ChaosDatabase,
  organisationIds: readonly string[],
  now: string,
): Promise<StoredReminder[]> =>
  database.rows<StoredReminder>(`
    SELECT r.id, r.deadline_id AS "deadlineId", r.incident_id AS "incidentId", i.title, r.step->>'dueOn' AS "dueOn", r.state,
           coalesce((SELECT jsonb_agg(jsonb_build_object('to', e.detail->'to', 'tx', e.xmin::text)) FROM audit_event e
                     WHERE e.organisation_id = r.organisation_id AND e.subject_id = r.id
                       AND e.action = 'reminder.sent'), '[]') AS sent
    FROM reminder r JOIN incident i ON i.organisation_id = r.organisation_id AND i.id = r.incident_id
    WHERE r.organisation_id = ${one(organisationIds)} AND r.due_at <= '${now}'`);

const uid = /UID:[^\r\n]*?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/u;

/** Of all organisations; texts and files of the named ones alone. @param now by the clock of the processes */
export const storedDeliveries = async (
  database: ChaosDatabase,
  organisationIds: readonly string[],
  now: string,
): Promise<StoredDelivery[]> => {
  const rows = await database.rows<Omit<StoredDelivery, 'deadlineIds'> & { files: string[] }>(`
    SELECT d.id, d.purpose, d.recipient, d.state, d.message->>'messageId' AS "messageId", d.last_answer AS "lastAnswer",
           d.reminder_id AS "reminderId", g.ids AS "incidentIds", g.tx,
           CASE WHEN d.organisation_id = ${one(organisationIds)} THEN d.message->>'text' ELSE '' END AS text,
           ARRAY(SELECT file->>'content' FROM jsonb_array_elements(d.message->'attachments') AS file
                 WHERE d.organisation_id = ${one(organisationIds)}) AS files,
           (SELECT count(*)::int FROM delivery_attempt a
            WHERE a.organisation_id = d.organisation_id AND a.delivery_id = d.id) AS attempts,
           (SELECT count(*)::int FROM delivery_attempt a
            WHERE a.organisation_id = d.organisation_id AND a.delivery_id = d.id AND a.outcome = 'accepted') AS accepted,
           d.created_at <= '${now}' AS "isCounted"
    FROM delivery d CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(incident_id), '{}') AS ids, min(xmin::text) AS tx FROM delivery_incident
      WHERE organisation_id = d.organisation_id AND delivery_id = d.id) AS g
    WHERE d.channel = 'mail'`);
  return rows.map(({ files, ...row }) => ({ ...row, deadlineIds: files.flatMap((file) => uid.exec(file)?.[1] ?? []) }));
};
