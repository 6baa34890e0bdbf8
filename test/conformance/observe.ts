import { assess, openDaysWith, type Assessment } from '../../src/law/index.js';
import type { ConformanceCase, Expected } from './cases.js';

/** What a case can expect, read off an assessment. */
export function observed(assessment: Assessment): Partial<Expected> {
  const { verdict, items, obligations } = assessment;
  const preliminary = obligations.find(({ kind }) => kind === 'preliminary_report');
  const final = obligations.find(({ kind }) => kind === 'final_report');
  const seen = {
    verdict,
    items: items.filter(({ status }) => status === 'met').map(({ item }) => item),
    clockStart: final?.clockStart,
    days: final?.days,
    targetFrom: preliminary?.targetFrom,
    targetTo: preliminary?.dueOn,
    unshiftedDue: final?.unshiftedDueOn,
    finalDue: final?.dueOn,
    dueAt: final?.dueAt,
    ifAttack: final?.ifWrongfulPurpose?.dueOn,
    discharged: obligations.length > 0 && obligations.every((each) => each.discharged !== undefined),
    provisional: obligations.length > 0 && obligations.every((each) => each.provisional),
    ruleVersion: assessment.ruleVersion?.id ?? null,
    exemptions: assessment.exemptions.map(({ code, status }) => [code, status]),
    decidesFirst: assessment.decidingFacts[0],
    humanDecision:
      assessment.humanDecision !== undefined || obligations.some((each) => each.humanDecision !== undefined),
    kinds: obligations.map(({ kind }) => kind),
    forces: Object.fromEntries(obligations.map(({ kind, force }) => [kind, force])),
  };
  return seen as unknown as Partial<Expected>;
}

/** Runs one case; a refusal is an observation too. */
export function outcomeOf({ request }: ConformanceCase): Partial<Expected> {
  const { regime, revisions, extraClosedDays, ...options } = request;
  try {
    const openDays = extraClosedDays && openDaysWith(extraClosedDays);
    return observed(assess(regime, revisions, { ...options, ...(openDays && { openDays }) }));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { refused: String(error.code) };
    throw error;
  }
}

/** The part of what was seen that the case speaks of, to be held against `expected`. */
export function spokenOf(seen: Partial<Expected>, expected: Partial<Expected>): Partial<Expected> {
  const names = Object.keys(expected) as (keyof Expected)[];
  return Object.fromEntries(names.map((name) => [name, seen[name]]));
}
