import { ApiProperty } from '@nestjs/swagger';
import { obligationKinds } from '../deadlines/deadline.dto.js';
import type { ObligationKind } from '../law/index.js';
import { ReminderPolicyDto } from '../reminders/policy.dto.js';

export class ReminderMomentAnswer {
  @ApiProperty({ example: 'due_day', description: 'The step of the policy, or overdue, no_date, supplement' })
  step: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
}

export class DeadlineReplannedAnswer {
  @ApiProperty({ format: 'uuid' }) incidentId: string;
  @ApiProperty({ format: 'uuid' }) deadlineId: string;
  @ApiProperty({ enum: obligationKinds, example: 'preliminary_report' }) kind: ObligationKind;
  @ApiProperty({ type: [ReminderMomentAnswer], description: 'Were planned, and are cancelled' })
  cancelled: ReminderMomentAnswer[];
  @ApiProperty({ type: [ReminderMomentAnswer], description: 'Are planned now' }) added: ReminderMomentAnswer[];
}

export class ReplannedAnswer {
  @ApiProperty({ description: 'Open deadlines whose reminders are not the same as before', example: 3 })
  deadlines: number;
  @ApiProperty({ example: 5 }) cancelled: number;
  @ApiProperty({ example: 7 }) added: number;
  @ApiProperty({ type: [DeadlineReplannedAnswer], description: 'The first 200 of them, soonest first' })
  items: DeadlineReplannedAnswer[];
}

export class PolicyChangedAnswer extends ReminderPolicyDto {
  @ApiProperty({ type: ReplannedAnswer, description: 'What it did to the reminders of open deadlines' })
  replanned: ReplannedAnswer;
}
