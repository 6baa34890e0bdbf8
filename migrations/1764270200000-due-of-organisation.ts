import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due in one organisation. Through `reminder_due` each organisation's turn read what was due in all of them, and
 * through its other indexes all that it ever planned.
 */
export class DueOfOrganisation1764270200000 implements MigrationInterface {
  readonly name = 'DueOfOrganisation1764270200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX reminder_due_of_organisation ON reminder (organisation_id, due_at) WHERE state = 'planned'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reminder_due_of_organisation');
  }
}
