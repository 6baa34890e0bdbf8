/** Equal as data: the order of properties does not count (a database may change it), and absent is undefined. */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = new Map<string, unknown>(Object.entries(one));
  const right = new Map<string, unknown>(Object.entries(other));
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].every((name) => isSameContent(left.get(name), right.get(name)));
}
