import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** A request as it goes over the wire: nothing of it is checked or set right on this side. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, encoded or not. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Longer than any answer takes on a busy machine. */
const HANGS_AFTER_MS = 20_000;

/** @throws Error when no answer comes: a request that hangs, or ends the process */
export const sendRaw = (url: string, agent: Agent, { method, target, headers, body }: RawRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, method, path: target, agent, headers, timeout: HANGS_AFTER_MS });
    let isAnswered = false;
    sent.once('response', (answer) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      const done = (): void => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() });
      };
      answer.once('end', done);
      // Whoever refuses a body without reading it may close while it is still being sent.
      answer.once('error', done);
    });
    sent.once('timeout', () => sent.destroy(new Error(`No answer within ${HANGS_AFTER_MS / 1000} s.`)));
    sent.on('error', (error) => {
      if (!isAnswered) reject(error);
    });
    sent.end(body ?? undefined);
  });
