import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever claims a reminder is told its incident at once, and need not ask for it before asking about it. */
export class ClaimedIncident1764280000000 implements MigrationInterface {
  readonly name = 'ClaimedIncident1764280000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT SELECT (incident_id) ON reminder TO sokuho_system');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT (incident_id) ON reminder FROM sokuho_system');
  }
}
