import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { EndpointFailuresService } from './endpoints/endpoint-failures.service.js';
import { EndpointSecretsService } from './endpoints/endpoint-secrets.service.js';
import { WebhookEndpointEntity } from './endpoints/webhook-endpoint.entity.js';
import { WebhookEndpointStore } from './endpoints/webhook-endpoint.store.js';
import { WebhookEndpointsService } from './endpoints/webhook-endpoints.service.js';
import { WebhookListenersService } from './endpoints/webhook-listeners.service.js';
import { WebhooksController } from './endpoints/webhooks.controller.js';
import { WebhookHistoryController } from './history/webhook-history.controller.js';
import { WebhookHistoryService } from './history/webhook-history.service.js';
import { WebhookOutboxModule } from './outbox/webhook-outbox.module.js';
import { RecordFollowerService } from './record-follower.service.js';
import { AllowedHosts } from './sending/allowed-hosts.js';
import { WebhookDispatcherService } from './sending/webhook-dispatcher.service.js';
import { WebhookHttp } from './sending/webhook-http.js';
import { WebhookSenderService } from './sending/webhook-sender.service.js';
import { DeadlineWatchService } from './watch/deadline-watch.service.js';
import { DeadlineWatchStore } from './watch/deadline-watch.store.js';
import { WebhookSweepService } from './webhook-sweep.service.js';

/** Events for other programs, by the Standard Webhooks rules. Leaving an event is WebhookOutboxModule, which uses no feature. */
@Module({
  imports: [
    TypeOrmModule.forFeature([WebhookEndpointEntity]),
    WebhookOutboxModule,
    AuditModule,
    DeadlinesModule,
    DeliveriesModule,
  ],
  controllers: [WebhooksController, WebhookHistoryController],
  providers: [
    WebhookEndpointStore,
    WebhookEndpointsService,
    WebhookListenersService,
    EndpointFailuresService,
    EndpointSecretsService,
    AllowedHosts,
    WebhookHttp,
    WebhookDispatcherService,
    WebhookSenderService,
    WebhookHistoryService,
    DeadlineWatchStore,
    DeadlineWatchService,
    RecordFollowerService,
    WebhookSweepService,
  ],
  exports: [WebhookListenersService, WebhookSweepService],
})
export class WebhooksModule {}
