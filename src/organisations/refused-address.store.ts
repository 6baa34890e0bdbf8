import { Injectable } from '@nestjs/common';
import type { Finding, Tx } from '../platform/database/tx.js';
import { foldedAddress } from '../platform/mail-address.js';
import { RefusedAddressEntity } from './refused-address.entity.js';

const mark = {
  name: 'refused_address_mark',
  text: `INSERT INTO refused_address (organisation_id, address, delivery_id, answer, refused_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organisation_id, address) DO UPDATE
         SET delivery_id = excluded.delivery_id, answer = excluded.answer, refused_at = excluded.refused_at, cleared_at = NULL`,
};

const clear = {
  name: 'refused_address_clear',
  text: `UPDATE refused_address SET cleared_at = $3
         WHERE organisation_id = $1 AND address = $2 AND cleared_at IS NULL`,
};

const all: Finding<RefusedAddressEntity> = {
  name: 'refused_address_all',
  of: RefusedAddressEntity,
  where: 'cleared_at IS NULL',
};

export interface Refusal {
  readonly address: string;
  readonly deliveryId: string;
  readonly answer: string;
}

@Injectable()
export class RefusedAddressStore {
  mark(tx: Tx, { address, deliveryId, answer }: Refusal, at: Date): Promise<unknown> {
    return tx.send(mark, [tx.organisationId, foldedAddress(address), deliveryId, answer, at]);
  }

  clear(tx: Tx, address: string, at: Date): Promise<unknown> {
    return tx.send(clear, [tx.organisationId, foldedAddress(address), at]);
  }

  all(tx: Tx): Promise<RefusedAddressEntity[]> {
    return tx.find(all);
  }
}
