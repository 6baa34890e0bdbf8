import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';
import { StatisticsStore } from './statistics.store.js';

@Module({
  controllers: [StatisticsController],
  providers: [StatisticsStore, StatisticsService],
})
export class StatisticsModule {}
