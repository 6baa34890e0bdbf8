import { judgeUnderLawInForce, type JudgingOptions } from './choose-version.js';
import { LawError } from './law-error.js';
import type { AwarenessCorrection, BilingualText, FactName, FactRevision, Facts } from './model.js';
import type { Regime } from './regimes/regime.js';
import { instantMillis, japanDate, type KnownRevision } from './revisions.js';

/**
 * Moves revisions to the instant at which they were in truth known (R28: any department's knowledge counts; R29).
 *
 * Revisions are then taken in the order of knowing, but what was recorded later still says more: a corrected revision
 * that moves ahead of an older one is not undone by it.
 *
 * @throws LawError correction_invalid
 */
export function applyCorrections(
  regime: Regime,
  revisions: readonly FactRevision[],
  known: readonly KnownRevision[],
  options: JudgingOptions,
): readonly KnownRevision[] {
  let ordered = known;
  for (const { index } of known) {
    const revision = revisions[index];
    const correction = revision?.correctsAwareness;
    if (revision === undefined || correction === null || correction === undefined) continue;
    const target = correction.revision ?? clockStarter(regime, ordered, options);
    ordered = inOrderOfKnowing(moved(ordered, target, readCorrection(revision, correction, index, target)));
  }
  return withoutWhatWasSaidLater(ordered);
}

/** The revision that starts the clock; the first one while nothing is to be reported. */
function clockStarter(regime: Regime, known: readonly KnownRevision[], options: JudgingOptions): number {
  const { run } = judgeUnderLawInForce(regime, withoutWhatWasSaidLater(known), options).history;
  return known[run?.began ?? 0]?.index ?? 0;
}

type Moved = Pick<KnownRevision, 'knownAt' | 'millis' | 'date'> & { readonly reason: string };

/** What nobody sees gives no reason: spaces of any width, controls, fillers. */
const seen = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

function readCorrection(revision: FactRevision, correction: AwarenessCorrection, index: number, target: number): Moved {
  const at = `/revisions/${index}`;
  const reason = revision.reason?.trim() ?? '';
  if (!seen.test(reason)) {
    refuse(`${at}/reason`, {
      ja: '知った時点の訂正には reason（訂正の理由）が必要です。',
      en: 'A correction of when something was known needs its reason.',
    });
  }
  if (!Number.isInteger(target) || target < 0 || target >= index) {
    refuse(`${at}/correctsAwareness/revision`, {
      ja: `correctsAwareness.revision（${target}）は、この版より前の版の番号（0 から ${index - 1} まで）でなければなりません。`,
      en: `correctsAwareness.revision (${target}) must be the place of an earlier revision, 0 to ${index - 1}.`,
    });
  }
  const millis = instantMillis(correction.knownAt, `${at}/correctsAwareness/knownAt`);
  if (millis > instantMillis(revision.knownAt, `${at}/knownAt`)) {
    refuse(`${at}/correctsAwareness/knownAt`, {
      ja: `訂正後の知った時点（${correction.knownAt}）が、訂正した時点（${revision.knownAt}）より後です。`,
      en: `The corrected instant (${correction.knownAt}) is later than the correction itself (${revision.knownAt}).`,
    });
  }
  return { knownAt: correction.knownAt, millis, date: japanDate(millis), reason };
}

function refuse(pointer: string, text: BilingualText): never {
  throw new LawError('correction_invalid', pointer, text);
}

function moved(known: readonly KnownRevision[], target: number, { reason, ...time }: Moved): KnownRevision[] {
  return known.map((revision) => {
    if (revision.index !== target) return revision;
    const recordedAt = revision.correction?.recordedAt ?? revision.knownAt;
    return { ...revision, ...time, correction: { recordedAt, reason } };
  });
}

function inOrderOfKnowing(known: readonly KnownRevision[]): KnownRevision[] {
  return known.toSorted((one, other) => one.millis - other.millis || one.index - other.index);
}

function withoutWhatWasSaidLater(known: readonly KnownRevision[]): KnownRevision[] {
  const saidBy = new Map<string, number>();
  return known.map((revision) => {
    const facts: Partial<Record<FactName, unknown>> = {};
    for (const name of Object.keys(revision.facts) as FactName[]) {
      if ((saidBy.get(name) ?? -1) > revision.index) continue;
      saidBy.set(name, revision.index);
      facts[name] = revision.facts[name];
    }
    return { ...revision, facts: facts as Facts };
  });
}
