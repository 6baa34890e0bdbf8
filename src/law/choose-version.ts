import { isCivilDate } from './calendar/civil-date.js';
import { nothingKnown, type FactFold } from './facts.js';
import { type History, historyOf } from './history.js';
import { LawError } from './law-error.js';
import type { CivilDate, OrganisationContext } from './model.js';
import { versionInForce } from './regimes/index.js';
import type { Regime, RegimeVersion } from './regimes/regime.js';
import type { KnownRevision } from './revisions.js';

export interface Judged {
  /** Null: no version was in force yet. */
  readonly version: RegimeVersion | null;
  readonly history: History;
}

export interface JudgingOptions {
  readonly lawAsOf?: CivilDate | null;
  readonly context?: OrganisationContext;
}

/** A public body knows whether it is a local one; its incidents need not repeat it (R9). */
function knownBeforehand(context: OrganisationContext | undefined): FactFold {
  const fold = nothingKnown();
  if (context?.organisationKind === 'local_body') fold.localBody = true;
  if (context?.organisationKind === 'administrative_organ') fold.localBody = false;
  return fold;
}

/**
 * Judges the revisions under the version of the law that was in force on the day of awareness.
 *
 * Which day that is depends on the version in turn. The oldest version wins under which the day of awareness falls into
 * its own time; so a case known before an amendment stays under the old law, whatever is learned later about other
 * facts, and what was first known after it comes under the new.
 */
export function judgeUnderLawInForce(
  regime: Regime,
  revisions: readonly KnownRevision[],
  { lawAsOf, context }: JudgingOptions,
): Judged {
  const under = (version: RegimeVersion | null): Judged => ({
    version,
    history: historyOf(version ?? oldestOf(regime), revisions, knownBeforehand(context)),
  });
  if (lawAsOf !== null && lawAsOf !== undefined) return under(versionInForce(regime, readLawAsOf(lawAsOf)));

  const first = revisions[0];
  const last = revisions.at(-1);
  if (first === undefined || last === undefined) return under(regime.versions.at(-1) ?? null);
  const earliest = versionInForce(regime, first.date);
  const latest = versionInForce(regime, last.date);
  if (earliest === latest) return under(earliest);

  for (const version of regime.versions.slice(earliest === null ? 0 : regime.versions.indexOf(earliest))) {
    const judged = under(version);
    const began = judged.history.run?.began;
    const aware = began === undefined ? undefined : revisions[began];
    if (aware !== undefined && versionInForce(regime, aware.date) === version) return judged;
  }
  return under(earliest);
}

function oldestOf(regime: Regime): RegimeVersion {
  const [oldest] = regime.versions;
  if (oldest === undefined) throw new RangeError(`Regime ${regime.id} has no versions`);
  return oldest;
}

function readLawAsOf(lawAsOf: CivilDate): CivilDate {
  if (isCivilDate(lawAsOf)) return lawAsOf;
  throw new LawError('date_invalid', '/lawAsOf', {
    ja: `lawAsOf（${String(lawAsOf)}）は日付として読めません。YYYY-MM-DD の形で指定してください。`,
    en: `lawAsOf (${String(lawAsOf)}) is not a date. Give an existing day as YYYY-MM-DD.`,
  });
}
