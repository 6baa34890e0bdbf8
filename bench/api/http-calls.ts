import { Agent, request } from 'node:http';

/** Calls one service over connections that stay open, with each key by turns, and reads each answer to its end. */
export class HttpCalls {
  private readonly agent = new Agent({ keepAlive: true });
  private sent = 0;

  constructor(
    private readonly url: string,
    private readonly keys: readonly [string, ...string[]],
  ) {}

  /** @returns the body @throws when it answers with another status than `expected` */
  send(method: string, path: string, body: string | null, expected: number): Promise<Buffer> {
    const key = this.keys[this.sent % this.keys.length] ?? this.keys[0];
    this.sent += 1;
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body !== null && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const answer = Buffer.concat(chunks);
          if (response.statusCode === expected) resolve(answer);
          else reject(new Error(`${method} ${path}: ${String(response.statusCode)} ${answer.toString()}`));
        });
      });
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
