import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import { AcknowledgementAnswer } from './acknowledgement/acknowledgement.dto.js';
import { type ReminderState, reminderStates } from './reminder.entity.js';
import { deadlineIdExample, incidentIdExample } from '../platform/http/openapi/examples.js';

export class ReminderListQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', example: incidentIdExample })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ format: 'uuid', example: deadlineIdExample })
  @IsOptional()
  @IsUUID()
  deadlineId?: string;

  @ApiPropertyOptional({ enum: reminderStates })
  @IsOptional()
  @IsIn(reminderStates)
  state?: ReminderState;
}

export const reminderKinds = ['announced', 'approaching', 'due_day', 'overdue', 'no_date', 'supplement'] as const;

export class ReminderAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) incidentId: string;
  @ApiProperty({ format: 'uuid' }) deadlineId: string;
  @ApiProperty({ example: 'due_day', description: 'The step of the policy' }) step: string;
  @ApiProperty({ enum: reminderKinds }) kind: (typeof reminderKinds)[number];
  @ApiProperty({ format: 'date-time', description: 'When it goes out' }) dueAt: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The date that it reminds of' })
  remindsOf: string | null;
  @ApiProperty({
    type: 'array',
    items: {},
    description: 'Roles, or {addresses}',
    example: ['owner', 'officers', { addresses: ['counsel@example.jp'] }],
  })
  to: unknown[];
  @ApiProperty({ enum: reminderStates }) state: ReminderState;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The newer one that spoke for it' })
  foldedInto: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The one that nobody acknowledged' })
  escalates: string | null;
  @ApiProperty({ type: [AcknowledgementAnswer], description: 'Who has seen it, first one first' })
  acknowledgements: AcknowledgementAnswer[];
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was sent, folded or cancelled',
  })
  settledAt: string | null;
}

export class ReminderPage extends PageAnswer {
  @ApiProperty({ type: [ReminderAnswer] }) items: ReminderAnswer[];
}
