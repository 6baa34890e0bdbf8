import type { QueryRunner } from 'typeorm';

export interface TenantTable {
  readonly name: string;
  /** Column definitions after organisation_id. */
  readonly columns: string;
  /** What the application may do; a table of the record is only ever added to. */
  readonly grants: string;
}

/**
 * Lets the rows of a tenant table be removed when their organisation is deleted. A table that is made by a later migration
 * than the one of erasure needs this too; a test asks the catalogue whether it has it.
 */
export const grantErasure = async (runner: QueryRunner, table: string): Promise<void> => {
  await runner.query(
    `CREATE POLICY erasure ON ${table} TO sokuho_eraser
       USING (organisation_id = current_setting('sokuho.organisation_id')::uuid)`,
  );
  await runner.query(`GRANT SELECT, DELETE ON ${table} TO sokuho_eraser`);
};

/** Lets a table without organisations be read for a backup. A test asks the catalogue whether every table has it. */
export const grantBackup = async (runner: QueryRunner, table: string): Promise<void> => {
  await runner.query(`GRANT SELECT ON ${table} TO sokuho_backup`);
};

export const revokeBackup = async (runner: QueryRunner, table: string): Promise<void> => {
  await runner.query(`REVOKE SELECT ON ${table} FROM sokuho_backup`);
};

/**
 * A table whose rows belong to one organisation each. The policy is forced, so it binds the owner too; without a tenant
 * current_setting fails ('' after a transaction of a pooled connection is no uuid either), so a forgotten tenant is an
 * error and never an empty or a foreign answer.
 */
export const createTenantTable = async (runner: QueryRunner, table: TenantTable): Promise<void> => {
  await runner.query(`CREATE TABLE ${table.name} (organisation_id uuid NOT NULL, ${table.columns})`);
  await runner.query(`ALTER TABLE ${table.name} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table.name} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY tenant ON ${table.name} TO sokuho_app
       USING (organisation_id = current_setting('sokuho.organisation_id')::uuid)
       WITH CHECK (organisation_id = current_setting('sokuho.organisation_id')::uuid)`,
  );
  await runner.query(`GRANT ${table.grants} ON ${table.name} TO sokuho_app`);
  await runner.query(`CREATE POLICY backup ON ${table.name} FOR SELECT TO sokuho_backup USING (true)`);
  await grantBackup(runner, table.name);
};
