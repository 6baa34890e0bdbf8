import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Secret addresses of calendars, by the hash of their secret. */
export class CalendarFeeds1764000131000 implements MigrationInterface {
  readonly name = 'CalendarFeeds1764000131000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'calendar_feed',
      columns: `
        id uuid NOT NULL,
        token_hash bytea NOT NULL,
        name text NOT NULL,
        member_id uuid,
        language text NOT NULL CHECK (language IN ('ja', 'en')),
        created_at timestamptz NOT NULL,
        created_by jsonb NOT NULL,
        revoked_at timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id) REFERENCES organisation,
        FOREIGN KEY (organisation_id, member_id) REFERENCES member`,
      grants: 'SELECT, INSERT, UPDATE',
    });
    // Whose a feed is must be found before the organisation is known; the system pool sees that and no more.
    await runner.query('CREATE UNIQUE INDEX calendar_feed_token ON calendar_feed (token_hash, organisation_id)');
    await runner.query('GRANT SELECT (organisation_id, id, token_hash, revoked_at) ON calendar_feed TO sokuho_system');
    await runner.query('CREATE POLICY system_reads ON calendar_feed FOR SELECT TO sokuho_system USING (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed');
  }
}
