import { assess, type AssessmentRequest, compare, LawError, type Variant } from '../law/index.js';
import type { OrganisationLaw } from './organisation-law.service.js';

/**
 * Runs a comparison, and lets a refusal point into the request as it was sent: the law speaks of one case and knows
 * nothing of bases and variants. Looks for the place only once something was refused.
 */
export function pointingIntoComparison<T>(
  base: AssessmentRequest,
  variants: readonly Variant[],
  law: OrganisationLaw,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    throw new LawError(error.code, placeOf(error, base, variants, law), error.text);
  }
}

function placeOf(
  { pointer }: LawError,
  base: AssessmentRequest,
  variants: readonly Variant[],
  law: OrganisationLaw,
): string {
  const { regime, revisions, asOf = null, lawAsOf = null } = base;
  if (isRefused(() => assess(regime, revisions, { ...law, asOf, lawAsOf }))) return withinBase(pointer);
  const index = variants.findIndex((variant) => isRefused(() => compare(base, [variant], law)));
  return `/variants/${index}${pointer.replace(/^\/revisions\/\d+(?=\/facts\/)/u, '')}`;
}

const withinBase = (pointer: string): string => (pointer.startsWith('/base/') ? pointer : `/base${pointer}`);

function isRefused(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    return error instanceof LawError;
  }
}
