import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { UuidParam } from '../platform/http/path-params.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import { DeliveriesService, type TriedDelivery } from './deliveries.service.js';
import { DeliveryAnswer, DeliveryDetailAnswer, DeliveryListQuery, DeliveryPage } from './delivery.dto.js';
import type { DeliveryEntity } from './delivery.entity.js';

const answerOf = (row: DeliveryEntity): DeliveryAnswer => ({
  id: row.id,
  purpose: row.purpose,
  channel: row.channel,
  recipient: row.recipient,
  subject: row.message.subject,
  messageId: row.message.messageId,
  incidentId: row.incidentId,
  reminderId: row.reminderId,
  state: row.state,
  attempts: row.attempts,
  lastAnswer: row.lastAnswer,
  nextAttemptAt: row.state === 'queued' ? toJapanTime(row.nextAttemptAt) : null,
  settledAt: toJapanTimeOrNull(row.settledAt),
  createdAt: toJapanTime(row.createdAt),
});

const detailOf = ({ delivery, attempts }: TriedDelivery): DeliveryDetailAnswer => ({
  ...answerOf(delivery),
  tries: attempts.map(({ attempt, attemptedAt, outcome, answer }) => ({
    attempt,
    at: toJapanTime(attemptedAt),
    outcome,
    answer,
  })),
});

@ApiTags('deliveries')
@Controller('v1/deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  @Requires('reminders:read')
  @ApiOperation({ summary: "Everything that left or is to leave, newest first, with the peer's answer" })
  @ApiOkResponse({ type: DeliveryPage })
  list(@Caller() actor: Actor, @Query() query: DeliveryListQuery): Promise<DeliveryPage> {
    return this.deliveries.list(actor, query, answerOf);
  }

  @Get(':id')
  @Requires('reminders:read')
  @ApiOperation({ summary: 'One delivery with every try' })
  @ApiOkResponse({ type: DeliveryDetailAnswer })
  async get(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<DeliveryDetailAnswer> {
    return detailOf(await this.deliveries.get(actor, id));
  }

  @Post(':id/redeliver')
  @HttpCode(200)
  @Requires('reminders:write')
  @ApiOperation({
    summary: 'Send it once more, as it was and with the same Message-ID; three days of trying begin anew',
  })
  @ApiOkResponse({ type: DeliveryDetailAnswer })
  async redeliver(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<DeliveryDetailAnswer> {
    return detailOf(await this.deliveries.redeliver(actor, id));
  }
}
