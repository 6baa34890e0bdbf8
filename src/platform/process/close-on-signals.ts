/** Longest wait for a graceful stop. */
const PATIENCE_MS = 10_000;

/**
 * Stops in good order on SIGINT and SIGTERM, also while still starting; a second signal, or ten seconds, end it at once.
 */
export const closeOnSignals = (starting: Promise<{ close(): Promise<void> }>): void => {
  let isClosing = false;
  const close = async (): Promise<void> => {
    if (isClosing) process.exit(1);
    isClosing = true;
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
