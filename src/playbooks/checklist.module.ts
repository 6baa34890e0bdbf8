import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ChecklistService } from './checklist.service.js';
import { AcceptedPreventionEntity, IncidentPlaybookEntity, OrganisationPlaybookEntity } from './playbook.entity.js';
import { PlaybookStore } from './playbook.store.js';
import { TaskEntity } from './task.entity.js';
import { TaskStore } from './task.store.js';

/** The checklist as far as incidents need it; its routes are in PlaybooksModule, which needs incidents in turn. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      OrganisationPlaybookEntity,
      IncidentPlaybookEntity,
      AcceptedPreventionEntity,
      TaskEntity,
    ]),
    DeadlinesModule,
  ],
  providers: [PlaybookStore, TaskStore, ChecklistService],
  exports: [PlaybookStore, TaskStore, ChecklistService],
})
export class ChecklistModule {}
