import type { ClockInput, EnabledClock, FreeClock } from '../law/clocks/index.js';
import { type Assessment, endOfDay, type FactRevision, type Instant, isCivilDate } from '../law/index.js';
import type { ClocksDto } from './clocks-request.dto.js';
import type { FreeClockDto } from './free-clock.dto.js';

/**
 * What the clocks of other laws start from. They run from awareness of the incident, which is the first revision even
 * where the Japanese duty began later (R30); an awareness that was corrected to an earlier instant goes before it.
 *
 * @returns null when nothing was known yet
 */
export function clockInputOf(
  { awareness, facts }: Assessment,
  revisions: readonly FactRevision[],
  { awareAt, facts: clockFacts }: ClocksDto,
  asOf: Instant | null,
): ClockInput | null {
  const first = revisions[0]?.knownAt;
  if (first === undefined || isLater(first, asOf)) return null;
  const corrected = awareness?.knownAt;
  const start = corrected !== undefined && isLater(first, corrected) ? corrected : first;
  return { awareAt: awareAt ?? start, facts, ...(clockFacts && { clockFacts }) };
}

const isLater = (instant: Instant, than: Instant | null): boolean =>
  than !== null && Date.parse(instant) > Date.parse(isCivilDate(than) ? endOfDay(than) : than);

/** The clocks asked for, those of the catalogue first; the organisation's own where the request names none. */
export function enabledClocks({ ids, free }: ClocksDto, own: readonly EnabledClock[]): readonly EnabledClock[] {
  if (ids === undefined && free === undefined) return own;
  return [...(ids ?? []), ...(free ?? []).map(freeClockOf)];
}

const freeClockOf = ({ from, ...clock }: FreeClockDto): FreeClock => ({
  ...clock,
  from: from ? { instant: from } : 'awareness',
});
