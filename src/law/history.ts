import { refuseContradictions } from './contradictions.js';
import { type FactFold, type KnownFacts, learn } from './facts.js';
import { judge, type Judgement } from './judgement.js';
import type { KnownRevision } from './revisions.js';
import type { RegimeVersion } from './regimes/regime.js';

/** Positions in the list of revisions; -1 where it has not happened. */
const NEVER = -1;

export interface ItemHistory {
  /** Since when the item is met without having been ruled out in between. */
  metAt: number;
  /** When it ceased to be met. */
  droppedAt: number;
}

/**
 * A run: the time through which the case was reportable, or might have been, without a break. Only a verdict of "not
 * reportable" ends it; becoming unsure again does not, for suspicion counts (R1).
 */
export interface Run {
  began: number;
  /** First time that an item was met in it. */
  metAt: number;
  thirtyAt: number;
  sixtyAt: number;
  sixtyDroppedAt: number;
}

export interface History {
  readonly judgement: Judgement;
  readonly items: readonly ItemHistory[];
  /** Null while nothing is to be reported. */
  readonly run: Run | null;
  /** A run that ended in "not reportable", if there was one. */
  readonly ended: { readonly began: number; readonly at: number } | null;
  readonly facts: KnownFacts;
}

/**
 * Folds the revisions once, oldest first, and notes when each item came to be met: its 知った時点 (R28, R30).
 * Linear in the number of revisions.
 *
 * @param fold what is known before the first revision; taken over and changed
 */
export function historyOf(version: RegimeVersion, revisions: readonly KnownRevision[], fold: FactFold): History {
  const items = version.items.map((): ItemHistory => ({ metAt: NEVER, droppedAt: NEVER }));
  let judgement = judge(version, fold);
  let run: Run | null = null;
  let ended: History['ended'] = null;
  revisions.forEach((revision, at) => {
    learn(fold, revision.facts, revision.index);
    refuseContradictions(fold, revision.index);
    judgement = judge(version, fold);
    noteItems(items, judgement, at);
    if (judgement.verdict === 'not_reportable') {
      if (run !== null) ended = { began: run.began, at };
      run = null;
    } else {
      run = noteRun(run, version, judgement, at);
    }
  });
  return { judgement, items, run, ended, facts: fold };
}

function noteItems(items: readonly ItemHistory[], judgement: Judgement, at: number): void {
  items.forEach((item, place) => {
    const isMet = judgement.items[place];
    if (isMet === true) {
      if (item.metAt === NEVER) item.metAt = at;
      item.droppedAt = NEVER;
    } else {
      if (item.metAt !== NEVER && item.droppedAt === NEVER) item.droppedAt = at;
      if (isMet === false) item.metAt = NEVER;
    }
  });
}

function noteRun(before: Run | null, version: RegimeVersion, judgement: Judgement, at: number): Run {
  const run = before ?? { began: at, metAt: NEVER, thirtyAt: NEVER, sixtyAt: NEVER, sixtyDroppedAt: NEVER };
  if (judgement.verdict === 'reportable' && run.metAt === NEVER) run.metAt = at;
  version.items.forEach(({ finalReportDays }, place) => {
    const isMet = judgement.items[place] === true;
    if (finalReportDays === 60) noteSixty(run, isMet, at);
    else if (isMet && run.thirtyAt === NEVER) run.thirtyAt = at;
  });
  return run;
}

function noteSixty(run: Run, isMet: boolean, at: number): void {
  if (isMet) {
    if (run.sixtyAt === NEVER) run.sixtyAt = at;
    run.sixtyDroppedAt = NEVER;
  } else if (run.sixtyAt !== NEVER && run.sixtyDroppedAt === NEVER) {
    run.sixtyDroppedAt = at;
  }
}
