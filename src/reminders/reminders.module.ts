import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AcknowledgeController } from './acknowledgement/acknowledge.controller.js';
import { AcknowledgeLinks } from './acknowledgement/acknowledge-links.js';
import { AcknowledgementEntity } from './acknowledgement/acknowledgement.entity.js';
import { AcknowledgementStore } from './acknowledgement/acknowledgement.store.js';
import { AcknowledgementsService } from './acknowledgement/acknowledgements.service.js';
import { ChecklistModule } from '../playbooks/checklist.module.js';
import { ReminderDispatcherService } from './reminder-dispatcher.service.js';
import { ReminderEntries } from './reminder-entries.js';
import { ReminderEntity } from './reminder.entity.js';
import { ReminderMailService } from './reminder-mail.service.js';
import { ReminderStore } from './reminder.store.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { ShowRemindersService } from './show-reminders.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ReminderEntity, AcknowledgementEntity]),
    AuditModule,
    ChecklistModule,
    DeadlinesModule,
    DeliveriesModule,
    OrganisationsModule,
    WebhooksModule,
  ],
  controllers: [RemindersController, AcknowledgeController],
  providers: [
    ReminderStore,
    RemindersService,
    ShowRemindersService,
    ReminderEntries,
    ReminderMailService,
    ReminderDispatcherService,
    AcknowledgementStore,
    AcknowledgementsService,
    AcknowledgeLinks,
  ],
  exports: [RemindersService, ReminderDispatcherService],
})
export class RemindersModule {}
