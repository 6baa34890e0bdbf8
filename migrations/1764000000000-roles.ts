import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two roles that the pools act as. Neither logs in and neither owns anything: the login role of DATABASE_URL owns
 * the tables and may take both on. They belong to the whole server, so taking the migration back leaves them when
 * another database of the server still uses them.
 */
export class Roles1764000000000 implements MigrationInterface {
  readonly name = 'Roles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of ['sokuho_app', 'sokuho_system']) {
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
          BEGIN EXECUTE format('GRANT ${role} TO %I', current_user);
          EXCEPTION WHEN unique_violation THEN NULL;
          END;
        END $$`);
      await runner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of ['sokuho_app', 'sokuho_system']) {
      await runner.query(`REVOKE ALL ON SCHEMA public FROM ${role}`);
      await runner.query(`
        DO $$ BEGIN DROP ROLE ${role};
        EXCEPTION WHEN dependent_objects_still_exist THEN NULL;
        END $$`);
    }
  }
}
