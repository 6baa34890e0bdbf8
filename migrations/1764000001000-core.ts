import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldedEmail } from './folded-address.js';
import { createTenantTable, type TenantTable } from './tenant-table.js';

const recordGrants = 'SELECT, INSERT';
const workGrants = 'SELECT, INSERT, UPDATE';

/** Every key contains organisation_id, so that tables can later be spread over servers by it (docs/adr/0004). */
const tables: readonly TenantTable[] = [
  {
    name: 'organisation',
    columns: `
      name text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('private_operator', 'administrative_organ', 'local_body')),
      industry text,
      default_regime text NOT NULL,
      language text NOT NULL CHECK (language IN ('ja', 'en')),
      settings jsonb NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL,
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organisation_id)`,
    grants: workGrants,
  },
  {
    name: 'member',
    columns: `
      id uuid NOT NULL,
      email text NOT NULL,
      name text NOT NULL,
      role text NOT NULL CHECK (role IN ('admin', 'officer', 'legal', 'viewer')),
      language text NOT NULL CHECK (language IN ('ja', 'en')),
      created_at timestamptz NOT NULL,
      removed_at timestamptz,
      version integer NOT NULL DEFAULT 1,
      address_version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id) REFERENCES organisation`,
    grants: workGrants,
  },
  {
    name: 'api_key',
    columns: `
      id uuid NOT NULL,
      name text NOT NULL,
      hash bytea NOT NULL,
      role text NOT NULL CHECK (role IN ('admin', 'officer', 'legal', 'viewer')),
      created_at timestamptz NOT NULL,
      expires_at timestamptz,
      revoked_at timestamptz,
      last_used_at timestamptz,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id) REFERENCES organisation`,
    grants: workGrants,
  },
  {
    name: 'incident',
    columns: `
      id uuid NOT NULL,
      title text NOT NULL,
      summary text NOT NULL,
      occurred_at timestamptz,
      aware_at timestamptz NOT NULL,
      discovered_by text,
      cause jsonb NOT NULL,
      regimes text[] NOT NULL,
      particulars jsonb NOT NULL,
      drill boolean NOT NULL,
      owner_member_id uuid,
      closed_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id) REFERENCES organisation,
      FOREIGN KEY (organisation_id, owner_member_id) REFERENCES member`,
    grants: workGrants,
  },
  {
    name: 'fact_revision',
    columns: `
      incident_id uuid NOT NULL,
      sequence integer NOT NULL,
      known_at timestamptz NOT NULL,
      revision jsonb NOT NULL,
      recorded_at timestamptz NOT NULL,
      recorded_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, incident_id, sequence),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: recordGrants,
  },
  {
    name: 'assessment',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      regime text NOT NULL,
      verdict text NOT NULL,
      body jsonb NOT NULL,
      assessed_at timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: recordGrants,
  },
  {
    name: 'determination',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      kind text NOT NULL,
      reason text NOT NULL,
      detail jsonb NOT NULL,
      decided_at timestamptz NOT NULL,
      decided_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: recordGrants,
  },
  {
    name: 'filing',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      serves text[] NOT NULL,
      regime text NOT NULL,
      filed_at timestamptz NOT NULL,
      recipient text NOT NULL,
      channel text NOT NULL,
      receipt_number text,
      complete boolean NOT NULL,
      late_reason text,
      draft_id uuid,
      corrects_filing_id uuid,
      recorded_at timestamptz NOT NULL,
      recorded_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: recordGrants,
  },
  {
    name: 'deadline',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      assessment_id uuid NOT NULL,
      regime text NOT NULL,
      kind text NOT NULL,
      force text NOT NULL CHECK (force IN ('statutory', 'guideline', 'no_fixed_period')),
      provisional boolean NOT NULL,
      days integer,
      clock_start date,
      target_from date,
      unshifted_due_on date,
      due_on date,
      due_at timestamptz,
      state text NOT NULL CHECK (state IN ('open', 'met', 'met_late', 'discharged', 'superseded')),
      awaits_supplement boolean NOT NULL DEFAULT false,
      filing_id uuid,
      met_at timestamptz,
      drill boolean NOT NULL,
      sequence integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id),
      UNIQUE (organisation_id, incident_id, regime, kind),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident,
      CHECK ((due_on IS NULL) = (due_at IS NULL))`,
    grants: workGrants,
  },
  {
    name: 'reminder',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      deadline_id uuid NOT NULL,
      logical_key text NOT NULL,
      step jsonb NOT NULL,
      due_at timestamptz NOT NULL,
      state text NOT NULL CHECK (state IN ('planned', 'sent', 'folded', 'cancelled')),
      folded_into uuid,
      cancel_reason text,
      lease_until timestamptz,
      set_aside_at timestamptz,
      restored_at timestamptz,
      settled_at timestamptz,
      created_at timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, deadline_id) REFERENCES deadline`,
    grants: workGrants,
  },
  {
    name: 'delivery',
    columns: `
      id uuid NOT NULL,
      incident_id uuid,
      reminder_id uuid,
      purpose text NOT NULL,
      channel text NOT NULL CHECK (channel IN ('mail', 'webhook')),
      recipient text NOT NULL,
      member_id uuid,
      logical_key text NOT NULL,
      message jsonb NOT NULL,
      state text NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'cancelled')),
      attempts integer NOT NULL DEFAULT 0,
      next_attempt_at timestamptz NOT NULL,
      lease_until timestamptz,
      last_answer text,
      settled_at timestamptz,
      created_at timestamptz NOT NULL,
      PRIMARY KEY (organisation_id, id),
      UNIQUE (organisation_id, logical_key)`,
    grants: workGrants,
  },
  {
    name: 'delivery_attempt',
    columns: `
      delivery_id uuid NOT NULL,
      attempt integer NOT NULL,
      attempted_at timestamptz NOT NULL,
      outcome text NOT NULL CHECK (outcome IN ('accepted', 'refused', 'failed')),
      answer text NOT NULL,
      PRIMARY KEY (organisation_id, delivery_id, attempt),
      FOREIGN KEY (organisation_id, delivery_id) REFERENCES delivery`,
    grants: recordGrants,
  },
  {
    name: 'draft',
    columns: `
      id uuid NOT NULL,
      incident_id uuid NOT NULL,
      kind text NOT NULL,
      form text NOT NULL,
      state text NOT NULL CHECK (state IN ('editing', 'submitted', 'returned', 'approved')),
      based_on uuid,
      approved_version integer,
      approved_by jsonb,
      approved_at timestamptz,
      created_at timestamptz NOT NULL,
      created_by jsonb NOT NULL,
      version integer NOT NULL DEFAULT 1,
      PRIMARY KEY (organisation_id, id),
      FOREIGN KEY (organisation_id, incident_id) REFERENCES incident`,
    grants: workGrants,
  },
  {
    name: 'draft_version',
    columns: `
      draft_id uuid NOT NULL,
      version integer NOT NULL,
      content jsonb NOT NULL,
      sha256 text NOT NULL,
      saved_at timestamptz NOT NULL,
      saved_by jsonb NOT NULL,
      PRIMARY KEY (organisation_id, draft_id, version),
      FOREIGN KEY (organisation_id, draft_id) REFERENCES draft`,
    grants: recordGrants,
  },
  {
    name: 'audit_head',
    columns: `
      sequence bigint NOT NULL,
      hash bytea NOT NULL,
      PRIMARY KEY (organisation_id)`,
    grants: workGrants,
  },
  {
    name: 'audit_event',
    columns: `
      sequence bigint NOT NULL,
      at timestamptz NOT NULL,
      actor jsonb NOT NULL,
      request_id text,
      action text NOT NULL,
      subject_type text NOT NULL,
      subject_id uuid NOT NULL,
      incident_id uuid,
      detail jsonb NOT NULL,
      detail_salt bytea,
      detail_hash bytea NOT NULL,
      previous_hash bytea NOT NULL,
      hash bytea NOT NULL,
      PRIMARY KEY (organisation_id, sequence)`,
    grants: recordGrants,
  },
];

const indexes: readonly string[] = [
  `CREATE UNIQUE INDEX member_email ON member (organisation_id, (${foldedEmail})) WHERE removed_at IS NULL`,
  'CREATE INDEX incident_newest ON incident (organisation_id, id DESC)',
  'CREATE INDEX assessment_of_incident ON assessment (organisation_id, incident_id, regime, id DESC)',
  'CREATE INDEX determination_of_incident ON determination (organisation_id, incident_id, id)',
  'CREATE INDEX filing_of_incident ON filing (organisation_id, incident_id, id)',
  // The board: soonest first, answered from the index alone but for the incident's title.
  `CREATE INDEX deadline_board ON deadline (organisation_id, due_at, id)
     INCLUDE (incident_id, regime, kind, force, provisional, days, due_on, clock_start, drill)
     WHERE state = 'open' AND due_at IS NOT NULL`,
  // A reminder is planned once; one that was cancelled may be planned again.
  "CREATE UNIQUE INDEX reminder_logical_key ON reminder (organisation_id, logical_key) WHERE state <> 'cancelled'",
  'CREATE INDEX reminder_of_deadline ON reminder (organisation_id, deadline_id, due_at)',
  'CREATE INDEX reminder_set_aside ON reminder (organisation_id, deadline_id) WHERE set_aside_at IS NOT NULL',
  'CREATE INDEX reminder_of_incident ON reminder (organisation_id, incident_id, due_at, id)',
  'CREATE INDEX delivery_of_reminder ON delivery (organisation_id, reminder_id) WHERE reminder_id IS NOT NULL',
  'CREATE INDEX delivery_newest ON delivery (organisation_id, id DESC)',
  'CREATE INDEX draft_of_incident ON draft (organisation_id, incident_id, id)',
  'CREATE INDEX audit_of_incident ON audit_event (organisation_id, incident_id, sequence) WHERE incident_id IS NOT NULL',
  'CREATE INDEX audit_of_subject ON audit_event (organisation_id, subject_id, sequence)',
  // Across organisations, for the system pool alone: whose key, and what is due.
  'CREATE UNIQUE INDEX api_key_hash ON api_key (hash, organisation_id)',
  "CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'planned'",
  "CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state = 'queued'",
];

/** The system pool sees whose a key is and what is due; of the record it sees nothing. */
const systemGrants: readonly string[] = [
  'GRANT SELECT (organisation_id, name, kind, industry, default_regime, language, settings, created_at) ON organisation TO sokuho_system',
  'CREATE POLICY system_reads ON organisation FOR SELECT TO sokuho_system USING (true)',
  'GRANT SELECT, UPDATE (last_used_at) ON api_key TO sokuho_system',
  'CREATE POLICY system_reads ON api_key FOR SELECT TO sokuho_system USING (true)',
  'CREATE POLICY system_marks_use ON api_key FOR UPDATE TO sokuho_system USING (true)',
  'GRANT SELECT (organisation_id, id, due_at, state, lease_until, deadline_id, set_aside_at), UPDATE (lease_until) ON reminder TO sokuho_system',
  'CREATE POLICY system_reads ON reminder FOR SELECT TO sokuho_system USING (true)',
  'CREATE POLICY system_leases ON reminder FOR UPDATE TO sokuho_system USING (true)',
  'GRANT SELECT (organisation_id, id, channel, next_attempt_at, state, lease_until), UPDATE (lease_until) ON delivery TO sokuho_system',
  'CREATE POLICY system_reads ON delivery FOR SELECT TO sokuho_system USING (true)',
  'CREATE POLICY system_leases ON delivery FOR UPDATE TO sokuho_system USING (true)',
];

/** Organisations, incidents and their facts, deadlines, reminders, deliveries, drafts, and the audit record. */
export class Core1764000001000 implements MigrationInterface {
  readonly name = 'Core1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTenantTable(runner, table);
    for (const statement of [...indexes, ...systemGrants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`DROP TABLE ${table.name}`);
  }
}
