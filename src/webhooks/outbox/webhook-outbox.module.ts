import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WebhookEventEntity } from './webhook-event.entity.js';
import { WebhookEventStore } from './webhook-event.store.js';
import { WebhookOutboxService } from './webhook-outbox.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([WebhookEventEntity])],
  providers: [WebhookEventStore, WebhookOutboxService],
  exports: [WebhookEventStore, WebhookOutboxService],
})
export class WebhookOutboxModule {}
