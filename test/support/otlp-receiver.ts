import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
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

const byName = (attributes: Sent['attributes']): ReceivedSpan['attributes'] =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

interface Batch {
  readonly resourceSpans: readonly {
    readonly resource: Pick<Sent, 'attributes'>;
    readonly scopeSpans: readonly { readonly spans: readonly Sent[] }[];
  }[];
}

/** A collector of OpenTelemetry that keeps what it was sent by OTLP over HTTP, as JSON. */
export class OtlpReceiver extends HttpReceiver {
  /** All that came, byte for byte. */
  said = '';
  readonly spans: ReceivedSpan[] = [];

  /** Of the last batch: with which headers it came, and of what. */
  headers: IncomingHttpHeaders = {};
  resource: ReceivedSpan['attributes'] = {};

  protected take({ url, headers }: IncomingMessage, body: string, response: ServerResponse): void {
    this.said += body;
    this.headers = headers;
    if (url === '/v1/traces') this.keep(JSON.parse(body) as Batch);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }

  private keep({ resourceSpans }: Batch): void {
    for (const { resource } of resourceSpans) this.resource = byName(resource.attributes);
    for (const { attributes, ...span } of resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ))
      this.spans.push({
        ...span,
        attributes: byName(attributes),
      });
  }
}
