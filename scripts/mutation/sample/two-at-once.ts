/** The results stand in the order of what was given. */
export const twoAtOnce = async <T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [place, one] of left) results[place] = await work(one);
  };
  await Promise.all([worker(), worker()]);
  return results;
};
