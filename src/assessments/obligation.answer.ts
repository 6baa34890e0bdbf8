import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { obligationKinds } from '../deadlines/deadline.dto.js';
import type {
  BilingualText,
  CivilDate,
  Instant,
  LegalForce,
  Obligation,
  ObligationKind,
  Recipient,
} from '../law/index.js';
import { BilingualTextAnswer, CitationAnswer, JapanDate, JapanDateIfAny, Text, TextOrNull } from './text.answer.js';
import { TraceStepAnswer } from './trace.answer.js';

export class RecipientAnswer implements Recipient {
  @ApiProperty({ example: 'ppc' }) id: string;
  @Text() name: BilingualText;
  @Text('How it is filed') filing: BilingualText;
  @TextOrNull('What a person must know beside it') note: BilingualText | null;
}

export class LongerPeriodAnswer {
  @ApiProperty({ example: 60 }) days: number;
  @ApiProperty({ type: String, format: 'date' }) unshiftedDueOn: CivilDate;
  @ApiProperty({ type: String, format: 'date' }) dueOn: CivilDate;
}

export class DischargeAnswer {
  @ApiProperty({ example: 'processor_notified_principal' }) by: string;
  @ApiProperty({ type: String, format: 'date' }) on: CivilDate;
}

/** A duty, the date to keep, and the way from the facts to it. */
export class ObligationAnswer implements Obligation {
  @ApiProperty({ enum: obligationKinds }) kind: ObligationKind;
  @ApiProperty({
    enum: ['statutory', 'guideline', 'no_fixed_period'],
    description: 'Whether the date is law, guidance, or not there at all (R27)',
  })
  force: LegalForce;
  @ApiProperty({ description: 'Kept as if decided, while facts are unknown: suspicion already counts' })
  provisional: boolean;
  @ApiPropertyOptional({ enum: [30, 60], description: 'Final report only (R24)' }) days?: number;
  @JapanDate('Day 1 (R20)') clockStart: CivilDate | null;
  @JapanDateIfAny('Preliminary report and notice to the principal: first day of the guidance window (R26)')
  targetFrom?: CivilDate;
  @JapanDateIfAny('Final report: day 30 or 60 before closed days move it (R22)') unshiftedDueOn?: CivilDate;
  @JapanDate('The date to keep; null when no period is fixed or the duty is discharged') dueOn: CivilDate | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The end of that day in Japan (R25)' })
  dueAt: Instant | null;
  @ApiPropertyOptional({ type: LongerPeriodAnswer, description: 'What the date would be if an attack were confirmed' })
  ifWrongfulPurpose?: LongerPeriodAnswer;
  @ApiPropertyOptional({ type: DischargeAnswer, description: 'It need not be performed; listed all the same' })
  discharged?: DischargeAnswer;
  @ApiPropertyOptional({ type: [BilingualTextAnswer], description: 'Questions that only a person can settle' })
  humanDecision?: readonly BilingualText[];
  @ApiPropertyOptional({ type: RecipientAnswer }) recipient?: Recipient;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
  @ApiProperty({ type: [TraceStepAnswer] }) trace: readonly TraceStepAnswer[];
}
