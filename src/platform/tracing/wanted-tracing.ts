import type { Settings } from '../config/settings.js';

export interface WantedTracing {
  /** Nothing is traced otherwise. */
  readonly isWanted: boolean;
  /** In small letters, one of those of the specification that are known here. */
  readonly sampler: string;
  /** Of traceidratio: the part that is kept, 0 to 1. */
  readonly ratio: number;
  /** What was not understood and therefore passed over, in words. */
  readonly warnings: readonly string[];
}

const DEFAULT_SAMPLER = 'parentbased_always_on';
const roots = ['always_on', 'always_off', 'traceidratio'];
const samplers = [...roots, ...roots.map((root) => `parentbased_${root}`)];

const isRatio = (value: string): boolean => value.trim() !== '' && Number(value) >= 0 && Number(value) <= 1;

/**
 * What the usual variables of OpenTelemetry ask for. Words count in capitals too, and one that nobody knows is told and
 * passed over: a misspelt sampler is no reason to remind nobody.
 *
 * @see https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export const wantedTracing = (settings: Settings): WantedTracing => {
  const warnings: string[] = [];
  const chosen = (name: keyof Settings, known: readonly string[], otherwise: string): string => {
    const given = String(settings[name] ?? otherwise);
    const word = given.trim().toLowerCase();
    if (known.includes(word)) return word;
    warnings.push(`${name}=${given} is not known here and counts as ${otherwise}. Known: ${known.join(', ')}.`);
    return otherwise;
  };

  const hasCollector = [settings.OTEL_EXPORTER_OTLP_ENDPOINT, settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT].some(
    (url) => url !== undefined,
  );
  const isDisabled = chosen('OTEL_SDK_DISABLED', ['true', 'false'], 'false') === 'true';
  const isWanted = hasCollector && !isDisabled && chosen('OTEL_TRACES_EXPORTER', ['otlp', 'none'], 'otlp') === 'otlp';
  const protocol = settings.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? settings.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/json';
  if (isWanted && protocol.trim().toLowerCase() !== 'http/json')
    warnings.push(
      `OTLP by ${protocol} is not spoken here: spans go by http/json. Give the collector's address for HTTP (port 4318), not the one for gRPC (4317).`,
    );
  const sampler = chosen('OTEL_TRACES_SAMPLER', samplers, DEFAULT_SAMPLER);
  const ratio = settings.OTEL_TRACES_SAMPLER_ARG ?? '1';
  if (!isRatio(ratio)) warnings.push(`OTEL_TRACES_SAMPLER_ARG=${ratio} is no number from 0 to 1 and counts as 1.`);
  return { isWanted, sampler, ratio: isRatio(ratio) ? Number(ratio) : 1, warnings };
};
