import { assessClocks, type ClockInput, type EnabledClock } from '../law/clocks/index.js';
import { type AssessmentRequest, DateBeyondCalendar, situationOf } from '../law/index.js';
import type { AssessmentRequestDto } from './assessment-request.dto.js';
import type { OrganisationLaw } from './organisation-law.service.js';

/**
 * Where the instant stands from which a date beyond the calendar was counted: that of the revision which started the
 * clock, or the first that itself lies outside. Asked only once something was refused.
 */
export function startOfCount({ regime, revisions, asOf = null, lawAsOf = null }: AssessmentRequest): string {
  const situation = (until: number) => situationOf(regime, revisions.slice(0, until), { asOf, lawAsOf });
  const outside = revisions.findIndex((_, place) => isBeyond(() => situation(place + 1)));
  if (outside >= 0) return `/revisions/${outside}/knownAt`;
  return `/revisions/${situation(revisions.length).awareness?.revision ?? 0}/knownAt`;
}

/** The same of the clocks of other laws and of contracts, each of which may start from an instant of its own. */
export function startOfClock(
  { clocks }: AssessmentRequestDto,
  enabled: readonly EnabledClock[],
  input: ClockInput,
  law: OrganisationLaw,
): string {
  const clock = enabled.find((one) => isBeyond(() => assessClocks([one], input, law)));
  const free = typeof clock === 'object' && typeof clock.from === 'object' ? clock.from.instant : null;
  const place = clocks?.free?.findIndex(({ from }) => from === free) ?? -1;
  if (free !== null && place >= 0) return `/clocks/free/${place}/from`;
  if (clock !== undefined && !isBeyond(() => assessClocks([clock], withoutFactsOfClocks(input), law)))
    return '/clocks/facts';
  return clocks?.awareAt ? '/clocks/awareAt' : '/revisions/0/knownAt';
}

const withoutFactsOfClocks = ({ awareAt, facts }: ClockInput): ClockInput => ({ awareAt, facts });

function isBeyond(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    return error instanceof DateBeyondCalendar;
  }
}
