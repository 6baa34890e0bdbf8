import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files of its incident prove that a task was done. */
export class TaskEvidence1764000110000 implements MigrationInterface {
  readonly name = 'TaskEvidence1764000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE task ADD COLUMN evidence_files uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN evidence_files');
  }
}
