import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { SystemTx } from '../../platform/database/system-tx.js';

export interface StoredSecondFactor {
  /** Sealed. */
  readonly seed: string | null;
  readonly isConfirmed: boolean;
  readonly codesLeft: number;
}

const find = {
  name: 'second_factor_find',
  text: `SELECT totp_seed AS seed, totp_confirmed_at IS NOT NULL AS "isConfirmed",
                (SELECT count(*)::int FROM recovery_code c WHERE c.person_id = p.id AND c.used_at IS NULL) AS "codesLeft"
         FROM person p WHERE p.id = $1`,
};

// Only while none is in force: two set-ups at once leave one.
const propose = {
  name: 'second_factor_propose',
  text: `UPDATE person SET totp_seed = $2, totp_last_step = NULL WHERE id = $1 AND totp_confirmed_at IS NULL RETURNING id`,
};

const confirm = {
  name: 'second_factor_confirm',
  text: `UPDATE person SET totp_confirmed_at = $3, totp_last_step = $4
         WHERE id = $1 AND totp_seed = $2 AND totp_confirmed_at IS NULL RETURNING id`,
};

/** A password counts once: a step that was used, or one before it, is over. */
const useStep = {
  name: 'second_factor_use_step',
  text: `UPDATE person SET totp_last_step = $2
         WHERE id = $1 AND totp_confirmed_at IS NOT NULL AND (totp_last_step IS NULL OR totp_last_step < $2) RETURNING id`,
};

const useCode = {
  name: 'recovery_code_use',
  text: 'UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND hash = $2 AND used_at IS NULL RETURNING person_id',
};

const remove = {
  name: 'second_factor_remove',
  text: 'UPDATE person SET totp_seed = NULL, totp_confirmed_at = NULL, totp_last_step = NULL WHERE id = $1',
};

const removeCodes = { name: 'recovery_code_remove', text: 'DELETE FROM recovery_code WHERE person_id = $1' };

const addCodes = {
  name: 'recovery_code_add',
  text: 'INSERT INTO recovery_code (person_id, hash) SELECT $1, unnest($2::bytea[])',
};

const markSession = { name: 'session_second_factor', text: 'UPDATE session SET second_factor = $2 WHERE id = $1' };

@Injectable()
export class SecondFactorStore {
  constructor(private readonly system: SystemDatabase) {}

  async find(personId: string): Promise<StoredSecondFactor> {
    const [row] = await this.system.rows<StoredSecondFactor>(find, [personId]);
    return row ?? { seed: null, isConfirmed: false, codesLeft: 0 };
  }

  /** @returns false when one is in force */
  async propose(personId: string, seed: string): Promise<boolean> {
    return (await this.system.rows(propose, [personId, seed])).length > 0;
  }

  /** @returns false when the seed is another by now, or in force already */
  async confirm(system: SystemTx, personId: string, seed: string, at: Date, step: number): Promise<boolean> {
    return (await system.rows(confirm, [personId, seed, at, step])).length > 0;
  }

  async useStep(personId: string, step: number): Promise<boolean> {
    return (await this.system.rows(useStep, [personId, step])).length > 0;
  }

  async useCode(personId: string, hash: Buffer, at: Date): Promise<boolean> {
    return (await this.system.rows(useCode, [personId, hash, at])).length > 0;
  }

  async remove(system: SystemTx, personId: string): Promise<void> {
    await system.rows(removeCodes, [personId]);
    await system.rows(remove, [personId]);
  }

  /** In place of those there were. */
  async replaceCodes(system: SystemTx, personId: string, hashes: readonly Buffer[]): Promise<void> {
    await system.rows(removeCodes, [personId]);
    await system.rows(addCodes, [personId, hashes]);
  }

  async markSession(system: SystemTx, sessionId: string, isPassed: boolean): Promise<void> {
    await system.rows(markSession, [sessionId, isPassed]);
  }
}
