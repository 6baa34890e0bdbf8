import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Who of an organisation's own sign-in is which of its members. */
export class ExternalIdentities1764000250000 implements MigrationInterface {
  readonly name = 'ExternalIdentities1764000250000';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'external_identity',
      columns: `
        issuer text NOT NULL,
        subject text NOT NULL,
        member_id uuid NOT NULL,
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, issuer, subject, member_id),
        FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)`,
      grants: 'SELECT, INSERT, UPDATE (linked_at)',
    });
    await runner.query('CREATE INDEX external_identity_of_member ON external_identity (organisation_id, member_id)');
    await runner.query('GRANT SELECT ON external_identity TO sokuho_system');
    await runner.query('CREATE POLICY system_reads ON external_identity FOR SELECT TO sokuho_system USING (true)');
    // Without organisation_id, alone among the keys: whose a token is must be clear over all organisations (ADR 25).
    await runner.query(`
      CREATE UNIQUE INDEX organisation_of_issuer ON organisation
        ((settings -> 'identityProvider' ->> 'issuer'), (settings -> 'identityProvider' ->> 'audience'))
      WHERE settings ? 'identityProvider'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX organisation_of_issuer');
    await runner.query('DROP TABLE external_identity');
  }
}
