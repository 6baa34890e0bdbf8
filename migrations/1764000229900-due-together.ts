import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due at one moment lies together by organisation, as it is claimed. */
export class DueTogether1764000229900 implements MigrationInterface {
  readonly name = 'DueTogether1764000229900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reminder_due');
    await runner.query("CREATE INDEX reminder_due ON reminder (due_at, organisation_id) WHERE state = 'planned'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reminder_due');
    await runner.query("CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'planned'");
  }
}
