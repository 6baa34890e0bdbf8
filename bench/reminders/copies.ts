import type { Client } from 'pg';

/** Tables of an organisation with one incident; an id is unique within its organisation alone. */
const tables = ['organisation', 'member', 'audit_head', 'incident', 'assessment', 'deadline', 'reminder'];

/** Gives so many more organisations the same people, incident, deadlines and reminders as the first. @returns their ids */
export const copyOrganisation = async (
  owner: Client,
  organisationId: string,
  count: number,
  without: readonly string[] = [],
): Promise<string[]> => {
  await owner.query('CREATE TEMP TABLE copy AS SELECT gen_random_uuid() AS id FROM generate_series(1, $1)', [count]);
  for (const table of tables.filter((name) => !without.includes(name))) {
    await owner.query(
      `INSERT INTO ${table}
       SELECT made.* FROM ${table} t CROSS JOIN copy CROSS JOIN LATERAL
         jsonb_populate_record(NULL::${table}, to_jsonb(t) || jsonb_build_object('organisation_id', copy.id)) made
       WHERE t.organisation_id = $1`,
      [organisationId],
    );
  }
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM copy');
  await owner.query('DROP TABLE copy');
  return rows.map(({ id }) => id);
};

/** Gives the organisation so many more incidents with the same deadlines, and no reminders. @returns their ids */
export const copyIncident = async (owner: Client, organisationId: string, count: number): Promise<string[]> => {
  const { rows } = await owner.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO incident
       SELECT (jsonb_populate_record(NULL::incident, to_jsonb(i) || jsonb_build_object('id', gen_random_uuid()))).*
       FROM incident i CROSS JOIN generate_series(1, $2) WHERE i.organisation_id = $1 RETURNING id)
     SELECT id FROM made`,
    [organisationId, count],
  );
  const ids = rows.map(({ id }) => id);
  await owner.query(
    `INSERT INTO deadline
     SELECT (jsonb_populate_record(NULL::deadline,
       to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(), 'incident_id', made.id))).*
     FROM (SELECT * FROM deadline WHERE organisation_id = $1 AND NOT incident_id = ANY ($2)) d
     CROSS JOIN unnest($2::uuid[]) AS made (id)`,
    [organisationId, ids],
  );
  return ids;
};

/** Gives the organisation so many more planned reminders, all of them to come: copies of one that it has. */
export const copyReminders = async (owner: Client, organisationId: string, count: number): Promise<void> => {
  const made: Readonly<Record<string, string>> = {
    id: 'gen_random_uuid()',
    logical_key: "logical_key || ':' || n",
    state: "'planned'",
    due_at: 'now() + make_interval(hours => 24 + (n % 8760)::int)',
  };
  const { rows } = await owner.query<{ name: string }>(
    "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'reminder' ORDER BY ordinal_position",
  );
  const columns = rows.map(({ name }) => name);
  await owner.query(
    `INSERT INTO reminder (${columns.join(', ')})
     SELECT ${columns.map((name) => made[name] ?? name).join(', ')}
     FROM (SELECT * FROM reminder WHERE organisation_id = $1 LIMIT 1) one CROSS JOIN generate_series(1, $2::int) AS n`,
    [organisationId, count],
  );
  await owner.query(
    "UPDATE reminder SET due_at = now() + interval '1 day' WHERE state = 'planned' AND due_at < now() + interval '1 hour'",
  );
  await owner.query('VACUUM (ANALYZE) reminder');
};

/** What is due waits until its organisation's turn. */
export const dueLater = async (owner: Client): Promise<void> => {
  await owner.query(
    "UPDATE reminder SET due_at = due_at + interval '1 day' WHERE state = 'planned' AND due_at <= now() + interval '1 hour'",
  );
  await owner.query('VACUUM (ANALYZE)');
};

export const dueNow = async (owner: Client, organisations: readonly string[]): Promise<void> => {
  await owner.query(
    `UPDATE reminder SET due_at = due_at - interval '1 day'
     WHERE state = 'planned' AND due_at <= now() + interval '25 hours' AND organisation_id = ANY ($1)`,
    [organisations],
  );
};

/** Leaves these organisations with so many people each, for whom everything that was sent is due once more; what was sent is forgotten. */
export const plannedAgain = async (
  owner: Client,
  { organisations, people }: { readonly organisations: readonly string[]; readonly people: number },
): Promise<void> => {
  await owner.query('DELETE FROM delivery_attempt; DELETE FROM delivery');
  await owner.query(
    "CREATE TEMP TABLE sent AS SELECT organisation_id, id FROM reminder WHERE state IN ('sent', 'folded')",
  );
  await owner.query(
    "UPDATE reminder SET state = 'cancelled' WHERE (organisation_id, id) IN (SELECT organisation_id, id FROM sent)",
  );
  await owner.query('CREATE TEMP TABLE larger AS SELECT unnest($1::uuid[]) AS organisation_id', [organisations]);
  await owner.query(
    `UPDATE reminder SET state = 'planned', settled_at = NULL, lease_until = NULL, folded_into = NULL
     WHERE (organisation_id, id) IN (SELECT organisation_id, id FROM sent JOIN larger USING (organisation_id))`,
  );
  await owner.query(
    `INSERT INTO member
     SELECT (jsonb_populate_record(NULL::member,
       to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), 'email', n || '.' || m.email))).*
     FROM member m JOIN larger USING (organisation_id) CROSS JOIN generate_series(2, $1::int) AS n
     WHERE m.role = 'officer'`,
    [people],
  );
  await owner.query('DROP TABLE sent, larger');
  await owner.query('VACUUM (ANALYZE)');
};
