import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import type { Tx } from '../platform/database/tx.js';
import { OrganisationEntity } from './organisation.entity.js';

const anyOrganisation = { name: 'organisation_any', text: 'SELECT organisation_id FROM organisation LIMIT 1' };

const selectById = `SELECT organisation_id AS id, name, kind, industry, default_regime AS "defaultRegime", language, settings
         FROM organisation WHERE organisation_id = $1`;

const byId = { name: 'organisation_by_id', text: selectById };

// Foreign keys take the weaker KEY SHARE, so new rows of the organisation do not wait for a change of its settings.
const heldById = { name: 'organisation_held_by_id', text: `${selectById} FOR SHARE` };
const lockOne = {
  name: 'organisation_lock',
  text: 'SELECT 1 FROM organisation WHERE organisation_id = $1 FOR NO KEY UPDATE',
};

const write = {
  name: 'organisation_write',
  text: `UPDATE organisation SET name = $2, kind = $3, industry = $4, default_regime = $5, language = $6, settings = $7,
           version = $8
         WHERE organisation_id = $1`,
};

const allIds = { name: 'organisation_ids', text: 'SELECT organisation_id FROM organisation ORDER BY organisation_id' };

@Injectable()
export class OrganisationStore {
  constructor(private readonly system: SystemDatabase) {}

  async existsAny(): Promise<boolean> {
    return (await this.system.rows(anyOrganisation, [])).length > 0;
  }

  async ids(): Promise<string[]> {
    const rows = await this.system.rows<{ organisation_id: string }>(allIds, []);
    return rows.map(({ organisation_id }) => organisation_id);
  }

  async insert(tx: Tx, organisation: Omit<OrganisationEntity, 'version'>): Promise<void> {
    await tx.manager.insert(OrganisationEntity, organisation);
  }

  /** The organisation of the transaction. */
  rows<Row extends object>(tx: Tx): Promise<Row[]> {
    return tx.rows<Row>(byId, [tx.organisationId]);
  }

  /** The same; its settings stay as they are until the transaction ends. */
  heldRows<Row extends object>(tx: Tx): Promise<Row[]> {
    return tx.rows<Row>(heldById, [tx.organisationId]);
  }

  find(tx: Tx): Promise<OrganisationEntity | null> {
    return tx.manager.findOneBy(OrganisationEntity, { organisationId: tx.organisationId });
  }

  /** Locked until the transaction ends: changes of settings and of people follow each other. */
  lock(tx: Tx): Promise<OrganisationEntity | null> {
    void tx.send(lockOne, [tx.organisationId]);
    return this.find(tx);
  }

  /** Written as it now is, under the version it carries. */
  update(tx: Tx, organisation: OrganisationEntity): Promise<unknown> {
    const { name, kind, industry, defaultRegime, language, settings, version } = organisation;
    const values = [name, kind, industry, defaultRegime, language, JSON.stringify(settings), version];
    return tx.send(write, [tx.organisationId, ...values]);
  }
}
