import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantBackup } from './tenant-table.js';

const reasons = "'signed_out', 'signed_out_everywhere', 'token_used_twice', 'password_changed', 'password_reset'";

/** One-time passwords by the clock (RFC 6238), codes for whoever lost their device, and which sessions a second factor opened. */
export class SecondFactor1764000202000 implements MigrationInterface {
  readonly name = 'SecondFactor1764000202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE person ADD COLUMN totp_seed text, ADD COLUMN totp_confirmed_at timestamptz, ADD COLUMN totp_last_step bigint',
    );
    await runner.query(`CREATE TABLE recovery_code (
      person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
      hash bytea NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (person_id, hash))`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO sokuho_system');
    await grantBackup(runner, 'recovery_code');
    await runner.query('ALTER TABLE session ADD COLUMN second_factor boolean NOT NULL DEFAULT false');
    await this.restrictReasons(runner, `${reasons}, 'second_factor_changed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM session WHERE ended_because = 'second_factor_changed'");
    await this.restrictReasons(runner, reasons);
    await runner.query('ALTER TABLE session DROP COLUMN second_factor');
    await runner.query('DROP TABLE recovery_code');
    await runner.query(
      'ALTER TABLE person DROP COLUMN totp_seed, DROP COLUMN totp_confirmed_at, DROP COLUMN totp_last_step',
    );
  }

  private async restrictReasons(runner: QueryRunner, allowed: string): Promise<void> {
    await runner.query('ALTER TABLE session DROP CONSTRAINT session_ended_because_check');
    await runner.query(
      `ALTER TABLE session ADD CONSTRAINT session_ended_because_check CHECK (ended_because IN (${allowed}))`,
    );
  }
}
