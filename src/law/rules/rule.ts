import type { BilingualText, Citation, RegimeId } from '../model.js';
import type { Provenance } from '../provenance.js';

/** R1 to R84, as the engine, its traces and its tests cite them. */
export type RuleId = `R${number}`;
/** An item of a regime: 'appi-private/3' is Enforcement Rules art. 7(iii). */
export type RegimeItem = `${RegimeId}/${number}`;

export interface Rule extends Provenance {
  readonly id: RuleId;
  readonly title: BilingualText;
  /** What holds, in words of our own; the citation says where the law says it. */
  readonly text: BilingualText;
  /** What is not settled or was not read, where `assumption` is true. */
  readonly open: BilingualText | null;
  readonly citations: readonly Citation[];
  /** Rule versions it belongs to; empty for what lies outside the regimes (penalties, holidays, a coming amendment). */
  readonly versions: readonly string[];
  readonly items: readonly RegimeItem[];
}

export const PRIVATE = ['appi-private/2022-04-01', 'appi-private/2024-04-01'] as const;
export const PRIVATE_SINCE_2024 = ['appi-private/2024-04-01'] as const;
export const PUBLIC = ['appi-public/2022-04-01', 'appi-public/2023-04-01', 'appi-public/2024-04-01'] as const;
export const MY_NUMBER = ['my-number/2022-04-01'] as const;
export const EVERY_VERSION = [...PRIVATE, ...PUBLIC, ...MY_NUMBER] as const;

export const PRIVATE_ITEMS = ['appi-private/1', 'appi-private/2', 'appi-private/3', 'appi-private/4'] as const;
export const MY_NUMBER_ITEMS = ['my-number/1', 'my-number/2', 'my-number/3', 'my-number/4'] as const;
/** The items whose final report has 60 days. */
export const ATTACK_ITEMS = ['appi-private/3', 'appi-public/3', 'my-number/2'] as const;
export const PUBLIC_ITEMS = [
  'appi-public/1',
  'appi-public/2',
  'appi-public/3',
  'appi-public/4',
  'appi-public/5',
] as const;

export const settled = (established: Provenance['established'], confidence: Provenance['confidence']) =>
  ({ established, confidence, assumption: false, open: null }) as const;

export const unsettled = (
  established: Provenance['established'],
  confidence: Provenance['confidence'],
  ja: string,
  en: string,
) => ({ established, confidence, assumption: true, open: { ja, en } }) as const;
