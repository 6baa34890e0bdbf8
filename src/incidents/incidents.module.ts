import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ChecklistModule } from '../playbooks/checklist.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { DeterminationEntity } from './determination.entity.js';
import { DeterminationsService } from './determinations.service.js';
import { FactsService } from './facts.service.js';
import { FilingEntity } from './filing.entity.js';
import { DeterminationStore, FilingStore } from './filing.store.js';
import { FiledDrafts } from './filed-drafts.js';
import { FilingsService } from './filings.service.js';
import { AssessmentEntity, FactRevisionEntity, IncidentEntity } from './incident.entity.js';
import { IncidentListStore } from './incident-list.store.js';
import { IncidentStore } from './incident.store.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsService } from './incidents.service.js';
import { LawImpactController } from './law-impact.controller.js';
import { LawImpactService } from './law-impact.service.js';
import { LogIncidentService } from './log-incident.service.js';
import { OrganisationChangesService } from './organisation-changes.service.js';
import { ReassessService } from './reassess.service.js';
import { RegisterPagesService } from './register-pages.service.js';
import { LoggedBeforeService } from './logged-before/logged-before.service.js';
import { LoggedBeforeStore } from './logged-before/logged-before.store.js';
import { RegisterStore } from './register.store.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([IncidentEntity, FactRevisionEntity, AssessmentEntity, FilingEntity, DeterminationEntity]),
    AuditModule,
    ChecklistModule,
    DeadlinesModule,
    OrganisationsModule,
    RemindersModule,
  ],
  controllers: [IncidentsController, LawImpactController],
  providers: [
    IncidentStore,
    IncidentListStore,
    FilingStore,
    FiledDrafts,
    DeterminationStore,
    LogIncidentService,
    IncidentsService,
    ReassessService,
    OrganisationChangesService,
    FactsService,
    FilingsService,
    DeterminationsService,
    LawImpactService,
    RegisterStore,
    RegisterPagesService,
    LoggedBeforeStore,
    LoggedBeforeService,
  ],
  exports: [
    FiledDrafts,
    FilingsService,
    IncidentsService,
    LogIncidentService,
    LoggedBeforeService,
    RegisterPagesService,
  ],
})
export class IncidentsModule {}
