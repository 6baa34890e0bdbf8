import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createServiceRole, dropServiceRole } from './service-role.js';

const roles = ['sokuho_app', 'sokuho_system'];

/** The two roles that the pools act as. Neither logs in and neither owns anything. */
export class Roles1764000000000 implements MigrationInterface {
  readonly name = 'Roles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of roles) await createServiceRole(runner, role);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of roles) await dropServiceRole(runner, role);
  }
}
