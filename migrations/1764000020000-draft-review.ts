import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** The review of drafts, and on a filing which approved version it was. */
export class DraftReview1764000020000 implements MigrationInterface {
  readonly name = 'DraftReview1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'draft_review',
      columns: `
        id uuid NOT NULL,
        draft_id uuid NOT NULL,
        version integer NOT NULL,
        sha256 text NOT NULL,
        step text NOT NULL CHECK (step IN ('submitted', 'returned', 'approved')),
        comments jsonb NOT NULL,
        accepted_incomplete jsonb,
        at timestamptz NOT NULL,
        by jsonb NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, draft_id, version) REFERENCES draft_version`,
      grants: 'SELECT, INSERT',
    });
    await runner.query('CREATE INDEX draft_review_of_draft ON draft_review (organisation_id, draft_id, id)');
    await runner.query(
      'ALTER TABLE filing ADD COLUMN draft_version integer, ADD COLUMN draft_sha256 text, ADD COLUMN accepted_incomplete jsonb',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE filing DROP COLUMN draft_version, DROP COLUMN draft_sha256, DROP COLUMN accepted_incomplete',
    );
    await runner.query('DROP TABLE draft_review');
  }
}
