import { assess, type AssessOptions } from './assess.js';
import { addDays } from './calendar/civil-date.js';
import { LawError } from './law-error.js';
import { changesBetween, type DateChange, daysMoved } from './changes.js';
import type { Assessment, CivilDate, FactName, FactRevision, Facts, Instant, RegimeId } from './model.js';
import { instantMillis } from './revisions.js';

/** The request of `assess` as one value. */
export interface AssessmentRequest {
  readonly regime: RegimeId;
  readonly revisions: readonly FactRevision[];
  readonly asOf?: Instant | null;
  readonly lawAsOf?: CivilDate | null;
}

/** One "what if": everything as in the base, but for what is named here. */
export interface Variant {
  readonly name: string;
  readonly regime?: RegimeId;
  /** As if this had been known from the first revision on, and never changed. */
  readonly facts?: Facts;
  /** As if everything had been known so many days earlier; negative for later. */
  readonly knownDaysEarlier?: number;
  readonly lawAsOf?: CivilDate | null;
}

export interface VariantOutcome {
  readonly name: string;
  readonly assessment: Assessment;
  readonly verdictChanged: boolean;
  /** Each date that would differ from the base, and by how many days (negative is earlier). */
  readonly changes: readonly (DateChange & { readonly days: number | null })[];
}

export interface Comparison {
  readonly base: Assessment;
  readonly variants: readonly VariantOutcome[];
}

/**
 * Assesses a case and its what-ifs beside each other: "if it was an attack", "if 1,001", "if known a day earlier".
 *
 * @throws LawError as `assess` does; variant_invalid for days that are no whole number
 */
export function compare(
  base: AssessmentRequest,
  variants: readonly Variant[],
  options: Pick<AssessOptions, 'openDays' | 'context'> = {},
): Comparison {
  const baseline = assessed(base, options);
  return {
    base: baseline,
    variants: variants.map((variant, index) => outcome(baseline, base, readVariant(variant, index), options)),
  };
}

function readVariant(variant: Variant, index: number): Variant {
  const { knownDaysEarlier = 0 } = variant;
  if (Number.isInteger(knownDaysEarlier)) return variant;
  throw new LawError('variant_invalid', `/variants/${index}/knownDaysEarlier`, {
    ja: `knownDaysEarlier（${knownDaysEarlier}）は整数の日数で指定してください。遅らせる場合は負の数とします。`,
    en: `knownDaysEarlier (${knownDaysEarlier}) must be a whole number of days; negative is later.`,
  });
}

function outcome(
  baseline: Assessment,
  base: AssessmentRequest,
  variant: Variant,
  options: AssessOptions,
): VariantOutcome {
  const assessment = assessed(variedRequest(base, variant), options);
  return {
    name: variant.name,
    assessment,
    verdictChanged: assessment.verdict !== baseline.verdict,
    changes: changesBetween(baseline, assessment).map((change) => ({ ...change, days: daysMoved(change) })),
  };
}

function assessed(
  { regime, revisions, asOf = null, lawAsOf = null }: AssessmentRequest,
  options: AssessOptions,
): Assessment {
  return assess(regime, revisions, { ...options, asOf, lawAsOf });
}

function variedRequest(
  base: AssessmentRequest,
  { regime, facts = {}, knownDaysEarlier = 0, lawAsOf }: Variant,
): AssessmentRequest {
  const revisions = base.revisions.map((revision, index) =>
    earlier(assuming(revision, facts, index === 0), knownDaysEarlier),
  );
  return { ...base, revisions, ...(regime && { regime }), ...(lawAsOf !== undefined && { lawAsOf }) };
}

function assuming(revision: FactRevision, assumed: Facts, isFirst: boolean): FactRevision {
  const kept = Object.entries(revision.facts).filter(([name]) => assumed[name as FactName] === undefined);
  const facts = Object.fromEntries(kept) as Facts;
  return { ...revision, facts: isFirst ? { ...facts, ...assumed } : facts };
}

function earlier(revision: FactRevision, days: number): FactRevision {
  if (days === 0) return revision;
  const { correctsAwareness } = revision;
  return {
    ...revision,
    knownAt: daysEarlier(revision.knownAt, days),
    ...(correctsAwareness && {
      correctsAwareness: { ...correctsAwareness, knownAt: daysEarlier(correctsAwareness.knownAt, days) },
    }),
  };
}

/** The same time of day at the same offset: only the date in front of the "T" changes. */
function daysEarlier(instant: Instant, days: number): Instant {
  instantMillis(instant, '/base/revisions');
  return `${addDays(instant.slice(0, 10), -days)}${instant.slice(10)}`;
}
