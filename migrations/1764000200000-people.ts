import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldedEmail } from './folded-address.js';
import { grantBackup } from './tenant-table.js';

/**
 * People, who belong to no organisation: one person has a membership in each. sokuho_app, which works for one
 * organisation, has no right to any of these tables; sokuho_system, which signs people in, has.
 *
 * member names its person without a foreign key: member is spread over servers by organisation, person is not.
 */
const tables: Readonly<Record<string, string>> = {
  person: `
    id uuid PRIMARY KEY,
    email text NOT NULL,
    password_hash text,
    password_changed_at timestamptz,
    created_at timestamptz NOT NULL`,
  // A family of refresh tokens. The organisation that it was last used for is no owner of the row.
  session: `
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    of_organisation uuid NOT NULL,
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_because text CHECK (ended_because IN ('signed_out', 'signed_out_everywhere', 'token_used_twice', 'password_changed', 'password_reset')),
    CHECK ((ended_at IS NULL) = (ended_because IS NULL))`,
  refresh_token: `
    hash bytea PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    used_at timestamptz`,
  one_time_link: `
    hash bytea PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('invitation', 'password_reset')),
    email text NOT NULL,
    person_id uuid REFERENCES person ON DELETE CASCADE,
    of_organisation uuid,
    of_member uuid,
    of_address_version integer,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CHECK ((purpose = 'invitation') = (of_member IS NOT NULL AND of_organisation IS NOT NULL AND of_address_version IS NOT NULL)),
    CHECK ((purpose = 'password_reset') = (person_id IS NOT NULL))`,
  sign_in_delay: `
    subject text PRIMARY KEY,
    failures integer NOT NULL,
    last_at timestamptz NOT NULL,
    next_at timestamptz NOT NULL`,
  // What a request left to be done after its answer, so that the answer takes the same time whoever asks.
  person_event: `
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('sign_in_failed', 'password_reset_requested')),
    email text NOT NULL,
    from_address text NOT NULL,
    request_id text NOT NULL,
    happened_at timestamptz NOT NULL,
    not_before timestamptz NOT NULL`,
  // Keys of access tokens: private halves, sealed.
  token_key: `
    id text PRIMARY KEY,
    sealed text NOT NULL,
    made_at timestamptz NOT NULL`,
};

const additions: readonly string[] = [
  `CREATE UNIQUE INDEX person_email ON person ((${foldedEmail}))`,
  'CREATE INDEX session_of_person ON session (person_id)',
  'CREATE INDEX session_past ON session (expires_at)',
  'CREATE INDEX refresh_token_of_session ON refresh_token (session_id)',
  'CREATE INDEX one_time_link_of_person ON one_time_link (person_id) WHERE person_id IS NOT NULL',
  'CREATE INDEX one_time_link_of_member ON one_time_link (of_member) WHERE of_member IS NOT NULL',
  'CREATE INDEX one_time_link_past ON one_time_link (expires_at)',
  'CREATE INDEX sign_in_delay_past ON sign_in_delay (last_at)',
  'CREATE INDEX person_event_due ON person_event (not_before)',
  "ALTER TABLE member ADD COLUMN person_id uuid, ADD COLUMN people uuid[] NOT NULL DEFAULT '{}'",
  'CREATE UNIQUE INDEX member_of_person ON member (person_id, organisation_id) WHERE removed_at IS NULL',
  'GRANT SELECT (organisation_id, id, name, role, language, person_id, removed_at) ON member TO sokuho_system',
  'CREATE POLICY system_reads ON member FOR SELECT TO sokuho_system USING (true)',
];

export class People1764000200000 implements MigrationInterface {
  readonly name = 'People1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(tables)) {
      await runner.query(`CREATE TABLE ${name} (${columns})`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO sokuho_system`);
      await grantBackup(runner, name);
    }
    for (const statement of additions) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY system_reads ON member');
    await runner.query(
      'REVOKE SELECT (organisation_id, id, name, role, language, person_id, removed_at) ON member FROM sokuho_system',
    );
    await runner.query('ALTER TABLE member DROP COLUMN person_id, DROP COLUMN people');
    for (const name of Object.keys(tables).toReversed()) await runner.query(`DROP TABLE ${name}`);
  }
}
