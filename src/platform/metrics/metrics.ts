import { Injectable } from '@nestjs/common';
import prometheus from 'prom-client';

type Labels<L extends string> = Readonly<Record<L, string>>;

/**
 * What this process counts and measures, as Prometheus reads it. Labels come from short closed lists: no organisation, no
 * address, nothing that a person wrote.
 */
@Injectable()
export class Metrics {
  private readonly registry = new prometheus.Registry();
  private readonly looks: (() => Promise<void>)[] = [];

  counter<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
  ): (labels: Labels<L>, by?: number) => void {
    const counter = new prometheus.Counter({ name, help, labelNames, registers: [this.registry] });
    return (labels, by = 1) => counter.inc(labels, by);
  }

  /** @param buckets upper bounds, in the unit that the name ends with */
  histogram<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    buckets: readonly number[],
  ): (labels: Labels<L>, value: number) => void {
    const histogram = new prometheus.Histogram({
      name,
      help,
      labelNames,
      buckets: [...buckets],
      registers: [this.registry],
    });
    return (labels, value) => histogram.observe(labels, value);
  }

  /** @returns sets all its values: one that is not among them is gone, and none at all when nothing is known */
  gauge<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
  ): (values: readonly (readonly [labels: Labels<L>, value: number])[]) => void {
    const gauge = new prometheus.Gauge({ name, help, labelNames, registers: [this.registry] });
    return (values) => {
      gauge.reset();
      if (labelNames.length === 0 && values.length === 0) gauge.remove();
      for (const [labels, value] of values) gauge.set(labels, value);
    };
  }

  /** Looks that are taken before each scrape. One that fails fails the scrape, so it must handle its own faults. */
  beforeScrape(look: () => Promise<void>): void {
    this.looks.push(look);
  }

  /** Memory, processor, event loop and garbage collection too: for a process of its own, once. */
  watchProcess(): void {
    prometheus.collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<string> {
    await Promise.all(this.looks.map((look) => look()));
    return this.registry.metrics();
  }
}
