import type { BilingualText } from './model.js';

export type LawErrorCode =
  | 'revisions_missing'
  | 'revisions_out_of_order'
  | 'instant_invalid'
  | 'date_invalid'
  | 'fact_unknown'
  | 'fact_invalid'
  | 'facts_contradictory'
  | 'correction_invalid'
  | 'regime_unknown'
  | 'version_unknown'
  | 'variant_invalid';

/** A request that the law cannot be applied to. Nothing is computed; the message says what to change. */
export class LawError extends Error {
  constructor(
    readonly code: LawErrorCode,
    /** JSON pointer into the request ('/revisions/0/facts/affectedPersons/max'). */
    readonly pointer: string,
    readonly text: BilingualText,
  ) {
    super(text.en);
    this.name = 'LawError';
  }
}
