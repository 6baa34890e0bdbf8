import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedStore } from './calendar-feed.store.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { CalendarFileController } from './calendar-file.controller.js';
import { CalendarFileService } from './calendar-file.service.js';

/** Deadlines as a calendar that Outlook, Google or a telephone subscribes to. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarFeedEntity]), AuditModule, OrganisationsModule],
  controllers: [CalendarFeedsController, CalendarFileController],
  providers: [CalendarFeedStore, CalendarFeedsService, CalendarFileService],
})
export class CalendarFeedsModule {}
