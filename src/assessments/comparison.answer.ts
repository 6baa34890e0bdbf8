import { ApiProperty } from '@nestjs/swagger';
import { obligationKinds } from '../deadlines/deadline.dto.js';
import type { CivilDate, Comparison, DateChange, ObligationKind, VariantOutcome } from '../law/index.js';
import { AssessmentAnswer } from './assessment.answer.js';
import { JapanDate } from './text.answer.js';

export class DateChangeAnswer implements DateChange {
  @ApiProperty({ enum: obligationKinds }) kind: ObligationKind;
  @JapanDate('In the base; null where there is no such date') from: CivilDate | null;
  @JapanDate('In the variant; null where there is no such date') to: CivilDate | null;
  @ApiProperty({ example: 'R24', description: 'The rule that makes the difference' }) rule: string;
  @ApiProperty({ type: Number, nullable: true, example: 30, description: 'Days between the two; negative is earlier' })
  days: number | null;
}

export class VariantOutcomeAnswer implements VariantOutcome {
  @ApiProperty({ example: '不正アクセスだった場合' }) name: string;
  @ApiProperty({ type: AssessmentAnswer }) assessment: AssessmentAnswer;
  @ApiProperty() verdictChanged: boolean;
  @ApiProperty({ type: [DateChangeAnswer], description: 'Dates that would differ from the base' })
  changes: readonly DateChangeAnswer[];
}

export class ComparisonAnswer implements Comparison {
  @ApiProperty({ type: AssessmentAnswer }) base: AssessmentAnswer;
  @ApiProperty({ type: [VariantOutcomeAnswer] }) variants: readonly VariantOutcomeAnswer[];
}
