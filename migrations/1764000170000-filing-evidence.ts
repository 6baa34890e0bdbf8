import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file that shows that a report was made (a receipt, a screen), by its hash too, so that the proof outlives the file. */
export class FilingEvidence1764000170000 implements MigrationInterface {
  readonly name = 'FilingEvidence1764000170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE filing ADD COLUMN evidence_file_id uuid, ADD COLUMN evidence_sha256 text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE filing DROP COLUMN evidence_file_id, DROP COLUMN evidence_sha256');
  }
}
