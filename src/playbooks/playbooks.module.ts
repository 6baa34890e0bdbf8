import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ChecklistModule } from './checklist.module.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [AuditModule, ChecklistModule, DeadlinesModule, IncidentsModule, OrganisationsModule],
  controllers: [TasksController],
  providers: [TasksService],
})
export class PlaybooksModule {}
