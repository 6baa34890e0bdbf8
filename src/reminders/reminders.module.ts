import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ChecklistModule } from '../playbooks/checklist.module.js';
import { ReminderDispatcherService } from './reminder-dispatcher.service.js';
import { ReminderEntity } from './reminder.entity.js';
import { ReminderMailService } from './reminder-mail.service.js';
import { ReminderStore } from './reminder.store.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ReminderEntity]),
    AuditModule,
    ChecklistModule,
    DeadlinesModule,
    DeliveriesModule,
    OrganisationsModule,
  ],
  controllers: [RemindersController],
  providers: [ReminderStore, RemindersService, ReminderMailService, ReminderDispatcherService],
  exports: [RemindersService, ReminderDispatcherService],
})
export class RemindersModule {}
