import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { FilesModule } from '../files/files.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ChecklistModule } from './checklist.module.js';
import { IncidentPlaybooksController } from './incident-playbooks.controller.js';
import { IncidentPlaybooksService } from './incident-playbooks.service.js';
import { PlaybooksController } from './playbooks.controller.js';
import { PlaybooksService } from './playbooks.service.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [AuditModule, ChecklistModule, DeadlinesModule, FilesModule, IncidentsModule, OrganisationsModule],
  controllers: [TasksController, PlaybooksController, IncidentPlaybooksController],
  providers: [TasksService, PlaybooksService, IncidentPlaybooksService],
})
export class PlaybooksModule {}
