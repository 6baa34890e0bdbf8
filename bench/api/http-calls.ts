import { Pool } from 'undici';

/**
 * Calls one service over connections that stay open, with each key by turns, and reads each answer to its end. By undici,
 * since what the caller takes of the processor is missing to whom it measures, and Node's own client takes more.
 */
export class HttpCalls {
  private readonly pool: Pool;
  private sent = 0;

  constructor(
    url: string,
    private readonly keys: readonly [string, ...string[]],
  ) {
    this.pool = new Pool(url);
  }

  /** @returns the body @throws when it answers with another status than `expected` */
  send(method: 'GET' | 'POST', path: string, body: string | null, expected: number): Promise<Buffer> {
    const key = this.keys[this.sent % this.keys.length] ?? this.keys[0];
    this.sent += 1;
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body !== null && { 'content-type': 'application/json' }),
    };
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      this.pool.dispatch(
        { method, path, headers, body },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_, statusCode) => void (status = statusCode),
          onResponseData: (_, chunk) => void chunks.push(chunk),
          onResponseError: (_, error) => {
            reject(error);
          },
          onResponseEnd: () => {
            const answer = Buffer.concat(chunks);
            if (status === expected) resolve(answer);
            else reject(new Error(`${method} ${path}: ${String(status)} ${answer.toString()}`));
          },
        },
      );
    });
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
