import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createServiceRole, dropServiceRole } from './service-role.js';
import { grantErasure } from './tenant-table.js';

const tenantTables = `SELECT c.relname AS name FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`;

const refusal = (exception: string): string => `
  CREATE OR REPLACE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${exception}
    RAISE EXCEPTION 'The record can only be added to: % on % is refused.', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END $$`;

/**
 * A third role, for deleting an organisation: of every tenant table it may read and delete the rows of the one
 * organisation that is named, also of the record. Nothing works as it but what removes.
 */
export class Erasure1764270000000 implements MigrationInterface {
  readonly name = 'Erasure1764270000000';

  async up(runner: QueryRunner): Promise<void> {
    await createServiceRole(runner, 'sokuho_eraser');
    const tables = (await runner.query(tenantTables)) as { readonly name: string }[];
    for (const { name } of tables) await grantErasure(runner, name);
    await runner.query(refusal("IF TG_OP = 'DELETE' AND current_user = 'sokuho_eraser' THEN RETURN NULL; END IF;"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refusal(''));
    const tables = (await runner.query(tenantTables)) as { readonly name: string }[];
    for (const { name } of tables) {
      await runner.query(`DROP POLICY IF EXISTS erasure ON ${name}`);
      await runner.query(`REVOKE ALL ON ${name} FROM sokuho_eraser`);
    }
    await dropServiceRole(runner, 'sokuho_eraser');
  }
}
