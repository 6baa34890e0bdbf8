import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { type Impact, impactOf, versionById } from '../law/index.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { Organisation } from '../organisations/organisation.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assessmentOptions } from './assess-incident.js';
import { factHistory } from './fact-history.js';
import type { IncidentEntity } from './incident.entity.js';
import { IncidentStore } from './incident.store.js';

const AT_ONCE = 200;

export interface ImpactReport {
  readonly incidents: number;
  readonly affected: readonly { readonly incident: IncidentEntity; readonly impact: Impact }[];
}

/** What another rule version would do to the open incidents of an organisation. Reads only. */
@Injectable()
export class LawImpactService {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly organisations: OrganisationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws LawError version_unknown, also for a version that is enacted and not in force (R70) */
  async report(actor: Actor, versionId: string): Promise<ImpactReport> {
    versionById(versionId);
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const organisation = await this.organisations.current(tx);
      const affected: { incident: IncidentEntity; impact: Impact }[] = [];
      let incidents = 0;
      let after: string | null = null;
      for (;;) {
        const page: IncidentEntity[] = await this.incidents.openAfter(tx, after, AT_ONCE);
        incidents += page.length;
        affected.push(...(await this.impactOn(tx, organisation, page, versionId)));
        after = page.at(-1)?.id ?? null;
        if (page.length < AT_ONCE) return { incidents, affected };
      }
    });
  }

  private async impactOn(
    tx: Tx,
    organisation: Organisation,
    page: readonly IncidentEntity[],
    versionId: string,
  ): Promise<{ incident: IncidentEntity; impact: Impact }[]> {
    if (page.length === 0) return [];
    const revisions = await this.incidents.revisionsOf(
      tx,
      page.map(({ id }) => id),
    );
    const options = assessmentOptions(organisation);
    const cases = page.flatMap(({ id, regimes }) =>
      regimes.map((regime) => ({
        id,
        regime,
        revisions: factHistory(revisions.filter(({ incidentId }) => incidentId === id)),
        options,
      })),
    );
    return impactOf(cases, versionId)
      .filter((impact) => impact.outcome === 'refused' || impact.changes.length > 0)
      .flatMap((impact) => {
        const incident = page.find(({ id }) => id === impact.id);
        return incident === undefined ? [] : [{ incident, impact }];
      });
  }
}
