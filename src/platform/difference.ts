import { isDeepStrictEqual } from 'node:util';

export interface Difference {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * The fields in which two states differ, as they were and as they are; absent counts as null.
 * @example differenceOf({ name: 'A', kind: 'x' }, { name: 'B', kind: 'x' }) // { before: { name: 'A' }, after: { name: 'B' } }
 */
export const differenceOf = (before: object, after: object): Difference => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const differing = names.filter((name) => !isDeepStrictEqual(old.get(name) ?? null, now.get(name) ?? null));
  const only = (state: ReadonlyMap<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(differing.map((name) => [name, state.get(name) ?? null]));
  return { before: only(old), after: only(now) };
};
