import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Addresses that a mail server refused for good, who stands in for whom, and tries before a delivery was repeated. */
export class ReachablePeople1764000229500 implements MigrationInterface {
  readonly name = 'ReachablePeople1764000229500';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'refused_address',
      columns: `
        address text NOT NULL,
        delivery_id uuid NOT NULL,
        answer text NOT NULL,
        refused_at timestamptz NOT NULL,
        cleared_at timestamptz,
        PRIMARY KEY (organisation_id, address),
        FOREIGN KEY (organisation_id, delivery_id) REFERENCES delivery`,
      grants: 'SELECT, INSERT, UPDATE',
    });
    await runner.query(`ALTER TABLE member
      ADD COLUMN channels text[],
      ADD COLUMN deputy jsonb`);
    await runner.query('ALTER TABLE delivery ADD COLUMN attempts_before integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE delivery DROP COLUMN attempts_before');
    await runner.query('ALTER TABLE member DROP COLUMN channels, DROP COLUMN deputy');
    await runner.query('DROP TABLE refused_address');
  }
}
