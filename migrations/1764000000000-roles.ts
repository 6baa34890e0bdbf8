import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createServiceRole, dropServiceRole } from './service-role.js';
import { grantBackup, revokeBackup } from './tenant-table.js';

const roles = ['sokuho_app', 'sokuho_system'];

/** The two roles that the pools act as, and the one that reads everything for a backup. None logs in or owns anything. */
export class Roles1764000000000 implements MigrationInterface {
  readonly name = 'Roles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of roles) await createServiceRole(runner, role);
    await createServiceRole(runner, 'sokuho_backup', { isInherited: false });
    // TypeORM's own, which is there before the first migration: which migrations a backup needs.
    await grantBackup(runner, 'migrations');
    await runner.query('GRANT SELECT ON SEQUENCE migrations_id_seq TO sokuho_backup');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT ON SEQUENCE migrations_id_seq FROM sokuho_backup');
    await revokeBackup(runner, 'migrations');
    for (const role of ['sokuho_backup', ...roles]) await dropServiceRole(runner, role);
  }
}
