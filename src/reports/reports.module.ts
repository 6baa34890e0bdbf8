import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { DraftHistoriesService } from './draft-histories.service.js';
import { DraftLifeService } from './draft-life.service.js';
import { DraftEntity, DraftReviewEntity, DraftVersionEntity } from './draft.entity.js';
import { DraftStore } from './draft.store.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DraftEntity, DraftVersionEntity, DraftReviewEntity]),
    AuditModule,
    IncidentsModule,
    OrganisationsModule,
  ],
  controllers: [DraftsController],
  providers: [DraftStore, DraftsService, DraftLifeService, DraftHistoriesService],
  exports: [DraftHistoriesService],
})
export class ReportsModule {}
