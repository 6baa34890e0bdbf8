import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant } from '../platform/http/constraints.js';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import {
  type AttemptOutcome,
  attemptOutcomes,
  type DeliveryChannel,
  deliveryChannels,
  type DeliveryPurpose,
  deliveryPurposes,
  type DeliveryState,
  deliveryStates,
} from './delivery.entity.js';
import { incidentIdExample, reminderIdExample } from '../platform/http/openapi/examples.js';

const deliverySorts = ['-createdAt', 'createdAt'] as const;

export class DeliveryListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliverySorts, default: '-createdAt', description: 'A minus: the last first' })
  @IsOptional()
  @IsIn(deliverySorts)
  sort: (typeof deliverySorts)[number] = '-createdAt';

  @ApiPropertyOptional({ format: 'uuid', example: incidentIdExample })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ format: 'uuid', example: reminderIdExample })
  @IsOptional()
  @IsUUID()
  reminderId?: string;

  @ApiPropertyOptional({ enum: deliveryStates })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;

  @ApiPropertyOptional({ enum: deliveryChannels })
  @IsOptional()
  @IsIn(deliveryChannels)
  channel?: DeliveryChannel;

  @ApiPropertyOptional({ enum: deliveryPurposes, description: 'What it is about' })
  @IsOptional()
  @IsIn(deliveryPurposes)
  purpose?: DeliveryPurpose;

  @ApiPropertyOptional({ description: 'The whole address, in whatever case', example: 'houmu@example.jp' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  recipient?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Queued then or later',
    example: '2026-11-24T00:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  createdFrom?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Queued before', example: '2026-12-01T00:00:00+09:00' })
  @IsOptional()
  @IsInstant()
  createdTo?: string;
}

export class DeliveryAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: deliveryPurposes, example: 'reminder' }) purpose: DeliveryPurpose;
  @ApiProperty({ enum: deliveryChannels }) channel: DeliveryChannel;
  @ApiProperty({ example: 'houmu@example.jp' }) recipient: string;
  @ApiProperty({ example: '【速報・本日期限】11月27日まで 健康診断結果を含むメールの誤送信' }) subject: string;
  @ApiProperty({ example: '<reminder-0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31@example.jp>' }) messageId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) incidentId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reminderId: string | null;
  @ApiProperty({ enum: deliveryStates }) state: DeliveryState;
  @ApiProperty({ example: 1 }) attempts: number;
  @ApiProperty({ type: String, nullable: true, description: "The peer's own words", example: '250 2.0.0 OK' })
  lastAnswer: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'While queued' })
  nextAttemptAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) settledAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class DeliveryAttemptAnswer {
  @ApiProperty({ example: 1 }) attempt: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: attemptOutcomes, description: 'refused: for good; failed: it may pass' })
  outcome: AttemptOutcome;
  @ApiProperty({ description: "The peer's own words", example: '250 2.0.0 OK' }) answer: string;
}

export class DeliveryDetailAnswer extends DeliveryAnswer {
  @ApiProperty({ type: [DeliveryAttemptAnswer], description: 'Every try, oldest first' })
  tries: DeliveryAttemptAnswer[];
}

export class DeliveryPage extends PageAnswer {
  @ApiProperty({ type: [DeliveryAnswer] }) items: DeliveryAnswer[];
}
