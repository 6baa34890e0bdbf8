import { Injectable } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { ApiKeysService } from '../access/api-keys.service.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { AskedTogether } from '../platform/database/asked-together.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { NotFound } from '../platform/http/domain-error.js';
import type { Organisation } from './organisation.js';
import { OrganisationStore } from './organisation.store.js';

export type NewOrganisation = Omit<Organisation, 'id'>;

/** Tenants: how they come into being, and what the other services need to know of them. */
@Injectable()
export class OrganisationsService {
  private readonly asked = new AskedTogether<Promise<Organisation>>(async (ids) => {
    const found = new Map(ids.map((id) => [id, this.unitOfWork.ask(id, (tx) => this.current(tx))]));
    // One that is not there is the failure of those who asked for it.
    await Promise.allSettled(found.values());
    return found;
  });

  constructor(
    private readonly store: OrganisationStore,
    private readonly keys: ApiKeysService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  existsAny(): Promise<boolean> {
    return this.store.existsAny();
  }

  /**
   * Makes an organisation with its chain of record and one admin key.
   * @param adminKey the key's text, known to the caller alone: only its hash is kept
   */
  async create(organisation: NewOrganisation, adminKey: string): Promise<Organisation> {
    const id = newId();
    const actor = systemActor(id);
    await this.unitOfWork.run(id, async (tx) => {
      await this.store.insert(tx, { organisationId: id, ...organisation, createdAt: this.clock.now() });
      void this.audit.openChain(tx);
      void this.audit.append(tx, actor, {
        action: 'organisation.created',
        subject: { type: 'organisation', id },
        detail: { name: organisation.name, kind: organisation.kind },
      });
      await this.keys.create(tx, actor, { name: 'admin', role: 'admin', secret: adminKey, expiresAt: null });
    });
    return { id, ...organisation };
  }

  /** Of every organisation there is, for what goes round them all. */
  ids(): Promise<string[]> {
    return this.store.ids();
  }

  /** One by its id, for questions that need no transaction else; those who ask at the same time share the answer. */
  async one(id: string): Promise<Organisation> {
    const organisation = await this.asked.ask(id);
    if (organisation === undefined) throw organisationNotFound(id);
    return organisation;
  }

  /** The organisation of the transaction. */
  async current(tx: Tx): Promise<Organisation> {
    return this.only(tx, await this.store.rows<Organisation>(tx));
  }

  /** The same, for making something that rests on its settings: they stay as they are until the transaction ends. */
  async held(tx: Tx): Promise<Organisation> {
    return this.only(tx, await this.store.heldRows<Organisation>(tx));
  }

  private only(tx: Tx, [organisation]: Organisation[]): Organisation {
    if (organisation === undefined) throw organisationNotFound(tx.organisationId);
    return organisation;
  }
}

const organisationNotFound = (id: string): NotFound => new NotFound({ ja: '組織', en: 'organisation' }, id);
