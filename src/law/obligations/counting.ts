import type { OpenDays } from '../calendar/open-days.js';
import type { Awareness, CivilDate, Recipient, Situation, TraceStep } from '../model.js';
import type { Grounds, RegimeVersion } from '../regimes/regime.js';

/** A case whose clock runs, with all that its duties are derived from. */
export interface Counting {
  readonly situation: Situation;
  readonly awareness: Awareness;
  /** Japan date of awareness (R20). */
  readonly dayOne: CivilDate;
  readonly provisional: boolean;
  readonly version: RegimeVersion;
  readonly grounds: Grounds;
  readonly openDays: OpenDays;
  readonly recipient: Recipient;
  /** From the instant to day 1: how every trace of the case begins. */
  readonly opening: readonly TraceStep[];
}
