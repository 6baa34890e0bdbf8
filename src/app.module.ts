import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { AuditModule } from './audit/audit.module.js';
import { RecordModule } from './audit/record.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { DeadlinesModule } from './deadlines/deadlines.module.js';
import { DeliveriesModule } from './deliveries/deliveries.module.js';
import { DeletionModule } from './deletion/deletion.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { FilesModule } from './files/files.module.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Settings } from './platform/config/settings.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HeavyWorkModule } from './platform/heavy-work/heavy-work.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { UnknownQueryInterceptor } from './platform/http/unknown-query.interceptor.js';
import { RequestValidation } from './platform/http/validation.js';
import { SecretsModule } from './platform/secrets/secrets.module.js';
import { WorkerPlatformModule } from './platform/worker/worker-platform.module.js';
import { OidcModule } from './oidc/oidc.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlaybooksModule } from './playbooks/playbooks.module.js';
import { ReminderPolicyModule } from './reminder-policy/reminder-policy.module.js';
import { RegisterModule } from './register/register.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { WatchModule } from './watch/watch.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { WorkerModule } from './worker/worker.module.js';

export { WorkersService } from './worker/workers.service.js';

@Module({})
export class AppModule {
  static with(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings),
        SecretsModule,
        ClockModule,
        MetricsModule,
        DatabaseModule.at(databaseUrl),
        HttpModule,
        HealthModule,
        HeavyWorkModule,
        WorkerPlatformModule,
        AccessModule,
        AuditModule,
        RecordModule,
        OrganisationsModule,
        AssessmentsModule,
        IdempotencyModule,
        // Before incidents: their routes by id would take its words for ids.
        RegisterModule,
        IncidentsModule,
        DeadlinesModule,
        PlaybooksModule,
        CommentsModule,
        FilesModule,
        RemindersModule,
        ReminderPolicyModule,
        DeliveriesModule,
        ReportsModule,
        EvidenceModule,
        DeletionModule,
        RetentionModule,
        StatisticsModule,
        WebhooksModule,
        CalendarFeedsModule,
        WatchModule,
        OidcModule,
        PeopleModule,
        WorkerModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: UnknownQueryInterceptor },
        { provide: APP_PIPE, useClass: RequestValidation },
      ],
    };
  }
}
