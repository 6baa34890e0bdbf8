import type { KnownFacts } from './facts.js';
import type { History } from './history.js';
import { statusOf } from './logic.js';
import type { Awareness, CivilDate, Course, ItemAssessment } from './model.js';
import type { RegimeVersion } from './regimes/regime.js';
import type { KnownRevision } from './revisions.js';

function dateAt(revisions: readonly KnownRevision[], position: number): CivilDate | null {
  return position < 0 ? null : (revisions[position]?.date ?? null);
}

export function itemsOf(
  version: RegimeVersion,
  history: History,
  revisions: readonly KnownRevision[],
): ItemAssessment[] {
  return version.items.map(({ item, label, citations }, place) => {
    const status = statusOf(history.judgement.items[place] ?? null);
    const { metAt, droppedAt } = history.items[place] ?? { metAt: -1, droppedAt: -1 };
    const since = status === 'met' ? dateAt(revisions, metAt) : null;
    const droppedOn = dateAt(revisions, droppedAt);
    return droppedOn === null
      ? { item, status, since, label, citations }
      : { item, status, since, droppedOn, label, citations };
  });
}

/**
 * When the clock began. Suspicion starts it, and certainty that comes later does not start it anew (R1, R28).
 *
 * OPEN: R30. Where an item was met only later, a clock from that later day can be argued; the earlier day is the safe one.
 */
export function awarenessOf(
  { run }: History,
  revisions: readonly KnownRevision[],
  items: readonly ItemAssessment[],
): Awareness | null {
  if (run === null) return null;
  const revision = revisions[run.began];
  if (revision === undefined) return null;
  const { knownAt, date, index, correction } = revision;
  const by = run.metAt === run.began ? 'item_met' : 'suspicion';
  const met = items.filter(({ since }) => since === date).map(({ item }) => item);
  const awareness = { knownAt, date, revision: index, by, items: met } as const;
  return correction === undefined ? awareness : { ...awareness, correction };
}

export function courseOf({ run }: History, revisions: readonly KnownRevision[]): Course {
  return {
    thirtyDayItemOn: run && dateAt(revisions, run.thirtyAt),
    sixtyDayItemOn: run && dateAt(revisions, run.sixtyAt),
    sixtyDayItemDroppedOn: run && dateAt(revisions, run.sixtyDroppedAt),
  };
}

/** A processor that has told its principal; unknown where the notice is known and the role is not (R35). */
export function hasToldPrincipal({
  processor,
  principalNotifiedAt,
}: Pick<KnownFacts, 'processor' | 'principalNotifiedAt'>): boolean | null {
  return principalNotifiedAt === null ? false : processor;
}
