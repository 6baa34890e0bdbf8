import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { SystemTx } from '../platform/database/system-tx.js';
import { foldedAddress, foldedAddressSql } from '../platform/mail-address.js';

/** Somebody who signs in. Belongs to no organisation; has a membership in each. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly hasSecondFactor: boolean;
}

const columns = 'id, email, password_hash AS "passwordHash", totp_confirmed_at IS NOT NULL AS "hasSecondFactor"';

const byEmail = {
  name: 'person_by_email',
  text: `SELECT ${columns} FROM person WHERE ${foldedAddressSql('email')} = $1`,
};

const byId = { name: 'person_by_id', text: `SELECT ${columns} FROM person WHERE id = $1` };

// Two invitations of one address may be accepted at once: then one of them makes no person.
const insert = {
  name: 'person_insert',
  text: `INSERT INTO person (id, email, password_hash, password_changed_at, created_at) VALUES ($1, $2, $3, $4, $4)
         ON CONFLICT ((${foldedAddressSql('email')})) DO NOTHING RETURNING id`,
};

const setPassword = {
  name: 'person_set_password',
  text: 'UPDATE person SET password_hash = $2, password_changed_at = $3 WHERE id = $1',
};

const hold = { name: 'person_hold', text: 'SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE' };

@Injectable()
export class PersonStore {
  constructor(private readonly system: SystemDatabase) {}

  async findByEmail(email: string, within: Pick<SystemTx, 'rows'> = this.system): Promise<Person | null> {
    return (await within.rows<Person>(byEmail, [foldedAddress(email)]))[0] ?? null;
  }

  async find(id: string, within: Pick<SystemTx, 'rows'> = this.system): Promise<Person | null> {
    return (await within.rows<Person>(byId, [id]))[0] ?? null;
  }

  /** Whoever else holds the person is waited for, until the transaction ends: two workers must not count at once. */
  async hold(system: SystemTx, id: string): Promise<void> {
    await system.rows(hold, [id]);
  }

  /** @returns false when somebody has the address already */
  async insert(system: SystemTx, person: Omit<Person, 'hasSecondFactor'>, at: Date): Promise<boolean> {
    return (await system.rows(insert, [person.id, person.email, person.passwordHash, at])).length > 0;
  }

  async setPassword(system: SystemTx, id: string, passwordHash: string, at: Date): Promise<void> {
    await system.rows(setPassword, [id, passwordHash, at]);
  }
}
