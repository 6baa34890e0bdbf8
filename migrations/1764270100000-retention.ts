import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that may be emptied once an incident's period has passed; rows that say nothing else are deleted. */
const emptied: Readonly<Record<string, string>> = {
  incident: 'title, summary, cause, particulars, purged_at, updated_at, version',
  fact_revision: 'revision',
  determination: 'reason',
  filing: 'late_reason, accepted_incomplete',
  delivery: 'recipient, message, last_answer',
  audit_event: 'detail, detail_salt',
};

const refusal = (operations: string): string => `
  CREATE OR REPLACE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP IN (${operations}) AND current_user = 'sokuho_eraser' THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'The record can only be added to: % on % is refused.', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END $$`;

/** Personal data of incidents that were closed long ago can be removed: the role that deletes may empty a few columns too. */
export class Retention1764270100000 implements MigrationInterface {
  readonly name = 'Retention1764270100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE incident ADD COLUMN purged_at timestamptz');
    for (const [table, columns] of Object.entries(emptied))
      await runner.query(`GRANT UPDATE (${columns}) ON ${table} TO sokuho_eraser`);
    await runner.query(
      'CREATE INDEX incident_closed ON incident (organisation_id, closed_at) WHERE closed_at IS NOT NULL',
    );
    await runner.query(refusal("'DELETE', 'UPDATE'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refusal("'DELETE'"));
    await runner.query('DROP INDEX incident_closed');
    for (const [table, columns] of Object.entries(emptied))
      await runner.query(`REVOKE UPDATE (${columns}) ON ${table} FROM sokuho_eraser`);
    await runner.query('ALTER TABLE incident DROP COLUMN purged_at');
  }
}
