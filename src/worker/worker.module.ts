import { Module } from '@nestjs/common';
import { RecordModule } from '../audit/record.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { FilesModule } from '../files/files.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { WatchModule } from '../watch/watch.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { WorkersService } from './workers.service.js';

@Module({
  imports: [
    RecordModule,
    DeliveriesModule,
    FilesModule,
    IdempotencyModule,
    PeopleModule,
    RemindersModule,
    WatchModule,
    RetentionModule,
    WebhooksModule,
  ],
  providers: [WorkersService],
})
export class WorkerModule {}
