import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { differenceOf } from '../platform/difference.js';
import { NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { mergePatch } from '../platform/merge-patch.js';
import type { Organisation, OrganisationSettings } from './organisation.js';
import type { OrganisationEntity } from './organisation.entity.js';
import { OrganisationFollowers } from './organisation-followers.js';
import type { OrganisationPatchDto } from './organisation-patch.dto.js';
import { OrganisationStore } from './organisation.store.js';

export interface ChangedOrganisation {
  readonly organisation: OrganisationEntity;
  readonly changes: readonly DeadlineChange[];
}

const organisationOf = ({
  organisationId: id,
  name,
  kind,
  industry,
  defaultRegime,
  language,
  settings,
}: OrganisationEntity): Organisation => ({
  id,
  name,
  kind,
  industry,
  defaultRegime,
  language,
  settings,
});

const flat = ({ settings, ...own }: Organisation): object => ({ ...own, ...settings });

/** What an organisation says of itself, and what follows when it says otherwise. */
@Injectable()
export class OrganisationSettingsService {
  constructor(
    private readonly store: OrganisationStore,
    private readonly followers: OrganisationFollowers,
    private readonly audit: AuditService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async get(actor: Actor): Promise<OrganisationEntity> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => this.found(tx, await this.store.find(tx)));
  }

  /**
   * Changes the fields named. Whatever deadlines rest on them move in the same transaction.
   * @param version of the caller's If-Match; null when it named any
   */
  async patch(actor: Actor, patch: OrganisationPatchDto, version: number | null): Promise<ChangedOrganisation> {
    const { name, kind, industry, defaultRegime, language, ...settings } = patch;
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const before = this.found(tx, await this.store.lock(tx));
      refuseStale(before.version, version);
      return this.write(tx, actor, before, {
        ...before,
        name: name ?? before.name,
        kind: kind ?? before.kind,
        industry: industry === undefined ? before.industry : industry,
        defaultRegime: defaultRegime ?? before.defaultRegime,
        language: language ?? before.language,
        settings: mergePatch(before.settings, settings),
      });
    });
  }

  /**
   * For features with a page of their own for a setting, such as the reminder policy; undefined takes one away.
   * @param version of the caller's If-Match; null when it named any
   */
  async set(
    tx: Tx,
    actor: Actor,
    settings: { readonly [Name in keyof OrganisationSettings]?: OrganisationSettings[Name] | undefined },
    version: number | null,
  ): Promise<ChangedOrganisation> {
    const before = this.found(tx, await this.store.lock(tx));
    refuseStale(before.version, version);
    const named = Object.entries({ ...before.settings, ...settings }).filter(([, value]) => value !== undefined);
    return this.write(tx, actor, before, { ...before, settings: Object.fromEntries(named) });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    before: OrganisationEntity,
    wanted: OrganisationEntity,
  ): Promise<ChangedOrganisation> {
    const difference = differenceOf(flat(organisationOf(before)), flat(organisationOf(wanted)));
    if (Object.keys(difference.after).length === 0) return { organisation: before, changes: [] };
    const after = { ...wanted, version: before.version + 1 };
    void this.store.update(tx, after);
    const changes = await this.followers.tell(tx, actor, organisationOf(before), organisationOf(after));
    void this.audit.append(tx, actor, {
      action: 'organisation.changed',
      subject: { type: 'organisation', id: tx.organisationId },
      detail: { ...difference },
    });
    return { organisation: after, changes };
  }

  private found(tx: Tx, organisation: OrganisationEntity | null): OrganisationEntity {
    if (organisation === null) throw new NotFound({ ja: '組織', en: 'organisation' }, tx.organisationId);
    return organisation;
  }
}
