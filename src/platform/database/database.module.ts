import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.js';
import { DatabaseUrl } from './database-url.js';
import { DatabaseWatch } from './database-watch.js';
import { gatheringSocket } from './gathering-socket.js';
import { connectionLimits, DatabaseClient } from './connection.js';
import { CONNECTION_SECONDS, startOptions } from './planning.js';
import { PoolMetrics } from './pool-metrics.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';
import { SystemDatabase } from './system-database.js';
import { UnitOfWork } from './unit-of-work.js';

const applicationName = `sokuho ${process.pid}`;

@Global()
@Module({})
export class DatabaseModule {
  static at(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Settings],
          useFactory: (settings: Settings) => ({
            type: 'postgres' as const,
            url: settings.DATABASE_POOLER_URL ?? url,
            autoLoadEntities: true,
            synchronize: false,
            namingStrategy: new SnakeNamingStrategy(),
            poolSize: settings.DATABASE_POOL_SIZE,
            installExtensions: false,
            extra: {
              ...connectionLimits({ applicationName, statementSeconds: settings.DATABASE_STATEMENT_SECONDS }),
              Client: DatabaseClient,
              pipeline: true,
              stream: gatheringSocket,
              maxLifetimeSeconds: CONNECTION_SECONDS,
              // A pooler knows no start-up options; there the role comes with each transaction alone.
              ...(settings.DATABASE_POOLER_URL === undefined
                ? { options: startOptions('sokuho_app', settings.DATABASE_STATEMENT_SECONDS) }
                : {}),
            },
            retryAttempts: 0,
          }),
        }),
      ],
      providers: [
        { provide: DatabaseUrl, useValue: new DatabaseUrl(url) },
        {
          provide: SystemDatabase,
          inject: [Settings],
          useFactory: (settings: Settings) =>
            new SystemDatabase({
              url: settings.DATABASE_POOLER_URL ?? url,
              isPooled: settings.DATABASE_POOLER_URL !== undefined,
              applicationName,
              statementSeconds: settings.DATABASE_STATEMENT_SECONDS,
            }),
        },
        DatabaseWatch,
        UnitOfWork,
        PoolMetrics,
      ],
      exports: [DatabaseUrl, DatabaseWatch, SystemDatabase, UnitOfWork, TypeOrmModule],
    };
  }
}
