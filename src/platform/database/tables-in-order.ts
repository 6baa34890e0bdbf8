/** One table pointing at another by a foreign key. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * Tables in an order in which their rows can be removed: whatever points at a table comes before it.
 * @throws Error when tables point at each other in a circle
 */
export const inOrderOfRemoval = (tables: readonly string[], references: readonly Reference[]): string[] => {
  const left = new Set(tables);
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter(
      (table) => !references.some(({ from, to }) => to === table && from !== table && left.has(from)),
    );
    if (free.length === 0) throw new Error(`These tables point at each other: ${[...left].join(', ')}.`);
    for (const table of free) {
      left.delete(table);
      ordered.push(table);
    }
  }
  return ordered;
};
