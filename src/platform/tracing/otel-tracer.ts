import { Logger } from '@nestjs/common';
import api, { type Context, type Span as OtelSpan, type SpanContext } from '@opentelemetry/api';
import otlp from '@opentelemetry/exporter-trace-otlp-http';
import resources from '@opentelemetry/resources';
import sdk, { type Sampler } from '@opentelemetry/sdk-trace';
import type { Span, SpanAttributes, SpanKind, Tracer } from './tracing.js';
import type { WantedTracing } from './wanted-tracing.js';

const kinds: Readonly<Record<SpanKind, api.SpanKind>> = {
  server: api.SpanKind.SERVER,
  client: api.SpanKind.CLIENT,
  internal: api.SpanKind.INTERNAL,
};

const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/u;

const remote = (header: string): SpanContext | undefined => {
  const [, traceId = '', spanId = '', flags = ''] = traceparent.exec(header) ?? [];
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return api.isSpanContextValid(context) ? context : undefined;
};

class TracedSpan implements Span {
  constructor(readonly otel: OtelSpan) {}

  get traceId(): string {
    return this.otel.spanContext().traceId;
  }

  rename(name: string): void {
    this.otel.updateName(name);
  }

  note(attributes: SpanAttributes): void {
    this.otel.setAttributes(attributes);
  }

  end(failure?: unknown): void {
    if (failure !== undefined) {
      this.otel.setStatus({ code: api.SpanStatusCode.ERROR });
      this.otel.setAttribute('error.type', failure instanceof Error ? failure.name : 'other');
    }
    this.otel.end();
  }
}

const contextOf = (parent: Span | string | undefined): Context => {
  if (parent instanceof TracedSpan) return api.trace.setSpan(api.ROOT_CONTEXT, parent.otel);
  const caller = typeof parent === 'string' ? remote(parent) : undefined;
  return caller === undefined ? api.ROOT_CONTEXT : api.trace.setSpanContext(api.ROOT_CONTEXT, caller);
};

const samplerOf = ({ sampler: name, ratio }: WantedTracing): Sampler => {
  const root = name.endsWith('always_off')
    ? new sdk.AlwaysOffSampler()
    : name.endsWith('traceidratio')
      ? new sdk.TraceIdRatioBasedSampler(ratio)
      : new sdk.AlwaysOnSampler();
  return name.startsWith('parentbased_') ? new sdk.ParentBasedSampler({ root }) : root;
};

/**
 * Sends spans by OTLP over HTTP. This file and the packages that it imports are loaded only when OTEL_* asks for it;
 * where to and with which headers the exporter reads from its own variables.
 */
export const startOtelTracer = (wanted: WantedTracing): Tracer => {
  const logger = new Logger('OpenTelemetry');
  const say = (message: string): void => logger.warn({ message: 'spans could not be sent', why: message });
  api.diag.setLogger(
    { error: say, warn: say, info: () => undefined, debug: () => undefined, verbose: () => undefined },
    { logLevel: api.DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const provider = new sdk.TracerProvider({
    sampler: samplerOf(wanted),
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'sokuho' }))
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new otlp.OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('sokuho');
  return {
    start: (name, kind, attributes, parent) =>
      new TracedSpan(tracer.startSpan(name, { kind: kinds[kind], attributes }, contextOf(parent))),
    stop: () => provider.shutdown(),
  };
};
