import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsNotBlank } from '../../platform/http/constraints.js';
import { PageAnswer } from '../../platform/http/page.js';
import { type EventTypeName, eventTypeNames } from '../catalogue/event-types.js';
import { disabledBecause } from './webhook-endpoint.entity.js';
import { incidentIdExample } from '../../platform/http/openapi/examples.js';

const whenGiven = (): PropertyDecorator => ValidateIf((_: object, value: unknown) => value !== undefined);
const longestUrl = 2000;
const eventTypesAre = 'The events to send; all, also those to come, when null or absent';

export class NewWebhookDto {
  @ApiProperty({
    example: 'https://hooks.example.jp/sokuho',
    maxLength: longestUrl,
    description: 'https, on a public host',
  })
  @IsString()
  @IsNotBlank()
  @MaxLength(longestUrl)
  url: string;

  @ApiPropertyOptional({ maxLength: 200, example: '社内ポータル連携' })
  @whenGiven()
  @IsString()
  @MaxLength(200)
  description?: string;

  @ApiPropertyOptional({
    enum: eventTypeNames,
    isArray: true,
    nullable: true,
    example: ['deadline.moved', 'deadline.missed'],
    description: eventTypesAre,
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(eventTypeNames, { each: true })
  eventTypes?: EventTypeName[] | null;
}

export class WebhookPatchDto {
  @ApiPropertyOptional({ example: 'https://hooks.example.jp/sokuho', maxLength: longestUrl })
  @whenGiven()
  @IsString()
  @IsNotBlank()
  @MaxLength(longestUrl)
  url?: string;

  @ApiPropertyOptional({ maxLength: 200, example: '社内の危機管理システム' })
  @whenGiven()
  @IsString()
  @MaxLength(200)
  description?: string;

  @ApiPropertyOptional({ enum: eventTypeNames, isArray: true, nullable: true, description: eventTypesAre })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(eventTypeNames, { each: true })
  eventTypes?: EventTypeName[] | null;

  @ApiPropertyOptional({ description: 'false cancels what is queued; true starts again with what happens next' })
  @whenGiven()
  @IsBoolean()
  enabled?: boolean;
}

export class RotateSecretDto {
  @ApiPropertyOptional({
    minimum: 0,
    maximum: 168,
    default: 24,
    description: 'For so many hours the old secret signs too; 0 when it has leaked',
    example: 24,
  })
  @whenGiven()
  @IsInt()
  @Min(0)
  @Max(168)
  keepOldForHours?: number;
}

export class WebhookAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'https://hooks.example.jp/sokuho' }) url: string;
  @ApiProperty({ example: '社内の危機管理システム' }) description: string;
  @ApiProperty({ enum: eventTypeNames, isArray: true, nullable: true, description: 'Null: all' })
  eventTypes: EventTypeName[] | null;
  @ApiProperty() enabled: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) disabledAt: string | null;
  @ApiProperty({ enum: disabledBecause, nullable: true, description: '`gone`: it answered 410' })
  disabledBecause: (typeof disabledBecause)[number] | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until then the old secret signs too',
  })
  oldSecretUntil: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class WebhookWithSecretAnswer extends WebhookAnswer {
  @ApiProperty({ example: 'whsec_…', description: 'Verifies what is sent. It is shown here once' }) secret: string;
}

export class WebhookPage extends PageAnswer {
  @ApiProperty({ type: [WebhookAnswer] }) items: WebhookAnswer[];
}

export class EventTypeAnswer {
  @ApiProperty({ enum: eventTypeNames }) type: EventTypeName;
  @ApiProperty({ description: 'What it means, in Japanese', example: '漏えい等が記録された。' }) ja: string;
  @ApiProperty({ description: 'What it means, in English', example: 'An incident was logged.' }) en: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A whole body as it is sent',
    example: {
      type: 'incident.logged',
      timestamp: '2026-11-24T10:00:00.000+09:00',
      data: { incidentId: incidentIdExample, drill: false, verdicts: { 'appi-private': 'reportable' } },
    },
  })
  example: object;
}

export class EventTypeList {
  @ApiProperty({ type: [EventTypeAnswer] }) items: EventTypeAnswer[];
}
