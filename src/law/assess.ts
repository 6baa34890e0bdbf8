import { judgeUnderLawInForce, type Judged } from './choose-version.js';
import type { OpenDays } from './calendar/open-days.js';
import { applyCorrections } from './corrections.js';
import { decidingFactsOf } from './deciding-facts.js';
import { exemptionsOf, presumptionsOf } from './exemptions.js';
import type {
  Assessment,
  BilingualText,
  CivilDate,
  FactRevision,
  Instant,
  OrganisationContext,
  RegimeId,
  Situation,
} from './model.js';
import { beforeTheDuty, nothingKnownYet } from './no-duty.js';
import { obligationsOf } from './obligations.js';
import * as questions from './obligations/questions.js';
import { regimeOf } from './regimes/index.js';
import type { Regime } from './regimes/regime.js';
import { asOfMillis, type KnownRevision, readRevisions } from './revisions.js';
import { awarenessOf, courseOf, itemsOf } from './situation.js';
import { verdictText } from './verdict-text.js';

export interface AssessOptions {
  /** Leaves out what became known later; a date stands for its end in Japan. */
  readonly asOf?: Instant | null;
  /** Judges under the law of that day instead of the day of awareness. */
  readonly lawAsOf?: CivilDate | null;
  readonly openDays?: OpenDays;
  readonly context?: OrganisationContext;
}

/**
 * Says whether and under which items a leak must be reported, by when, and why.
 *
 * @param revisions what became known and when, oldest first; at least one
 * @throws LawError when the request contradicts itself; DateBeyondCalendar when a due date lies past the holiday data
 * @example
 * assess('appi-private', [{ knownAt: '2026-11-24T10:00:00+09:00', facts: { specialCareData: true } }])
 *   .obligations.map(({ kind, dueOn }) => [kind, dueOn])
 * // [['preliminary_report', '2026-11-28'], ['final_report', '2026-12-23'], ['individual_notice', null]]
 */
export function assess(
  regimeId: RegimeId,
  revisions: readonly FactRevision[],
  options: AssessOptions = {},
): Assessment {
  const situation = situationOf(regimeId, revisions, options);
  return Object.assign(situation, { obligations: obligationsOf(situation, options) });
}

export function situationOf(regimeId: RegimeId, revisions: readonly FactRevision[], options: AssessOptions): Situation {
  const regime = regimeOf(regimeId);
  const known = revisionsThatCount(regime, revisions, options);
  const judged = judgeUnderLawInForce(regime, known, options);
  if (known.length === 0) return nothingKnownYet(regime, judged);
  if (judged.version === null) return beforeTheDuty(regime, judged);
  return judgedSituation(regime, judged, known);
}

function revisionsThatCount(
  regime: Regime,
  revisions: readonly FactRevision[],
  options: AssessOptions,
): readonly KnownRevision[] {
  const until = asOfMillis(options.asOf);
  const read = readRevisions(revisions);
  const known = until === Infinity ? read : read.filter(({ millis }) => millis <= until);
  const isCorrected = known.some(({ index }) => (revisions[index]?.correctsAwareness ?? null) !== null);
  return isCorrected ? applyCorrections(regime, revisions, known, options) : known;
}

function judgedSituation(regime: Regime, { version, history }: Judged, known: readonly KnownRevision[]): Situation {
  if (version === null) throw new RangeError('A situation needs a rule version');
  const { facts, judgement } = history;
  const { verdict } = judgement;
  const items = itemsOf(version, history, known);
  const humanDecision = questionsOf({ version, history }, known);
  const situation: Situation = {
    regime: regime.id,
    ruleVersion: { id: version.id, effectiveFrom: version.effectiveFrom },
    verdict,
    reason: verdictText(regime, verdict, items),
    items,
    exemptions: exemptionsOf(version, facts, verdict),
    decidingFacts: verdict === 'undetermined' ? decidingFactsOf(version, facts) : [],
    presumptions: presumptionsOf(version, facts, verdict),
    awareness: awarenessOf(history, known, items),
    course: courseOf(history, known),
    facts,
  };
  return humanDecision.length === 0 ? situation : { ...situation, humanDecision };
}

function questionsOf({ history: { run, ended } }: Judged, known: readonly KnownRevision[]): BilingualText[] {
  const dateOf = (position: number): CivilDate => known[position]?.date ?? '';
  if (run !== null) {
    const isCertainLater = run.metAt > run.began && dateOf(run.metAt) > dateOf(run.began);
    return isCertainLater ? [questions.certainOnlyLater(dateOf(run.metAt), dateOf(run.began))] : [];
  }
  return ended === null ? [] : [questions.noLongerReportable(dateOf(ended.began), dateOf(ended.at))];
}
