import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Answers that are given again to a request that is sent again, for 24 hours. */
export class IdempotencyKeys1764000230000 implements MigrationInterface {
  readonly name = 'IdempotencyKeys1764000230000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'idempotency_key',
      columns: `
        actor_id uuid NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        answer text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, actor_id, key),
        FOREIGN KEY (organisation_id) REFERENCES organisation`,
      grants: 'SELECT, INSERT, DELETE',
    });
    // The sweep forgets those of all organisations; it sees how old they are, and no more.
    await runner.query('CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at)');
    await runner.query('GRANT SELECT (created_at), DELETE ON idempotency_key TO sokuho_system');
    await runner.query('CREATE POLICY system_reads ON idempotency_key FOR SELECT TO sokuho_system USING (true)');
    await runner.query('CREATE POLICY system_forgets ON idempotency_key FOR DELETE TO sokuho_system USING (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}
