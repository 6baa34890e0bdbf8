import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, grantBackup } from './tenant-table.js';

const additions: readonly string[] = [
  // One row a loop, whichever worker swept last: what it did is no organisation's.
  `CREATE TABLE worker_sweep (
     loop text PRIMARY KEY,
     found integer NOT NULL,
     swept_at timestamptz NOT NULL)`,
  'GRANT SELECT, INSERT, UPDATE ON worker_sweep TO sokuho_system',
  // Whether an open deadline is covered, how long things wait and what failed: of their content the system pool sees nothing.
  'GRANT SELECT (awaits_supplement) ON deadline TO sokuho_system',
  'GRANT SELECT (escalates) ON reminder TO sokuho_system',
  'GRANT SELECT (attempts, created_at, settled_at) ON delivery TO sokuho_system',
  'GRANT SELECT (organisation_id, delivery_id, attempted_at, outcome) ON delivery_attempt TO sokuho_system',
  'CREATE POLICY system_reads ON delivery_attempt FOR SELECT TO sokuho_system USING (true)',
  "CREATE INDEX deadline_open ON deadline (organisation_id, id) WHERE state = 'open' OR awaits_supplement",
  "CREATE INDEX delivery_given_up ON delivery (settled_at) WHERE state = 'failed'",
  "CREATE INDEX delivery_attempt_failed ON delivery_attempt (attempted_at) WHERE outcome <> 'accepted'",
];

const removals: readonly string[] = [
  'DROP INDEX delivery_attempt_failed',
  'DROP INDEX delivery_given_up',
  'DROP INDEX deadline_open',
  'DROP POLICY system_reads ON delivery_attempt',
  'REVOKE SELECT (organisation_id, delivery_id, attempted_at, outcome) ON delivery_attempt FROM sokuho_system',
  'REVOKE SELECT (attempts, created_at, settled_at) ON delivery FROM sokuho_system',
  'REVOKE SELECT (escalates) ON reminder FROM sokuho_system',
  'REVOKE SELECT (awaits_supplement) ON deadline FROM sokuho_system',
  'DROP TABLE worker_sweep',
];

/** When workers last swept; deadlines of which nobody would have heard; what the watch may see across organisations. */
export class Watch1764000220000 implements MigrationInterface {
  readonly name = 'Watch1764000220000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'reminder_gap',
      columns: `
        deadline_id uuid NOT NULL,
        day date NOT NULL,
        found_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, deadline_id, day),
        FOREIGN KEY (organisation_id, deadline_id) REFERENCES deadline`,
      grants: 'SELECT, INSERT',
    });
    for (const statement of additions) await runner.query(statement);
    await grantBackup(runner, 'worker_sweep');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of removals) await runner.query(statement);
    await runner.query('DROP TABLE reminder_gap');
  }
}
