import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, type TenantTable } from './tenant-table.js';

const tables: readonly TenantTable[] = [
  {
    // Every version that was saved stays: a running incident may have begun with any of them.
    name: 'organisation_playbook',
    columns: `
      id text NOT NULL,
      version integer NOT NULL,
      body jsonb NOT NULL,
      saved_at timestamptz NOT NULL,
      saved_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, id, version),
      FOREIGN KEY (organisation_id) REFERENCES organisation`,
    grants: 'SELECT, INSERT',
  },
  {
    name: 'incident_playbook',
    columns: `
      incident_id uuid NOT NULL,
      playbook_id text NOT NULL,
      version integer NOT NULL,
      position integer NOT NULL,
      body jsonb NOT NULL,
      started_at timestamptz NOT NULL,
      started_by jsonb NOT NULL,
      replaced_at timestamptz,
      PRIMARY KEY (organisation_id, incident_id, playbook_id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: 'SELECT, INSERT, UPDATE',
  },
  {
    name: 'task',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      key text NOT NULL,
      playbook_id text,
      playbook_version integer,
      position integer NOT NULL,
      title jsonb NOT NULL,
      why jsonb,
      how jsonb NOT NULL,
      role text,
      owner_member_id uuid,
      due jsonb,
      due_at timestamptz,
      depends_on text[] NOT NULL,
      law_rule text,
      course_line jsonb,
      state text NOT NULL CHECK (state IN ('open', 'doing', 'done', 'not_applicable')),
      reason text,
      note text,
      evidence text,
      done_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organisation_id, id),
      UNIQUE (organisation_id, incident_id, key),
      CHECK ((state = 'done') = (done_at IS NOT NULL)),
      CHECK (state <> 'not_applicable' OR reason IS NOT NULL),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident,
      FOREIGN KEY (organisation_id, owner_member_id) REFERENCES member`,
    grants: 'SELECT, INSERT, UPDATE',
  },
  {
    name: 'accepted_prevention',
    columns: `
      incident_id uuid NOT NULL,
      proposal text NOT NULL,
      block text NOT NULL CHECK (block IN ('done', 'planned')),
      text text NOT NULL,
      accepted_at timestamptz NOT NULL,
      accepted_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, incident_id, proposal),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: 'SELECT, INSERT, UPDATE, DELETE',
  },
  {
    name: 'comment',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      text text NOT NULL,
      mentions uuid[] NOT NULL,
      written_at timestamptz NOT NULL,
      written_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: 'SELECT, INSERT',
  },
  {
    // The bytes lie outside the database; the row says what they must be.
    name: 'incident_file',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      name text NOT NULL,
      media_type text NOT NULL,
      size bigint NOT NULL,
      sha256 text NOT NULL,
      note text NOT NULL,
      added_at timestamptz NOT NULL,
      added_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: 'SELECT, INSERT',
  },
];

const indexes: readonly string[] = [
  'CREATE INDEX task_of_incident ON task (organisation_id, incident_id, position, id)',
  `CREATE INDEX task_open_due ON task (organisation_id, due_at) WHERE state IN ('open', 'doing') AND due_at IS NOT NULL`,
  'CREATE INDEX comment_of_incident ON comment (organisation_id, incident_id, id)',
  'CREATE INDEX incident_file_of_incident ON incident_file (organisation_id, incident_id, id)',
];

/** Playbooks of an organisation and of an incident, tasks, accepted prevention, comments and files. */
export class Checklists1764000040000 implements MigrationInterface {
  readonly name = 'Checklists1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTenantTable(runner, table);
    for (const index of indexes) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.query(`DROP TABLE ${name}`);
  }
}
