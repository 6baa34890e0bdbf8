import type { Client } from 'pg';
import { copyOrganisation } from '../reminders/copies.js';

/** What a copied row has of its own; everything else is as in the row it was copied from. */
const copyRows = async (
  owner: Client,
  table: string,
  own: Readonly<Record<string, string>>,
  from: string,
  values: readonly unknown[],
): Promise<void> => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const selected = columns.map((name) => own[name] ?? `t.${name}`);
  await owner.query(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${selected.join(', ')} FROM ${from}`, [
    ...values,
  ]);
};

/**
 * Spreads incidents, each with one open deadline within the next three years, over so many organisations, all like the
 * one named, which should have few incidents itself.
 */
export const copyIncidentsOverMany = async (
  owner: Client,
  organisationId: string,
  { organisations, incidents }: { readonly organisations: number; readonly incidents: number },
): Promise<void> => {
  await copyOrganisation(owner, organisationId, organisations, ['reminder']);
  await owner.query(
    `CREATE TEMP TABLE model AS
       SELECT DISTINCT ON (i.organisation_id) i.organisation_id, i.id AS incident_id, d.id AS deadline_id
       FROM incident i JOIN deadline d ON d.organisation_id = i.organisation_id AND d.incident_id = i.id
       WHERE d.kind = 'final_report' ORDER BY i.organisation_id, i.id`,
  );
  await owner.query(
    `CREATE TEMP TABLE made AS
       SELECT model.*, gen_random_uuid() AS new_incident_id, n
       FROM model CROSS JOIN generate_series(1, $1::int) AS n`,
    [Math.ceil(incidents / organisations)],
  );
  // Nothing is known of new tables, and a plan for a few rows would take hours for a million.
  await owner.query('ANALYZE model; ANALYZE made; ANALYZE incident; ANALYZE deadline');
  await copyRows(
    owner,
    'incident',
    // Of few letters: what is searched is made anew from them for each row.
    { id: 'made.new_incident_id', title: "'漏えい'", summary: "''" },
    'made JOIN incident t ON t.organisation_id = made.organisation_id AND t.id = made.incident_id',
    [],
  );
  await copyRows(
    owner,
    'deadline',
    {
      id: 'gen_random_uuid()',
      incident_id: 'made.new_incident_id',
      due_at: 't.due_at + make_interval(days => (made.n * 7) % 1000)',
      due_on: 't.due_on + (made.n * 7) % 1000',
    },
    'made JOIN deadline t ON t.organisation_id = made.organisation_id AND t.id = made.deadline_id',
    [],
  );
  await owner.query('DROP TABLE made, model');
  await owner.query('VACUUM (ANALYZE)');
};
