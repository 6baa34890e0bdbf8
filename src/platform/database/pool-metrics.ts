import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Metrics } from '../metrics/metrics.js';
import { SystemDatabase } from './system-database.js';

type Counts = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

/** How busy the connections are; who waits for one is what a pool that is too small looks like. */
@Injectable()
export class PoolMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly dataSource: DataSource,
    private readonly system: SystemDatabase,
  ) {}

  onModuleInit(): void {
    const { metrics } = this;
    const connections = metrics.gauge('sokuho_database_connections', 'Connections of this process', ['pool', 'state']);
    const waiting = metrics.gauge('sokuho_database_waiting', 'Work that waits for a connection', ['pool']);
    metrics.beforeScrape(() => {
      const pools = Object.entries(this.pools());
      connections(
        pools.flatMap(([pool, { totalCount, idleCount }]) => [
          [{ pool, state: 'busy' }, totalCount - idleCount] as const,
          [{ pool, state: 'idle' }, idleCount] as const,
        ]),
      );
      waiting(pools.map(([pool, { waitingCount }]) => [{ pool }, waitingCount]));
      return Promise.resolve();
    });
  }

  private pools(): Readonly<Record<'work' | 'system', Counts>> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    return { work: master, system: this.system.connections };
  }
}
