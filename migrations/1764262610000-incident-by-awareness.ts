import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists may be sorted by the moment from which the law counts. */
export class IncidentByAwareness1764262610000 implements MigrationInterface {
  readonly name = 'IncidentByAwareness1764262610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX incident_by_awareness ON incident (organisation_id, aware_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX incident_by_awareness');
  }
}
