import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { HttpReceiver } from './http-receiver.js';

export interface ReceivedWebhook {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Byte for byte, since that is what is signed. */
  readonly body: string;
}

/** How it answers: with this status and these headers, or not at all. */
export type ReceiverManner = 'hang up' | { readonly status: number; readonly headers?: Record<string, string> };

/** Keeps what it was sent, and answers as it is told. */
export class WebhookReceiver extends HttpReceiver {
  readonly received: ReceivedWebhook[] = [];
  /** Connections that were made, also those over which nothing was sent. */
  connections = 0;
  private manner: ReceiverManner = { status: 204 };

  constructor() {
    super();
    this.server.on('connection', () => (this.connections += 1));
  }

  protected take({ url = '', headers, socket }: IncomingMessage, body: string, response: ServerResponse): void {
    this.received.push({ path: url, headers, body });
    if (this.manner === 'hang up') socket.destroy();
    else response.writeHead(this.manner.status, this.manner.headers).end('as the test\0wants it');
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
}
