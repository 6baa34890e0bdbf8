import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { assessmentOptions } from '../incidents/assess-incident.js';
import type { EnabledClock } from '../law/clocks/index.js';
import type { OpenDays, OrganisationContext } from '../law/index.js';
import { OrganisationsService } from '../organisations/organisations.service.js';

export interface OrganisationLaw {
  readonly openDays: OpenDays;
  readonly context: OrganisationContext;
  /** The clocks of other laws and of contracts that it has switched on. */
  readonly clocks: readonly EnabledClock[];
}

/** What the caller's organisation brings to a question of law, so that a what-if gives the date its incident would. */
@Injectable()
export class OrganisationLawService {
  constructor(private readonly organisations: OrganisationsService) {}

  /** @param context named in the request; what it names takes the place of the organisation's own */
  async of(actor: Actor, context: OrganisationContext = {}): Promise<OrganisationLaw> {
    const organisation = await this.organisations.one(actor.organisationId);
    const own = assessmentOptions(organisation);
    const { furtherClocks = [], freeClocks = [] } = organisation.settings;
    return {
      openDays: own.openDays,
      context: { ...own.context, ...context },
      clocks: [...furtherClocks, ...freeClocks],
    };
  }
}
