import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { OtlpReceiver } from '../../support/otlp-receiver.js';
import { parseSettings } from '../../../src/platform/config/parse-settings.js';
import { startTracing } from '../../../src/platform/tracing/start-tracing.js';
import { startSpan } from '../../../src/platform/tracing/tracing.js';

const caller = (flags: string) => `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-${flags}`;

describe('the usual variables of OpenTelemetry', () => {
  let collector: OtlpReceiver;
  let environment: NodeJS.ProcessEnv;
  let warnings: string[];

  beforeEach(async () => {
    collector = new OtlpReceiver();
    await collector.listen();
    environment = { ...process.env };
    warnings = [];
    const warn = (line: { why: string }) => void warnings.push(line.why);
    Logger.overrideLogger({ log: () => undefined, error: () => undefined, warn });
  });

  afterEach(async () => {
    process.env = environment;
    await collector.close();
  });

  /** The names of the spans that arrive, of two: one of ours alone, one of a caller who does not keep the trace. */
  const arrived = async (variables: Readonly<Record<string, string>>): Promise<string[]> => {
    const all = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...variables };
    // The exporter and the resource read their own.
    process.env = { ...environment, ...all };
    const stop = await startTracing(parseSettings(all));
    startSpan('own', 'server')?.end();
    startSpan('called', 'server', {}, caller('00'))?.end();
    await stop();
    return collector.spans.map(({ name }) => name);
  };

  it('name the service, say more about it, and give headers', async () => {
    const spans = await arrived({
      OTEL_SERVICE_NAME: 'sokuho-api',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=staging,service.name=never',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=acme',
    });
    expect(spans).toEqual(['own']);
    expect(collector.resource).toMatchObject({
      'service.name': 'sokuho-api',
      'deployment.environment.name': 'staging',
    });
    expect(collector.headers).toMatchObject({ 'x-tenant': 'acme', 'content-type': 'application/json' });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['always_on', '', ['own', 'called']],
    ['always_off', '', []],
    ['traceidratio', '0', []],
    ['TraceIdRatio', '1', ['own', 'called']],
    ['parentbased_always_off', '', []],
    ['parentbased_traceidratio', '1', ['own']],
  ])('choose what is kept: %s %s', async (sampler, argument, kept) => {
    expect(await arrived({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: argument })).toEqual(kept);
    expect(warnings).toEqual([]);
  });

  it.each([{ OTEL_SDK_DISABLED: 'TRUE' }, { OTEL_TRACES_EXPORTER: 'none' }])('switch it off: %j', async (variables) => {
    expect(await arrived(variables)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it.each([
    { OTEL_SDK_DISABLED: 'yes' },
    { OTEL_TRACES_EXPORTER: 'zipkin' },
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' },
    { OTEL_TRACES_SAMPLER: 'xray' },
    { OTEL_TRACES_SAMPLER_ARG: 'half' },
  ])('are told and passed over where nobody knows them: %j', async (variables) => {
    expect(await arrived(variables)).toEqual(['own']);
    expect(warnings).toEqual([expect.stringContaining(Object.values(variables)[0] ?? '')]);
  });
});
