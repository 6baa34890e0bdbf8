import { Logger } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { traceBy } from './tracing.js';
import { wantedTracing } from './wanted-tracing.js';

/** For the last spans, of the ten seconds of a stop. */
const PATIENCE_MS = 1_500;

/** Traces this process where OTEL_* says so. @returns stops it again */
export const startTracing = async (settings: Settings): Promise<() => Promise<void>> => {
  const wanted = wantedTracing(settings);
  const logger = new Logger('OpenTelemetry');
  for (const why of wanted.warnings) logger.warn({ message: 'a variable of OpenTelemetry was passed over', why });
  if (!wanted.isWanted) return () => Promise.resolve();
  const { startOtelTracer } = await import('./otel-tracer.js');
  const tracer = startOtelTracer(wanted);
  traceBy(tracer);
  return async () => {
    traceBy(null);
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    await Promise.race([tracer.stop().catch(() => undefined), patience]);
  };
};
