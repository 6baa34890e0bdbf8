import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import {
  type AttemptOutcome,
  attemptOutcomes,
  type DeliveryState,
  deliveryStates,
} from '../../deliveries/delivery-words.js';
import { PageAnswer, PageQuery } from '../../platform/http/page.js';

export class WebhookDeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliveryStates })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;
}

export class WebhookAttemptAnswer {
  @ApiProperty({ description: '1 for the first', example: 1 }) attempt: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: attemptOutcomes }) outcome: AttemptOutcome;
  @ApiProperty({ description: "The receiver's status and first words, or what the network said", example: 'HTTP 200' })
  answer: string;
}

export class WebhookDeliveryAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', description: 'The webhook-id that the receiver sees' }) eventId: string;
  @ApiProperty({ example: 'deadline.moved' }) eventType: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) incidentId: string | null;
  @ApiProperty({ enum: deliveryStates }) state: DeliveryState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'While queued' })
  nextAttemptAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: [WebhookAttemptAnswer] }) attempts: WebhookAttemptAnswer[];
}

export class WebhookDeliveryPage extends PageAnswer {
  @ApiProperty({ type: [WebhookDeliveryAnswer] }) items: WebhookDeliveryAnswer[];
}

export class QueuedEventAnswer {
  @ApiProperty({ format: 'uuid', description: 'The webhook-id that the receiver will see' }) eventId: string;
  @ApiProperty({ example: 'webhook.test' }) eventType: string;
}
