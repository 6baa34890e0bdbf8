import { AsyncLocalStorage } from 'node:async_hooks';

/** Where a log line belongs: ids alone, never what people wrote. */
export interface LogContext {
  readonly requestId: string;
  /** Of the caller's trace, by the header `traceparent` (W3C Trace Context). */
  readonly traceId?: string;
  /** Once it is known who is calling. */
  organisationId?: string;
}

/** Every line that the services log within a request carries its ids, without being handed them. */
export const logContext = new AsyncLocalStorage<LogContext>();
