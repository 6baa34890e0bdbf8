import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, type TenantTable } from './tenant-table.js';

const tables: readonly TenantTable[] = [
  {
    name: 'webhook_endpoint',
    columns: `
      id uuid NOT NULL,
      url text NOT NULL,
      description text NOT NULL,
      event_types text[],
      secret text NOT NULL,
      previous_secret text,
      previous_secret_until timestamptz,
      disabled_at timestamptz,
      disabled_because text CHECK (disabled_because IN ('gone', 'by_hand')),
      removed_at timestamptz,
      created_at timestamptz NOT NULL,
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id) REFERENCES organisation,
      CHECK ((previous_secret IS NULL) = (previous_secret_until IS NULL)),
      CHECK ((disabled_at IS NULL) = (disabled_because IS NULL))`,
    grants: 'SELECT, INSERT, UPDATE',
  },
  {
    // The outbox: written with what happened, or not at all.
    name: 'webhook_event',
    columns: `
      id uuid NOT NULL,
      type text NOT NULL,
      incident_id uuid,
      endpoint_id uuid,
      logical_key text NOT NULL,
      occurred_at timestamptz NOT NULL,
      data jsonb NOT NULL,
      dispatched_at timestamptz,
      PRIMARY KEY (organisation_id, id),
      UNIQUE (organisation_id, logical_key),
      FOREIGN KEY (organisation_id, endpoint_id) REFERENCES webhook_endpoint`,
    grants: 'SELECT, INSERT, UPDATE',
  },
];

const additions: readonly string[] = [
  'ALTER TABLE delivery ADD COLUMN endpoint_id uuid',
  // The check of the rows that are there is no organisation's, and an owner whom the policies bind could not make it.
  'ALTER TABLE delivery NO FORCE ROW LEVEL SECURITY',
  'ALTER TABLE webhook_endpoint NO FORCE ROW LEVEL SECURITY',
  'ALTER TABLE delivery ADD FOREIGN KEY (organisation_id, endpoint_id) REFERENCES webhook_endpoint',
  'ALTER TABLE delivery FORCE ROW LEVEL SECURITY',
  'ALTER TABLE webhook_endpoint FORCE ROW LEVEL SECURITY',
  'CREATE INDEX delivery_of_endpoint ON delivery (organisation_id, endpoint_id, id DESC) WHERE endpoint_id IS NOT NULL',
  'CREATE INDEX webhook_event_waiting ON webhook_event (id) WHERE dispatched_at IS NULL',
  // The system pool sees that events wait, who listens, and which dates come near; of their content nothing.
  'GRANT SELECT (organisation_id, id, logical_key, dispatched_at) ON webhook_event TO sokuho_system',
  'CREATE POLICY system_reads ON webhook_event FOR SELECT TO sokuho_system USING (true)',
  'GRANT SELECT (organisation_id, created_at, disabled_at, removed_at) ON webhook_endpoint TO sokuho_system',
  'CREATE POLICY system_reads ON webhook_endpoint FOR SELECT TO sokuho_system USING (true)',
  'GRANT SELECT (organisation_id, id, state, due_on, due_at, created_at, updated_at) ON deadline TO sokuho_system',
  'CREATE POLICY system_reads ON deadline FOR SELECT TO sokuho_system USING (true)',
];

const removals: readonly string[] = [
  'DROP POLICY system_reads ON deadline',
  'REVOKE SELECT (organisation_id, id, state, due_on, due_at, created_at, updated_at) ON deadline FROM sokuho_system',
  'DROP INDEX delivery_of_endpoint',
  'ALTER TABLE delivery DROP COLUMN endpoint_id',
];

/** Endpoints of webhooks, the outbox of events, and which endpoint a delivery is for. */
export class Webhooks1764000130000 implements MigrationInterface {
  readonly name = 'Webhooks1764000130000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTenantTable(runner, table);
    for (const statement of additions) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of removals) await runner.query(statement);
    for (const table of tables.toReversed()) await runner.query(`DROP TABLE ${table.name}`);
  }
}
