import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import { type DeliveryChannel, deliveryChannels, type DeliveryState, deliveryStates } from './delivery.entity.js';

export class DeliveryListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  reminderId?: string;

  @ApiPropertyOptional({ enum: deliveryStates })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;
}

export class DeliveryAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'reminder' }) purpose: string;
  @ApiProperty({ enum: deliveryChannels }) channel: DeliveryChannel;
  @ApiProperty() recipient: string;
  @ApiProperty() subject: string;
  @ApiProperty() messageId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) incidentId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reminderId: string | null;
  @ApiProperty({ enum: deliveryStates }) state: DeliveryState;
  @ApiProperty() attempts: number;
  @ApiProperty({ type: String, nullable: true, description: "The peer's own words" }) lastAnswer: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'While queued' })
  nextAttemptAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) settledAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class DeliveryPage extends PageAnswer {
  @ApiProperty({ type: [DeliveryAnswer] }) items: DeliveryAnswer[];
}
