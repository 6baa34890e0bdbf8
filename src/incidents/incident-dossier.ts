import type { Assessment } from '../law/index.js';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { BesideTheDuties } from './beside-the-duties.js';
import type { DeterminationEntity } from './determination.entity.js';
import type { FilingEntity } from './filing.entity.js';
import type { FactRevisionEntity, IncidentEntity } from './incident.entity.js';

/** An incident with all that belongs to it, as its answer shows it. */
export interface IncidentDossier {
  readonly incident: IncidentEntity;
  readonly revisions: readonly FactRevisionEntity[];
  readonly assessments: readonly Assessment[];
  readonly deadlines: readonly DeadlineEntity[];
  readonly filings: readonly FilingEntity[];
  readonly determinations: readonly DeterminationEntity[];
  /** Other clocks and internal targets, as the organisation asked for them. */
  readonly beside: BesideTheDuties;
}
