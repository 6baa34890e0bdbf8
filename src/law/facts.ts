import { isInstant } from './calendar/civil-date.js';
import { LawError } from './law-error.js';
import type { AffectedPersons, EventType, FactName, Facts, Instant, Tri } from './model.js';

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

function refuse(pointer: string, name: string, wanted: { ja: string; en: string }, value: unknown): never {
  const shown = JSON.stringify(value);
  throw new LawError('fact_invalid', pointer, {
    ja: `facts.${name} の値 ${shown} は使えません。${wanted.ja}を指定し、不明であれば省いてください。`,
    en: `facts.${name} cannot be ${shown}. Give ${wanted.en}, or leave it out while it is unknown.`,
  });
}

function booleanFact(value: unknown, name: string, pointer: string): Tri {
  if (value === null || typeof value === 'boolean') return value;
  return refuse(pointer, name, { ja: ' true 又は false ', en: 'true or false' }, value);
}

/** At least one: an event that is none of the three is no incident at all, which is for a person to say (R7). */
function eventTypes(value: unknown, pointer: string): readonly EventType[] | null {
  if (value === null) return null;
  const listed =
    Array.isArray(value) && value.length > 0 && value.every((type) => EVENT_TYPES.includes(type as string));
  if (listed) return value as EventType[];
  return refuse(
    pointer,
    'eventTypes',
    { ja: ' leak、loss、damage のうち一つ以上', en: 'one or more of leak, loss, damage' },
    value,
  );
}

function count(value: unknown, name: string, pointer: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  return refuse(pointer, name, { ja: ' 0 以上の整数（人数）', en: 'a whole number of persons, 0 or more' }, value);
}

function affectedPersons(value: unknown, pointer: string): PersonCount | null {
  if (value === null) return null;
  if (typeof value !== 'object') {
    return refuse(
      pointer,
      'affectedPersons',
      { ja: ' known と max から成る値', en: 'an object of known and max' },
      value,
    );
  }
  const { known, max } = value as AffectedPersons;
  return {
    known: count(known, 'affectedPersons.known', `${pointer}/known`),
    max: count(max, 'affectedPersons.max', `${pointer}/max`),
  };
}

function instantFact(value: unknown, name: string, pointer: string): Instant | null {
  if (value === null || isInstant(value)) return value;
  const wanted = { ja: '時差を付けた RFC 3339 の日時', en: 'an RFC 3339 instant with an offset' };
  return refuse(pointer, name, wanted, value);
}

/**
 * Lays what a revision says over what was known. Only the facts it names change; a fact named as null is unknown again,
 * and `affectedPersons` is one fact, so a new count without a maximum leaves the maximum unknown.
 *
 * @throws LawError fact_unknown, fact_invalid
 */
export function learn(fold: FactFold, facts: Facts, pointer: string): void {
  for (const name in facts) {
    const value: unknown = facts[name as FactName];
    if (value !== undefined) learnOne(fold, name, value, `${pointer}/${name}`);
  }
}

function learnOne(fold: FactFold, name: string, value: unknown, pointer: string): void {
  if (name === 'eventTypes') fold.eventTypes = eventTypes(value, pointer);
  else if (name === 'affectedPersons') fold.affectedPersons = affectedPersons(value, pointer);
  else if (name === 'principalNotifiedAt') fold.principalNotifiedAt = instantFact(value, name, pointer);
  else if (Object.hasOwn(fold, name)) fold[name as BooleanFact] = booleanFact(value, name, pointer);
  else {
    throw new LawError('fact_unknown', pointer, {
      ja: `facts.${name} という事実項目はありません。使える項目は ${FACT_NAMES.join('、')} です。`,
      en: `There is no fact named ${name}. The facts are ${FACT_NAMES.join(', ')}.`,
    });
  }
}
