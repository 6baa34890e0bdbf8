import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { OrganisationEntity } from './organisation.entity.js';

const anyOrganisation = { name: 'organisation_any', text: 'SELECT organisation_id FROM organisation LIMIT 1' };

const byId = {
  name: 'organisation_by_id',
  text: `SELECT organisation_id AS id, name, kind, industry, default_regime AS "defaultRegime", language, settings
         FROM organisation WHERE organisation_id = $1`,
};

@Injectable()
export class OrganisationStore {
  constructor(private readonly system: SystemDatabase) {}

  async existsAny(): Promise<boolean> {
    return (await this.system.rows(anyOrganisation, [])).length > 0;
  }

  async insert(tx: Tx, organisation: Omit<OrganisationEntity, 'version'>): Promise<void> {
    await tx.manager.insert(OrganisationEntity, organisation);
  }

  /** The organisation of the transaction. */
  rows<Row extends object>(tx: Tx): Promise<Row[]> {
    return tx.rows<Row>(byId, [tx.organisationId]);
  }
}
