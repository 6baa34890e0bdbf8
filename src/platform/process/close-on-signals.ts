/** Longest wait for a graceful stop. */
const PATIENCE_MS = 10_000;

/** npm and a shell hand on the signal that the process group got as well: so close together, two are one. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Stops in good order on SIGINT and SIGTERM, also while still starting. Another signal a second or more later, or ten
 * seconds, end it at once.
 */
export const closeOnSignals = (starting: Promise<{ close(): Promise<void> }>): void => {
  let askedMs: number | null = null;
  const close = async (): Promise<void> => {
    if (askedMs !== null) {
      if (performance.now() - askedMs >= SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    askedMs = performance.now();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    try {
      await (await starting).close();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`The stop failed: ${String(error)}\n`);
      process.exit(1);
    }
  };
  process.on('SIGINT', () => void close());
  process.on('SIGTERM', () => void close());
};
