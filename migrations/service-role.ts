import type { QueryRunner } from 'typeorm';

/**
 * A role that the service works as: it neither logs in nor owns tables, and the login role of DATABASE_URL may take it on.
 * It belongs to the whole server, so another database of the server may have made it already.
 * @param isInherited false: the login role has its rights only while it has taken it on (from PostgreSQL 16 on)
 */
export const createServiceRole = async (
  runner: QueryRunner,
  role: string,
  { isInherited = true }: { readonly isInherited?: boolean } = {},
): Promise<void> => {
  // Two databases of one server may be migrated at once: whoever comes second finds the role there.
  await runner.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN; END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  // Who creates a role may grant it, yet from PostgreSQL 16 on not take it on: so try, and grant it to ourselves if not.
  await runner.query(`
    DO $$ BEGIN
      SET LOCAL ROLE ${role};
      RESET ROLE;
    EXCEPTION WHEN insufficient_privilege THEN
      BEGIN EXECUTE format('GRANT ${role} TO %I', current_user)
        || CASE WHEN ${String(isInherited)} OR current_setting('server_version_num')::int < 160000 THEN ''
           ELSE ' WITH INHERIT FALSE, SET TRUE' END;
      EXCEPTION WHEN unique_violation THEN NULL;
      END;
    END $$`);
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
};

/** Leaves the role where another database of the server still uses it. */
export const dropServiceRole = async (runner: QueryRunner, role: string): Promise<void> => {
  await runner.query(`REVOKE ALL ON SCHEMA public FROM ${role}`);
  await runner.query(`
    DO $$ BEGIN DROP ROLE ${role};
    EXCEPTION WHEN dependent_objects_still_exist THEN NULL;
    END $$`);
};
