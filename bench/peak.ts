const MEBIBYTE = 1_048_576;

export interface Watched<T> {
  readonly result: T;
  readonly ms: number;
  /** Of the memory that the whole process held, in MiB. */
  readonly peak: number;
}

/** Does it, and watches how long it takes and how much memory this process holds meanwhile. */
export const watched = async <T>(work: () => Promise<T>): Promise<Watched<T>> => {
  global.gc?.();
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  try {
    const result = await work();
    return { result, ms: performance.now() - began, peak: peak / MEBIBYTE };
  } finally {
    clearInterval(watch);
  }
};
