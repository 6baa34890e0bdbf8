/**
 * Hands pieces on, and gives up on a taker who takes none for too long: the snapshot that is read from would be kept open
 * for nobody.
 *
 * @param millis how long one piece may wait to be taken
 * @param giveUp ends the stream
 */
export async function* patient<T>(
  pieces: AsyncIterable<T>,
  millis: number,
  giveUp: (reason: Error) => void,
): AsyncGenerator<T> {
  for await (const piece of pieces) {
    const timer = setTimeout(() => {
      giveUp(new Error(`Nothing was taken for ${String(millis / 1000)} seconds.`));
    }, millis);
    try {
      yield piece;
    } finally {
      clearTimeout(timer);
    }
  }
}
