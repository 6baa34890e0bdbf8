import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { ClockWatchService } from './clock/clock-watch.service.js';
import { GapCheckService } from './gaps/gap-check.service.js';
import { GapStore } from './gaps/gap.store.js';
import { ReadinessController } from './readiness/readiness.controller.js';
import { ReadinessService } from './readiness/readiness.service.js';
import { StandingService } from './standing/standing.service.js';
import { StandingStore } from './standing/standing.store.js';
import { HeartbeatService } from './sweeps/heartbeat.service.js';
import { SweepWatchService } from './sweeps/sweep-watch.service.js';
import { SweepStore } from './sweeps/sweep.store.js';
import { WatchMetricsService } from './watch-metrics.service.js';

/** The service watching itself: it looks at what the others do, and they know nothing of it. */
@Module({
  imports: [AuditModule, DeliveriesModule],
  controllers: [ReadinessController],
  providers: [
    ClockWatchService,
    GapStore,
    GapCheckService,
    StandingStore,
    StandingService,
    ReadinessService,
    SweepStore,
    SweepWatchService,
    HeartbeatService,
    WatchMetricsService,
  ],
  exports: [GapCheckService, SweepWatchService],
})
export class WatchModule {}
