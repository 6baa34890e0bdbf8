import type { Settings } from '../config/settings.js';
import { traceBy } from './tracing.js';

/** For the last spans, of the ten seconds of a stop. */
const PATIENCE_MS = 1_500;

/** Traces this process where OTEL_* says so. @returns stops it again */
export const startTracing = async (settings: Settings): Promise<() => Promise<void>> => {
  const isWanted = settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  if (isWanted === undefined || settings.OTEL_SDK_DISABLED === 'true') return () => Promise.resolve();
  const { startOtelTracer } = await import('./otel-tracer.js');
  const tracer = startOtelTracer(settings);
  traceBy(tracer);
  return async () => {
    traceBy(null);
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([tracer.stop().catch(() => undefined), patience]);
  };
};
