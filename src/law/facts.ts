import { isInstant } from './calendar/civil-date.js';
import { LawError } from './law-error.js';
import type {
  AffectedPersons,
  BilingualText,
  EventType,
  FactName,
  FactRevision,
  Facts,
  Instant,
  Tri,
} from './model.js';

export interface PersonCount {
  readonly known: number | null;
  readonly max: number | null;
}

type BooleanFact = Exclude<FactName, 'eventTypes' | 'affectedPersons' | 'principalNotifiedAt'>;

/** Every fact with its present value; null is unknown. */
export type KnownFacts = Readonly<Record<BooleanFact, Tri>> & {
  readonly eventTypes: readonly EventType[] | null;
  readonly affectedPersons: PersonCount | null;
  readonly principalNotifiedAt: Instant | null;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type FactFold = Mutable<KnownFacts>;

export function nothingKnown(): FactFold {
  return {
    eventTypes: null,
    specialCareData: null,
    financialHarmRisk: null,
    wrongfulPurpose: null,
    strongEncryption: null,
    keyCompromised: null,
    pseudonymised: null,
    dataBeingAcquired: null,
    intendedAsPersonalData: null,
    affectedPersons: null,
    processor: null,
    entrustedData: null,
    principalNotifiedAt: null,
    localBody: null,
    ordinanceSpecialCareData: null,
    openToUnspecifiedPersons: null,
    specifiedNetworkSystem: null,
    myNumberIncluded: null,
  };
}

export const FACT_NAMES = Object.keys(nothingKnown()) as readonly FactName[];
const EVENT_TYPES: readonly string[] = ['leak', 'loss', 'damage'] satisfies EventType[];

/** Where a fact stands in the request; written out only when it has to be refused. */
interface Place {
  readonly revision: number;
  readonly name: string;
}

const pointerTo = ({ revision, name }: Place): string => `/revisions/${revision}/facts/${name.replace('.', '/')}`;

function refuse(place: Place, wanted: BilingualText, value: unknown): never {
  const shown = JSON.stringify(value);
  throw new LawError('fact_invalid', pointerTo(place), {
    ja: `facts.${place.name} の値 ${shown} は使えません。${wanted.ja}を指定し、不明であれば省いてください。`,
    en: `facts.${place.name} cannot be ${shown}. Give ${wanted.en}, or leave it out while it is unknown.`,
  });
}

/** At least one: an event that is none of the three is no incident at all, which is for a person to say (R7). */
function eventTypes(value: unknown, place: Place): readonly EventType[] | null {
  if (value === null) return null;
  const isList =
    Array.isArray(value) && value.length > 0 && value.every((type) => EVENT_TYPES.includes(type as string));
  if (isList) return value as EventType[];
  return refuse(place, { ja: ' leak、loss、damage のうち一つ以上', en: 'one or more of leak, loss, damage' }, value);
}

function count(value: unknown, place: Place): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  return refuse(place, { ja: ' 0 以上の整数（人数）', en: 'a whole number of persons, 0 or more' }, value);
}

function affectedPersons(value: unknown, revision: number): PersonCount | null {
  if (value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) {
    const place = { revision, name: 'affectedPersons' };
    return refuse(place, { ja: ' known と max から成る値', en: 'an object of known and max' }, value);
  }
  const { known, max } = value as AffectedPersons;
  return {
    known: count(known, { revision, name: 'affectedPersons.known' }),
    max: count(max, { revision, name: 'affectedPersons.max' }),
  };
}

function instantFact(value: unknown, place: Place): Instant | null {
  if (value === null || isInstant(value)) return value;
  return refuse(place, { ja: '時差を付けた RFC 3339 の日時', en: 'an RFC 3339 instant with an offset' }, value);
}

/** Every fact but those above is yes, no or unknown. */
function booleanFact(fold: FactFold, place: Place, value: unknown): void {
  if (!Object.hasOwn(fold, place.name)) {
    throw new LawError('fact_unknown', pointerTo(place), {
      ja: `facts.${place.name} という事実項目はありません。使える項目は ${FACT_NAMES.join('、')} です。`,
      en: `There is no fact named ${place.name}. The facts are ${FACT_NAMES.join(', ')}.`,
    });
  }
  if (value !== null && typeof value !== 'boolean')
    refuse(place, { ja: ' true 又は false ', en: 'true or false' }, value);
  fold[place.name as BooleanFact] = value;
}

/**
 * Lays what a revision says over what was known. Only the facts it names change; a fact named as null is unknown again,
 * and `affectedPersons` is one fact, so a new count without a maximum leaves the maximum unknown.
 *
 * @param revision its place in the request, for the pointer of a refusal
 * @throws LawError fact_unknown, fact_invalid
 */
export function learn(fold: FactFold, facts: Facts, revision: number): void {
  for (const name in facts) {
    const value: unknown = facts[name as FactName];
    if (value !== undefined) learnOne(fold, name, value, revision);
  }
}

function learnOne(fold: FactFold, name: string, value: unknown, revision: number): void {
  if (name === 'eventTypes') fold.eventTypes = eventTypes(value, { revision, name });
  else if (name === 'affectedPersons') fold.affectedPersons = affectedPersons(value, revision);
  else if (name === 'principalNotifiedAt') fold.principalNotifiedAt = instantFact(value, { revision, name });
  else booleanFact(fold, { revision, name }, value);
}

/**
 * What is known once all of them are: each fact as the last revision that names it has it, and null while unknown.
 *
 * @param revisions in the order in which things became known
 * @throws LawError fact_unknown, fact_invalid
 */
export function factsKnown(revisions: readonly FactRevision[]): KnownFacts {
  const fold = nothingKnown();
  for (const [index, { facts }] of revisions.entries()) learn(fold, facts, index);
  return fold;
}
