import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Tables of the record, and what is refused on each, to whatever role. */
const refusals: readonly (readonly [table: string, operations: string])[] = [
  ['audit_event', 'UPDATE OR DELETE OR TRUNCATE'],
  ['audit_checkpoint', 'UPDATE OR DELETE OR TRUNCATE'],
  ['audit_head', 'DELETE OR TRUNCATE'],
];

/** So that the hourly sweep finds who has news: how far a chain goes and how far it is signed, and nothing of what it says. */
const systemGrants: readonly string[] = [
  'GRANT SELECT (organisation_id, sequence) ON audit_head TO sokuho_system',
  'CREATE POLICY system_reads ON audit_head FOR SELECT TO sokuho_system USING (true)',
  'GRANT SELECT (organisation_id, sequence, at) ON audit_checkpoint TO sokuho_system',
  'CREATE POLICY system_reads ON audit_checkpoint FOR SELECT TO sokuho_system USING (true)',
];

/**
 * Checkpoints of the record, and a trigger that refuses to change or remove what is recorded, to the owner too. It is
 * ENABLE ALWAYS, or session_replication_role = replica would step around it. A superuser may still drop it: against
 * that stand the chain and its signed checkpoints (docs/audit.md).
 */
export class Record1764000030000 implements MigrationInterface {
  readonly name = 'Record1764000030000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'audit_checkpoint',
      columns: `
        sequence bigint NOT NULL,
        hash bytea NOT NULL,
        at timestamptz NOT NULL,
        key_id text NOT NULL,
        signature text NOT NULL,
        PRIMARY KEY (organisation_id, sequence),
        FOREIGN KEY (organisation_id) REFERENCES organisation`,
      grants: 'SELECT, INSERT',
    });
    await createTenantTable(runner, {
      name: 'audit_checkpoint_file',
      columns: `
        place text NOT NULL,
        through bigint NOT NULL,
        PRIMARY KEY (organisation_id, place),
        FOREIGN KEY (organisation_id) REFERENCES organisation`,
      grants: 'SELECT, INSERT, UPDATE',
    });
    for (const statement of systemGrants) await runner.query(statement);
    await runner.query(`
      CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The record can only be added to: % on % is refused.', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const [table, operations] of refusals) {
      await runner.query(
        `CREATE TRIGGER ${table}_only_added_to BEFORE ${operations} ON ${table}
           FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change()`,
      );
      await runner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_only_added_to`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_checkpoint');
    await runner.query('DROP TABLE audit_checkpoint_file');
    await runner.query('DROP TRIGGER audit_event_only_added_to ON audit_event');
    await runner.query('DROP TRIGGER audit_head_only_added_to ON audit_head');
    await runner.query('DROP FUNCTION audit_refuse_change');
    await runner.query('DROP POLICY system_reads ON audit_head');
    await runner.query('REVOKE SELECT (organisation_id, sequence) ON audit_head FROM sokuho_system');
  }
}
