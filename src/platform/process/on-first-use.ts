/**
 * Loads something when it is first asked for and keeps it. `import()` alone resolves its name anew each time, which a
 * request or a mail would pay for.
 */
export const onFirstUse = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
};
