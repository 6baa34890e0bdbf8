import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import { UuidParam } from '../../platform/http/path-params.js';
import type { TriedDelivery } from '../../deliveries/deliveries.service.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { eventTypeNames, eventTypes, exampleOf } from '../catalogue/event-types.js';
import { EventTypeList } from '../endpoints/webhook.dto.js';
import {
  QueuedEventAnswer,
  WebhookDeliveryAnswer,
  WebhookDeliveryPage,
  WebhookDeliveryQuery,
} from './webhook-history.dto.js';
import { WebhookHistoryService } from './webhook-history.service.js';

const answerOf = ({ delivery, attempts }: TriedDelivery): WebhookDeliveryAnswer => ({
  id: delivery.id,
  eventId: delivery.message.messageId,
  eventType: delivery.message.subject,
  incidentId: delivery.incidentId,
  state: delivery.state,
  nextAttemptAt: delivery.state === 'queued' ? toJapanTime(delivery.nextAttemptAt) : null,
  createdAt: toJapanTime(delivery.createdAt),
  attempts: attempts.map(({ attempt, attemptedAt, outcome, answer }) => ({
    attempt,
    at: toJapanTime(attemptedAt),
    outcome,
    answer,
  })),
});

@ApiTags('webhooks')
@Controller('v1')
export class WebhookHistoryController {
  constructor(private readonly history: WebhookHistoryService) {}

  @Get('webhook-event-types')
  @Requires('webhooks:read')
  @ApiOperation({ summary: 'Every event that can be sent, with its meaning and an example' })
  @ApiOkResponse({ type: EventTypeList })
  eventTypes(): EventTypeList {
    return {
      items: eventTypeNames.map((type) => ({ type, ...eventTypes[type].means, example: exampleOf(type) })),
    };
  }

  @Get('webhooks/:id/deliveries')
  @Requires('webhooks:read')
  @ApiOperation({ summary: 'What was sent there or is to be, newest first, with every attempt and its answer' })
  @ApiOkResponse({ type: WebhookDeliveryPage })
  deliveries(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: WebhookDeliveryQuery,
  ): Promise<WebhookDeliveryPage> {
    return this.history.list(actor, id, query, answerOf);
  }

  @Post('webhooks/:id/events/:eventId/replay')
  @HttpCode(202)
  @Requires('webhooks:write')
  @ApiOperation({ summary: 'Send an event again, with the webhook-id it had' })
  @ApiAcceptedResponse({ type: QueuedEventAnswer })
  replay(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('eventId') eventId: string,
  ): Promise<QueuedEventAnswer> {
    return this.history.replay(actor, id, eventId);
  }

  @Post('webhooks/:id/test')
  @HttpCode(202)
  @Requires('webhooks:write')
  @ApiOperation({ summary: 'Send an event that means nothing, to see whether it arrives' })
  @ApiAcceptedResponse({ type: QueuedEventAnswer })
  test(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<QueuedEventAnswer> {
    return this.history.test(actor, id);
  }
}
