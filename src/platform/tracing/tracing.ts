import { AsyncLocalStorage } from 'node:async_hooks';

/** What of a piece of work may leave the house: names, numbers and ids of ours. No URL, no SQL, nothing that people wrote. */
export type SpanAttributes = Readonly<Record<string, string | number>>;

/** A piece of work under way. */
export interface Span {
  readonly traceId: string;
  rename(name: string): void;
  note(attributes: SpanAttributes): void;
  /** @param failure its class is told, its message may hold what people wrote */
  end(failure?: unknown): void;
}

export type SpanKind = 'server' | 'client' | 'internal';

export interface Tracer {
  /** @param parent what it is part of: a span of this process, a caller's `traceparent`, or nothing */
  start(name: string, kind: SpanKind, attributes: SpanAttributes, parent: Span | string | undefined): Span;
  /** Sends what is still here. */
  stop(): Promise<void>;
}

const active = new AsyncLocalStorage<Span>();
let tracer: Tracer | null = null;

/** From now on, for this process. */
export const traceBy = (chosen: Tracer | null): void => {
  tracer = chosen;
};

/** A span whose end its starter tells; null when nothing is traced. */
export const startSpan = (
  name: string,
  kind: SpanKind,
  attributes: SpanAttributes = {},
  parent?: string,
): Span | null => tracer?.start(name, kind, attributes, parent ?? active.getStore()) ?? null;

/** What `work` does is part of the span. */
export const within = <T>(span: Span, work: () => T): T => active.run(span, work);

/** A span around work that is awaited; the work alone when nothing is traced. */
export const traced = async <T>(
  name: string,
  kind: SpanKind,
  attributes: SpanAttributes,
  work: () => Promise<T>,
): Promise<T> => {
  const span = startSpan(name, kind, attributes);
  if (span === null) return work();
  try {
    const result = await within(span, work);
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
};
