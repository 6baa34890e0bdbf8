import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantBackup } from './tenant-table.js';

/**
 * Scopes and makers of API keys, and the counters of rate limits.
 *
 * rate_limit belongs to no organisation: a key or an address is counted before anybody is known. It is unlogged, since
 * a crash may well forget who asked how often in the last minute.
 */
export class Access1764000010000 implements MigrationInterface {
  readonly name = 'Access1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE api_key ADD COLUMN scopes text[], ADD COLUMN created_by jsonb');
    await runner.query(
      'CREATE UNLOGGED TABLE rate_limit (subject text PRIMARY KEY, full_again_at timestamptz NOT NULL)',
    );
    await runner.query('CREATE INDEX rate_limit_past ON rate_limit (full_again_at)');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO sokuho_system');
    await grantBackup(runner, 'rate_limit');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit');
    await runner.query('ALTER TABLE api_key DROP COLUMN scopes, DROP COLUMN created_by');
  }
}
