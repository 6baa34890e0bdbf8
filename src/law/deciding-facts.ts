import { areContradictory } from './contradictions.js';
import type { KnownFacts } from './facts.js';
import { judge } from './judgement.js';
import type { FactName, Verdict } from './model.js';
import { rememberedFor } from './remembered.js';
import type { RegimeVersion } from './regimes/regime.js';

/** More than three facts at once are no longer an answer to "what should we find out?". */
const MOST_FACTS = 3;

type Answer = Partial<KnownFacts>;

/** A set of unknown facts, and what each way of answering them would make of the case. */
interface Candidate {
  readonly facts: readonly FactName[];
  readonly verdicts: readonly Verdict[];
}

/**
 * The smallest sets of unknown facts whose answer can settle an undetermined case, most decisive first: those that
 * settle it whatever the answer, then by the share of answers that do, the fewer facts first.
 *
 * Remembered by what is known of each fact asked for; the search weighs some hundred ways a case could turn out.
 */
export function decidingFactsOf(version: RegimeVersion, facts: KnownFacts): DecidingFacts {
  const known = rememberedOf(version);
  const key = version.asks.map((name) => standing(name, facts)).join();
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const fresh = search(version, facts);
  known.set(key, fresh);
  return fresh;
}

export type DecidingFacts = readonly (readonly FactName[])[];

const MOST_REMEMBERED = 10_000;
const rememberedOf = rememberedFor<RegimeVersion, Map<string, DecidingFacts>>(() => new Map());

/** All of a fact that the search can depend on: its value, and of the persons only what leaves their number open. */
function standing(name: FactName, facts: KnownFacts): string {
  if (name !== 'affectedPersons') return String(facts[name]);
  return `${String(facts.affectedPersons?.known)}-${String(facts.affectedPersons?.max)}`;
}

function search(version: RegimeVersion, facts: KnownFacts): DecidingFacts {
  const open = version.asks.filter((name) => isOpen(name, facts));
  const found: Candidate[] = [];
  for (let size = 1; size <= Math.min(MOST_FACTS, open.length); size += 1) {
    const smaller = found.map((candidate) => candidate.facts);
    for (const set of subsets(open, size)) {
      if (smaller.some((known) => known.every((name) => set.includes(name)))) continue;
      const verdicts = verdictsUnder(version, facts, set);
      if (verdicts.some((verdict) => verdict !== 'undetermined')) found.push({ facts: set, verdicts });
    }
  }
  return found.toSorted((one, other) => settledShare(other) - settledShare(one)).map((candidate) => candidate.facts);
}

function settledShare({ verdicts }: Candidate): number {
  return verdicts.filter((verdict) => verdict !== 'undetermined').length / verdicts.length;
}

/** A known maximum settles the number of persons; a count without one does not (R4). */
function isOpen(name: FactName, facts: KnownFacts): boolean {
  return name === 'affectedPersons' ? (facts.affectedPersons?.max ?? null) === null : facts[name] === null;
}

function* subsets(names: readonly FactName[], size: number): Generator<readonly FactName[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, name] of names.entries()) {
    for (const rest of subsets(names.slice(place + 1), size - 1)) yield [name, ...rest];
  }
}

/** Either everybody that could matter, or no more than are counted (one at least: nobody affected is no incident). */
function answersTo(name: FactName, facts: KnownFacts): readonly Answer[] {
  if (name !== 'affectedPersons') return [{ [name]: true }, { [name]: false }];
  const known = facts.affectedPersons?.known ?? null;
  return [
    { affectedPersons: { known, max: Number.MAX_SAFE_INTEGER } },
    { affectedPersons: { known, max: Math.max(known ?? 1, 1) } },
  ];
}

function verdictsUnder(version: RegimeVersion, facts: KnownFacts, set: readonly FactName[]): Verdict[] {
  let completions: KnownFacts[] = [facts];
  for (const name of set) {
    const answers = answersTo(name, facts);
    completions = completions.flatMap((completion) => answers.map((answer) => ({ ...completion, ...answer })));
  }
  return completions
    .filter((completion) => !areContradictory(completion))
    .map((completion) => judge(version, completion).verdict);
}
