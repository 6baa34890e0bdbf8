import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, grantErasure } from './tenant-table.js';

/**
 * The digests that were queued before: each names its incidents by their links. Read as the roles that may, for the owner
 * is bound by the policies too, and lifting these would lock the table for as long as it takes.
 */
const ofEarlierDigests = `
  DO $$
  DECLARE organisations uuid[]; each uuid;
  BEGIN
    SET LOCAL ROLE sokuho_system;
    SELECT array_agg(organisation_id) INTO organisations FROM organisation;
    SET LOCAL ROLE sokuho_app;
    FOREACH each IN ARRAY coalesce(organisations, '{}') LOOP
      PERFORM set_config('sokuho.organisation_id', each::text, true);
      WITH others AS (
        SELECT d.id AS delivery_id, d.incident_id AS first_id, i.id AS incident_id FROM delivery d
          CROSS JOIN LATERAL regexp_matches(d.message->>'text', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS named
          JOIN incident i ON i.organisation_id = each AND i.id = named[1]::uuid
        WHERE d.organisation_id = each AND d.purpose = 'reminder' AND d.channel = 'mail' AND i.id <> d.incident_id)
      INSERT INTO delivery_incident (organisation_id, delivery_id, incident_id)
        SELECT each, delivery_id, incident_id FROM others UNION SELECT each, delivery_id, first_id FROM others;
    END LOOP;
    PERFORM set_config('sokuho.organisation_id', '', true);
    SET LOCAL ROLE NONE;
  END $$`;

/**
 * The incidents of a mail that tells of several; `delivery.incident_id` is the first of them, and the only one of every
 * other message. What is removed with an incident's period must find the mails that it is in.
 */
export class DeliveryIncidents1764290000000 implements MigrationInterface {
  readonly name = 'DeliveryIncidents1764290000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'delivery_incident',
      columns: `
        delivery_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        PRIMARY KEY (organisation_id, delivery_id, incident_id),
        FOREIGN KEY (organisation_id, delivery_id) REFERENCES delivery ON DELETE CASCADE,
        FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
      grants: 'SELECT, INSERT',
    });
    await grantErasure(runner, 'delivery_incident');
    await runner.query(
      'CREATE INDEX delivery_of_incident ON delivery_incident (organisation_id, incident_id, delivery_id)',
    );
    await runner.query(ofEarlierDigests);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery_incident');
  }
}
