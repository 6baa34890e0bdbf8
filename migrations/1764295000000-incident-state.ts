import type { MigrationInterface, QueryRunner } from 'typeorm';

const at = 'organisation_id = $1 AND incident_id = $2';

/** Rows of a table as one text: a line of JSON for each, in an order that does not change. */
const lines = (table: string, columns: string, order: string): string =>
  `coalesce((SELECT string_agg(jsonb_build_array(${columns})::text, E'\\n' ORDER BY ${order}) FROM ${table} WHERE ${at}), '')`;

/**
 * What is recorded of an incident, as six texts: the incident, its facts, assessments, determinations, filings and
 * deadlines. Entries of the record hold a hash of each, so rows that are changed behind the service's back are found
 * (docs/adr/0028). A column that is added later makes another version of this function, and leaves this one.
 */
const texts = [
  `coalesce((SELECT jsonb_build_array(id, title, summary, occurred_at, aware_at, discovered_by, cause, regimes, particulars,
     drill, owner_member_id, closed_at, purged_at, created_at)::text
     FROM incident WHERE organisation_id = $1 AND id = $2), '')`,
  lines('fact_revision', 'sequence, known_at, revision, recorded_at, recorded_by', 'sequence'),
  lines('assessment', 'id, regime, verdict, body, assessed_at', 'id'),
  lines('determination', 'id, kind, reason, detail, decided_at, decided_by', 'id'),
  lines(
    'filing',
    `id, serves, regime, filed_at, recipient, channel, receipt_number, complete, late_reason, draft_id, draft_version,
     draft_sha256, corrects_filing_id, evidence_file_id, evidence_sha256, recorded_at, recorded_by`,
    'id',
  ),
  lines(
    'deadline',
    `id, assessment_id, regime, kind, force, provisional, days, clock_start, target_from, unshifted_due_on, due_on, due_at,
     state, awaits_supplement, filing_id, met_at, drill`,
    'id',
  ),
];

/** Entries about an incident hold what its rows were after them. */
export class IncidentState1764295000000 implements MigrationInterface {
  readonly name = 'IncidentState1764295000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_event ADD COLUMN incident_state text');
    await runner.query(`
      CREATE FUNCTION incident_state_texts(organisation uuid, incident uuid) RETURNS text[]
      LANGUAGE sql STABLE SET timezone = 'UTC' AS $$ SELECT ARRAY[${texts.join(', ')}] $$`);
    await runner.query(`
      CREATE FUNCTION state_of_lines(part text, rows integer) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT $2 || ':' || encode(sha256(convert_to(array_to_string((string_to_array($1, E'\\n'))[1:$2], E'\\n'), 'UTF8')), 'hex') $$`);
    await runner.query(`
      CREATE FUNCTION incident_state(organisation uuid, incident uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT string_agg(state_of_lines(part, cardinality(string_to_array(part, E'\\n'))), ' ' ORDER BY place)
        FROM unnest(incident_state_texts($1, $2)) WITH ORDINALITY AS now (part, place) $$`);
    // The places of what differs. Facts, assessments, determinations and filings are only added to, so an older entry must
    // still hold for the rows that were there; of all else the last one alone tells.
    await runner.query(`
      CREATE FUNCTION incident_state_differs(texts text[], state text, is_last boolean) RETURNS integer[]
      LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(now.place::integer ORDER BY now.place), '{}')
        FROM unnest($1) WITH ORDINALITY AS now (part, place)
        JOIN unnest(string_to_array($2, ' ')) WITH ORDINALITY AS said (part, place) USING (place)
        WHERE CASE WHEN $3 THEN said.part <> state_of_lines(now.part, cardinality(string_to_array(now.part, E'\\n')))
          ELSE now.place BETWEEN 2 AND 5 AND said.part <> state_of_lines(now.part, split_part(said.part, ':', 1)::integer)
        END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION incident_state_differs');
    await runner.query('DROP FUNCTION incident_state');
    await runner.query('DROP FUNCTION state_of_lines');
    await runner.query('DROP FUNCTION incident_state_texts');
    await runner.query('ALTER TABLE audit_event DROP COLUMN incident_state');
  }
}
