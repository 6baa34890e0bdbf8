/**
 * The same values without the names that were left out. A class instance made from a request carries every field of its
 * class, undefined where the request was silent, and spreading one over known facts would wipe them.
 */
export function given<T>(value: T): T {
  if (Array.isArray(value)) return value.map(given) as T;
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(named.map(([name, each]) => [name, given<unknown>(each)])) as T;
}
