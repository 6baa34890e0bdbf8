import { type Alternative, alternativesOf } from './alternatives.js';
import type { Description, Schema } from './shapes.js';

/** Whether the value is sent to the service, which must go on taking it, or by it, to readers who rely on its form. */
export type Direction = 'request' | 'answer';

export interface Comparison {
  readonly before: Description;
  readonly after: Description;
  readonly direction: Direction;
}

/** What is being compared around this, since schemas may go in circles. */
type Seen = readonly { readonly was: Alternative; readonly is: Alternative }[];

/** Limits that may only be loosened in a request: largest values upwards, smallest ones downwards. */
const largest = ['maxLength', 'maximum', 'maxItems', 'maxProperties'];
const smallest = ['minLength', 'minimum', 'minItems', 'minProperties'];

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * What in a schema breaks somebody, a line each. Readers pass over fields and words of answers that they do not know, so
 * these may be added.
 */
export const schemaChanges = (
  comparison: Comparison,
  before: Schema,
  after: Schema,
  where: string,
  seen: Seen = [],
): string[] => {
  const old = alternativesOf(comparison.before, before);
  const now = alternativesOf(comparison.after, after);
  const [narrow, wide] = comparison.direction === 'request' ? [old, now] : [now, old];
  return narrow.flatMap((one, at) => {
    const partners = wide.filter(({ type }) => covers(type, one.type));
    // Several of one type stand in the same order in both.
    const place = narrow.slice(0, at).filter(({ type }) => type === one.type).length;
    const partner = partners[Math.min(place, partners.length - 1)];
    if (partner === undefined) return [typeChange(comparison.direction, one, where)];
    const [was, is] = comparison.direction === 'request' ? [one, partner] : [partner, one];
    const isCircle = seen.some((each) => each.was === was && each.is === is);
    return isCircle ? [] : alternativeChanges(comparison, was, is, where, [...seen, { was, is }]);
  });
};

const covers = (wide: string | undefined, narrow: string | undefined): boolean =>
  wide === undefined || wide === narrow || (wide === 'number' && narrow === 'integer');

const typeChange = (direction: Direction, { type = 'any' }: Alternative, where: string): string =>
  direction === 'request' ? `${where}: ${type} is no longer taken` : `${where}: may now be ${type}`;

const alternativeChanges = (
  comparison: Comparison,
  before: Alternative,
  after: Alternative,
  where: string,
  seen: Seen,
): string[] => [
  ...(before.format === after.format || (comparison.direction === 'request' && after.format === undefined)
    ? []
    : [`${where}: format was ${shown(before.format)} and is ${shown(after.format)}`]),
  ...(comparison.direction === 'request' ? narrowed(before, after, where) : []),
  ...fieldChanges(comparison, before, after, where, seen),
  ...(before.items === undefined ? [] : schemaChanges(comparison, before.items, after.items ?? {}, `${where}[]`, seen)),
  ...(typeof before.additionalProperties === 'object'
    ? schemaChanges(comparison, before.additionalProperties, valuesOf(after), `${where}.*`, seen)
    : []),
];

const valuesOf = ({ additionalProperties }: Schema): Schema =>
  typeof additionalProperties === 'object' ? additionalProperties : {};

const narrowed = (before: Alternative, after: Alternative, where: string): string[] => {
  const values = after.enum;
  const lost = values === undefined ? [] : (before.enum ?? ['any']).filter((value) => !values.includes(value));
  const limits = [...largest, ...smallest].filter((name) => {
    const [was, is] = [before[name], after[name]] as [number | undefined, number | undefined];
    return is !== undefined && (was === undefined || (largest.includes(name) ? is < was : is > was));
  });
  return [
    ...lost.map((value) => `${where}: ${shown(value)} is no longer taken`),
    ...limits.map((name) => `${where}: ${name} was ${shown(before[name])} and is ${shown(after[name])}`),
    ...(after.pattern === undefined || after.pattern === before.pattern ? [] : [`${where}: has another pattern`]),
  ];
};

const fieldChanges = (
  comparison: Comparison,
  before: Alternative,
  after: Alternative,
  where: string,
  seen: Seen,
): string[] => {
  const required = (schema: Schema, name: string): boolean => schema.required?.includes(name) === true;
  const isRequest = comparison.direction === 'request';
  const kept = Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
    const field = `${where}.${name}`;
    const now = after.properties?.[name];
    if (now === undefined) {
      const isOpen = isRequest && after.properties === undefined;
      return isOpen ? [] : [`${field}: ${isRequest ? 'is no longer taken' : 'is no longer answered'}`];
    }
    const mayLack = !isRequest && required(before, name) && !required(after, name);
    return [
      ...(mayLack ? [`${field}: may now be missing`] : []),
      ...schemaChanges(comparison, schema, now, field, seen),
    ];
  });
  const wanted = (after.required ?? []).filter((name) => !required(before, name));
  return [...kept, ...(isRequest ? wanted.map((name) => `${where}.${name}: must now be given`) : [])];
};
