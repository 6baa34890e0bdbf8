import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { PreviewService } from './preview.service.js';
import { ReminderPolicyController } from './reminder-policy.controller.js';
import { ReminderPolicyService } from './reminder-policy.service.js';

/** The reminder policy over HTTP. It rests on incidents, which themselves rest on reminders: so it is a feature of its own. */
@Module({
  imports: [
    AssessmentsModule,
    AuditModule,
    DeadlinesModule,
    IncidentsModule,
    OrganisationsModule,
    RemindersModule,
    WebhooksModule,
  ],
  controllers: [ReminderPolicyController],
  providers: [ReminderPolicyService, PreviewService],
})
export class ReminderPolicyModule {}
