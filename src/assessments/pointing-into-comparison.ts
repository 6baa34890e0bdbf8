import { assess, type AssessmentRequest, compare, DateBeyondCalendar, LawError, type Variant } from '../law/index.js';
import { pointingInto } from '../platform/http/law-refusals.js';
import type { OrganisationLaw } from './organisation-law.service.js';
import { startOfCount } from './pointing-into-assessment.js';

interface Compared {
  readonly base: AssessmentRequest;
  readonly variants: readonly Variant[];
}

/**
 * Runs a comparison, and lets a refusal point into the request as it was sent: the law speaks of one case and knows
 * nothing of bases and variants. Looks for the place only once something was refused.
 */
export function pointingIntoComparison<T>(body: object, compared: Compared, law: OrganisationLaw, work: () => T): T {
  return pointingInto(
    {
      body,
      ofPointer: (pointer) => {
        if (isBaseRefused(compared.base, law)) return withinBase(pointer);
        return `/variants/${refusedVariant(compared, law)}${pointer.replace(/^\/revisions\/\d+(?=\/facts\/)/u, '')}`;
      },
      ofDate: () => {
        if (isBaseRefused(compared.base, law)) return withinBase(startOfCount(compared.base));
        const variant = refusedVariant(compared, law);
        const isMoved = (compared.variants[variant]?.knownDaysEarlier ?? 0) !== 0;
        return `/variants/${variant}${isMoved ? '/knownDaysEarlier' : ''}`;
      },
    },
    work,
  );
}

function isBaseRefused({ regime, revisions, asOf = null, lawAsOf = null }: AssessmentRequest, law: OrganisationLaw) {
  return isRefused(() => assess(regime, revisions, { ...law, asOf, lawAsOf }));
}

function refusedVariant({ base, variants }: Compared, law: OrganisationLaw): number {
  return variants.findIndex((variant) => isRefused(() => compare(base, [variant], law)));
}

const withinBase = (pointer: string): string => (pointer.startsWith('/base/') ? pointer : `/base${pointer}`);

function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    return error instanceof LawError || error instanceof DateBeyondCalendar;
  }
}
