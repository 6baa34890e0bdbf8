import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../../platform/database/system-database.js';

export interface StoredTokenKey {
  readonly id: string;
  readonly sealed: string;
  readonly madeAt: Date;
}

const all = {
  name: 'token_key_all',
  text: 'SELECT id, sealed, made_at AS "madeAt" FROM token_key ORDER BY made_at DESC, id',
};

// Of two processes that want a new one at once both may make one: either verifies what the other signed.
const add = {
  name: 'token_key_add',
  text: `INSERT INTO token_key (id, sealed, made_at)
         SELECT $1, $2, $3::timestamptz WHERE NOT EXISTS (SELECT FROM token_key WHERE made_at > $4)`,
};

const removeBefore = { name: 'token_key_remove', text: 'DELETE FROM token_key WHERE made_at <= $1' };

@Injectable()
export class TokenKeyStore {
  constructor(private readonly system: SystemDatabase) {}

  /** Newest first. */
  all(): Promise<StoredTokenKey[]> {
    return this.system.rows<StoredTokenKey>(all, []);
  }

  /** Unless there is one that was made later than `youngerThan`. */
  async add(key: StoredTokenKey, youngerThan: Date): Promise<void> {
    await this.system.rows(add, [key.id, key.sealed, key.madeAt, youngerThan]);
  }

  async removeBefore(moment: Date): Promise<void> {
    await this.system.rows(removeBefore, [moment]);
  }
}
