import type { BilingualText, CivilDate, Instant, Tri } from '../model.js';
import type { Provenance } from '../provenance.js';
import type { ClockCitation, ClockForce, ClockId, ClockInput, ClockObligationKind } from './model.js';

export type ClockZone = 'Asia/Tokyo' | 'Asia/Singapore' | 'America/New_York';

/** How a period is counted. Which of these a law means is the legal question; each says so in the trace. */
export type Period =
  /** Real hours from instant to instant, through nights, weekends and holidays. */
  | { readonly unit: 'hours'; readonly amount: number }
  | {
      readonly unit: 'days';
      readonly amount: number;
      readonly zone: ClockZone;
      /** R20 counts the day of awareness; nearly every general law does not (Civil Code art. 140). */
      readonly firstDay: 'counts' | 'does_not_count' | 'open';
      /** Act No. 91 of 1988, art. 2 (R22), for periods of Japanese law. */
      readonly shift: 'none' | 'japanese_open_days';
    }
  /** Guidance of the kind of R26: a window of days, first day counted, weekends included. */
  | { readonly unit: 'window'; readonly window: readonly [first: number, last: number]; readonly zone: 'Asia/Tokyo' }
  | { readonly unit: 'business_days'; readonly amount: number; readonly calendar: 'us_federal' }
  | { readonly unit: null; readonly reason: BilingualText };

export interface ClockStart {
  readonly name: BilingualText;
  /** Null while the event that starts the clock is missing. */
  readonly at: (input: ClockInput) => Instant | null;
}

export interface ClockDuty {
  readonly kind: ClockObligationKind;
  readonly label: BilingualText;
  readonly force: ClockForce;
  readonly start: ClockStart;
  readonly period: Period;
  /** Narrower than the clock's own condition: notice to persons on a high risk only. */
  readonly isMet?: (input: ClockInput) => Tri;
  /** A ground of its own, where it is not the clock's. */
  readonly citations?: readonly ClockCitation[];
}

export interface Clock {
  readonly id: ClockId;
  readonly name: BilingualText;
  /** When something must be reported, in a sentence. */
  readonly trigger: BilingualText;
  readonly isMet: (input: ClockInput) => Tri;
  readonly duties: readonly ClockDuty[];
  readonly citations: readonly ClockCitation[];
  readonly provenance: Provenance;
  /** First day of the text that was read; awareness before it is not answered. Null where that day was not seen. */
  readonly inForceFrom: CivilDate | null;
  readonly note: BilingualText | null;
}

export const awareness: ClockStart = {
  name: { ja: '知った時', en: 'awareness' },
  at: (input) => input.awareAt,
};
