import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpReceiver } from './http-receiver.js';

interface Sent {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

export interface ReceivedSpan extends Omit<Sent, 'attributes'> {
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Batch {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Sent[] }[] }[];
}

/** A collector of OpenTelemetry that keeps what it was sent by OTLP over HTTP, as JSON. */
export class OtlpReceiver extends HttpReceiver {
  /** All that came, byte for byte. */
  said = '';
  readonly spans: ReceivedSpan[] = [];

  protected take({ url }: IncomingMessage, body: string, response: ServerResponse): void {
    this.said += body;
    if (url === '/v1/traces') this.keep(JSON.parse(body) as Batch);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }

  private keep({ resourceSpans }: Batch): void {
    for (const { attributes, ...span } of resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ))
      this.spans.push({
        ...span,
        attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
      });
  }
}
