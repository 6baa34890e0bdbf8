import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { factsKnown } from '../../law/index.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { inTermsOf, withoutRevision } from '../../platform/http/law-refusals.js';
import { factHistory } from '../fact-history.js';
import { FactsService } from '../facts.service.js';
import type { NewIncidentDto } from '../incident.dto.js';
import type { IncidentEntity } from '../incident.entity.js';
import { IncidentsService } from '../incidents.service.js';
import { type ChangesBrought, changesBrought } from './changes-brought.js';
import { type Likeness, LoggedBeforeStore } from './logged-before.store.js';

/** A register that comes back: what of it the organisation has already. */
@Injectable()
export class LoggedBeforeService {
  constructor(
    private readonly store: LoggedBeforeStore,
    private readonly incidents: IncidentsService,
    private readonly facts: FactsService,
    private readonly clock: Clock,
  ) {}

  /** Which of these ids are incidents of the organisation. */
  async among(tx: Tx, ids: readonly string[]): Promise<Map<string, IncidentEntity>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.store.byId(tx, ids)).map((incident) => [incident.id, incident]));
  }

  /** Those of which the organisation has one of the same title, known at the same moment. */
  async alike(tx: Tx, asked: readonly Likeness[]): Promise<Likeness[]> {
    return asked.length === 0 ? [] : this.store.alike(tx, asked);
  }

  /** What a row says anew of it. @throws DomainError where an import may not change it */
  async changes(tx: Tx, incident: IncidentEntity, input: NewIncidentDto): Promise<ChangesBrought> {
    const known = factsKnown(factHistory(await this.store.revisions(tx, incident.id)));
    return changesBrought(incident, known, input);
  }

  /**
   * Adds what a row says anew: its facts as a revision that became known now, with all that follows; the rest as a change of
   * the incident. No date is edited.
   *
   * @returns whether anything was new
   * @throws DomainError where an import may not change it, or the facts contradict those recorded
   */
  async update(tx: Tx, actor: Actor, id: string, input: NewIncidentDto): Promise<boolean> {
    const locked = await this.incidents.lockOpen(tx, id);
    const { patch, facts } = await this.changes(tx, locked, input);
    const isPatched = Object.keys(patch).length > 0;
    if (isPatched) await this.incidents.change(tx, actor, locked, patch);
    const incident = isPatched ? await this.incidents.find(tx, id) : locked;
    if (Object.keys(facts).length === 0) return isPatched;
    const revision = { knownAt: toJapanTime(this.clock.now()), facts };
    await this.facts.append(tx, actor, incident, revision).catch((error: unknown) => {
      throw inTermsOf({ body: input, ofPointer: withoutRevision, ofDate: () => '/awareAt' }, error);
    });
    return true;
  }
}
