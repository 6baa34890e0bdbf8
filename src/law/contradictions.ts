import type { KnownFacts } from './facts.js';
import { LawError } from './law-error.js';
import type { BilingualText } from './model.js';

interface Contradiction {
  readonly isIn: (facts: KnownFacts) => boolean;
  readonly at: string;
  readonly text: (facts: KnownFacts) => BilingualText;
}

/** Pairs of facts that cannot both be so. Each is refused: a date computed from either half might be the wrong one. */
const contradictions: readonly Contradiction[] = [
  {
    isIn: ({ affectedPersons: persons }) =>
      persons !== null && persons.known !== null && persons.max !== null && persons.max < persons.known,
    at: 'affectedPersons/max',
    text: ({ affectedPersons }) => ({
      ja: `facts.affectedPersons.max（${String(affectedPersons?.max)}）が known（${String(affectedPersons?.known)}）を下回っています。影響を受け得る最大の人数を指定するか、max を省いてください。`,
      en: `facts.affectedPersons.max (${String(affectedPersons?.max)}) is below known (${String(affectedPersons?.known)}). Give the largest number that may be affected, or leave max out.`,
    }),
  },
  {
    isIn: (facts) => facts.keyCompromised === true && facts.strongEncryption === false,
    at: 'keyCompromised',
    text: () => ({
      ja: 'facts.keyCompromised が true なのに strongEncryption が false です。暗号化していなければ鍵は存在しません。どちらかを改めてください。',
      en: 'facts.keyCompromised is true while strongEncryption is false. Data that was not encrypted has no key. Correct one of the two.',
    }),
  },
  {
    isIn: (facts) => facts.principalNotifiedAt !== null && facts.processor === false,
    at: 'principalNotifiedAt',
    text: () => ({
      ja: 'facts.principalNotifiedAt があるのに processor が false です。委託元への通知は委託先だけが行うものです。processor を true とするか、通知日時を省いてください。',
      en: 'facts.principalNotifiedAt is given while processor is false. Only a processor notifies a principal. Set processor to true, or leave the notice out.',
    }),
  },
  {
    isIn: (facts) => facts.entrustedData === true && facts.processor === false,
    at: 'entrustedData',
    text: () => ({
      ja: 'facts.entrustedData が true なのに processor が false です。委託を受けたデータであれば委託先に当たります。どちらかを改めてください。',
      en: 'facts.entrustedData is true while processor is false. Whoever handles entrusted data is a processor. Correct one of the two.',
    }),
  },
];

export function areContradictory(facts: KnownFacts): boolean {
  return contradictions.some(({ isIn }) => isIn(facts));
}

/** @throws LawError facts_contradictory, pointing at the fact within the revision after which the two collide */
export function refuseContradictions(facts: KnownFacts, revision: number): void {
  for (const { isIn, at, text } of contradictions) {
    if (isIn(facts)) throw new LawError('facts_contradictory', `/revisions/${revision}/facts/${at}`, text(facts));
  }
}
