import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Who acknowledged which reminder; reminders that escalate another; the date that a deadline had before it moved. */
export class Acknowledgements1764000120000 implements MigrationInterface {
  readonly name = 'Acknowledgements1764000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline ADD COLUMN previous_due_on date');
    await runner.query('ALTER TABLE reminder ADD COLUMN escalates uuid');
    await runner.query(
      'CREATE INDEX reminder_escalates ON reminder (organisation_id, escalates) WHERE escalates IS NOT NULL',
    );
    await createTenantTable(runner, {
      name: 'reminder_acknowledgement',
      columns: `
        reminder_id uuid NOT NULL,
        person text NOT NULL,
        deadline_sequence integer NOT NULL,
        via text NOT NULL CHECK (via IN ('link', 'api')),
        acknowledged_at timestamptz NOT NULL,
        acknowledged_by jsonb NOT NULL,
        PRIMARY KEY (organisation_id, reminder_id, person),
        FOREIGN KEY (organisation_id, reminder_id) REFERENCES reminder`,
      grants: 'SELECT, INSERT',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminder_acknowledgement');
    await runner.query('DROP INDEX reminder_escalates');
    await runner.query('ALTER TABLE reminder DROP COLUMN escalates');
    await runner.query('ALTER TABLE deadline DROP COLUMN previous_due_on');
  }
}
