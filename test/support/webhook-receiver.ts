import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedWebhook {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Byte for byte, since that is what is signed. */
  readonly body: string;
}

/** How it answers: with this status and these headers, or not at all. */
export type ReceiverManner = 'hang up' | { readonly status: number; readonly headers?: Record<string, string> };

/** A real HTTP server on loopback that keeps what it was sent. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  /** Connections that were made, also those over which nothing was sent. */
  connections = 0;
  private manner: ReceiverManner = { status: 204 };
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        this.received.push({ path: request.url ?? '', headers: request.headers, body });
        if (this.manner === 'hang up') request.socket.destroy();
        else response.writeHead(this.manner.status, this.manner.headers).end('as the test\0wants it');
      });
    });
    this.server.on('connection', () => (this.connections += 1));
  }

  async listen(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  answers(manner: ReceiverManner): void {
    this.manner = manner;
  }

  /** What came of one kind, as objects. */
  of(type: string): { type: string; timestamp: string; data: Record<string, unknown> }[] {
    return this.received
      .map(({ body }) => JSON.parse(body) as { type: string; timestamp: string; data: Record<string, unknown> })
      .filter((event) => event.type === type);
  }

  get types(): string[] {
    return this.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  }

  /** Forgets what came, and takes everything again. */
  empty(): void {
    this.received.length = 0;
    this.connections = 0;
    this.manner = { status: 204 };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
