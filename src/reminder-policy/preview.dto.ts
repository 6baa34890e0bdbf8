import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CaseDto } from '../assessments/assessment-request.dto.js';
import { obligationKinds } from '../deadlines/deadline.dto.js';
import { regimeIds } from '../incidents/incident-words.js';
import type { ObligationKind, RegimeId } from '../law/index.js';
import { channels } from '../reminders/audience.dto.js';
import { ReminderPolicyDto } from '../reminders/policy.dto.js';
import type { ReminderKind } from '../reminders/planned-reminder.js';
import { reminderKinds } from '../reminders/reminder.dto.js';
import type { ReminderChannel } from '../reminders/policy.js';
import { incidentIdExample, memberIdExample } from '../platform/http/openapi/examples.js';

/** Of an incident as it stands, or of facts that nobody has logged: one of the two. */
export class PreviewRequestDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'What is still to go out for this incident',
    example: incidentIdExample,
  })
  @IsOptional()
  @IsUUID()
  incidentId?: string;

  @ApiPropertyOptional({ type: CaseDto, description: 'What would go out for these facts, were they logged now' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CaseDto)
  assessment?: CaseDto;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Member who would own the incident; with assessment',
    example: memberIdExample,
  })
  @IsOptional()
  @IsUUID()
  ownerMemberId?: string;

  @ApiPropertyOptional({ type: ReminderPolicyDto, description: 'A policy to try; the present one when left out' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReminderPolicyDto)
  policy?: ReminderPolicyDto;
}

export class PreviewRecipientAnswer {
  @ApiProperty({ example: 'houmu@example.jp' }) address: string;
  @ApiProperty({ type: String, nullable: true, example: '法務部 担当' }) name: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) memberId: string | null;
  @ApiProperty({ enum: ['ja', 'en'] }) language: 'ja' | 'en';
  @ApiProperty({ enum: channels, isArray: true, description: 'How it reaches them' }) channels: ReminderChannel[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The absent person in whose place they get it',
    example: '法務部長',
  })
  deputyFor: string | null;
}

export class PreviewEscalationAnswer {
  @ApiProperty({ format: 'date-time', description: 'If nobody has acknowledged it by then' }) at: string;
  @ApiProperty({ type: [PreviewRecipientAnswer] }) to: PreviewRecipientAnswer[];
}

export class PreviewReminderAnswer {
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ example: 'due_day' }) step: string;
  @ApiProperty({ enum: reminderKinds, example: 'due_day' }) kind: ReminderKind;
  @ApiProperty({ enum: regimeIds, example: 'appi-private' }) regime: RegimeId;
  @ApiProperty({ enum: obligationKinds, example: 'preliminary_report' }) obligation: ObligationKind;
  @ApiProperty({ type: String, format: 'date', nullable: true }) remindsOf: string | null;
  @ApiProperty({ description: 'The copy on the open day before a closed one' }) ahead: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Comes back every so many days until somebody acts',
    example: 1,
  })
  repeatsEveryDays: number | null;
  @ApiProperty({ enum: channels, isArray: true }) channels: ReminderChannel[];
  @ApiProperty({ type: [PreviewRecipientAnswer] }) to: PreviewRecipientAnswer[];
  @ApiProperty({ description: 'Nobody whom the policy names can be reached, so the admins get it' })
  unreachable: boolean;
  @ApiProperty({ type: PreviewEscalationAnswer, nullable: true }) escalation: PreviewEscalationAnswer | null;
}

export class PreviewAnswer {
  @ApiProperty({ type: [PreviewReminderAnswer], description: 'Soonest first' }) items: PreviewReminderAnswer[];
}
