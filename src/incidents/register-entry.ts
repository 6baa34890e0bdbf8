import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { Facts, RegimeId, Verdict } from '../law/index.js';
import type { DeterminationEntity } from './determination.entity.js';
import type { FilingEntity } from './filing.entity.js';
import type { IncidentEntity } from './incident.entity.js';

/** Which incidents of the register: dates in Japan on which the organisation came to know of them, both included. */
export interface RegisterFilter {
  readonly from?: string;
  readonly to?: string;
  readonly regime?: RegimeId;
  readonly drill: boolean;
}

/** An item of the reporting rule that is met. */
export interface MetItem {
  readonly regime: RegimeId;
  readonly item: number;
  readonly label: { readonly ja: string; readonly en: string };
  /** '第7条第1号' */
  readonly article: string;
}

/** What a register says of one incident, as it stands. */
export interface RegisterEntry {
  readonly incident: IncidentEntity;
  readonly ownerName: string | null;
  /** As known now; what is not known is left out. */
  readonly facts: Facts;
  /** Under the first regime. */
  readonly verdict: Verdict;
  readonly items: readonly MetItem[];
  readonly deadlines: readonly DeadlineEntity[];
  readonly filings: readonly FilingEntity[];
  readonly determinations: readonly DeterminationEntity[];
}
