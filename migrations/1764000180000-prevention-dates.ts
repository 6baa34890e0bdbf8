import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an accepted measure was taken, or will be. */
export class PreventionDates1764000180000 implements MigrationInterface {
  readonly name = 'PreventionDates1764000180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accepted_prevention ADD COLUMN on_date date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accepted_prevention DROP COLUMN on_date');
  }
}
