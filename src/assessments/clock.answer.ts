import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import type {
  ClockAssessment,
  ClockForce,
  ClockId,
  ClockObligation,
  ClockObligationKind,
  ClockUnit,
} from '../law/clocks/index.js';
import type {
  BilingualText,
  CivilDate,
  Confidence,
  Established,
  Instant,
  ItemStatus,
  Provenance,
} from '../law/index.js';
import { clockIds } from './clocks-request.dto.js';
import { ObligationAnswer } from './obligation.answer.js';
import { ProvenanceFields, Text, TextOrNull } from './text.answer.js';

export const clockKinds = [
  'first_report',
  'regulator_notification',
  'detailed_report',
  'individual_notice',
  'assessment',
  'market_disclosure',
  'brand_notice',
  'contract_notice',
] as const satisfies readonly ClockObligationKind[];

export const clockForces = [
  'statutory',
  'guideline',
  'no_fixed_period',
  'contract',
  'period_not_known',
] as const satisfies readonly ClockForce[];

export class ProvenanceAnswer implements Provenance {
  @ProvenanceFields.established() established: Established;
  @ProvenanceFields.confidence() confidence: Confidence;
  @ProvenanceFields.assumption() assumption: boolean;
}

export class OtherReadingAnswer {
  @ApiProperty({ type: String, format: 'date' }) dueOn: CivilDate;
  @Text() text: BilingualText;
}

/** A duty of another law or of a contract, in the shape of the Japanese ones. */
export class ClockObligationAnswer
  extends OmitType(ObligationAnswer, ['kind', 'force', 'days', 'ifWrongfulPurpose', 'discharged'] as const)
  implements ClockObligation
{
  @ApiProperty({ enum: [...clockIds, 'free'] }) clock: ClockId | 'free';
  @ApiProperty({ enum: clockKinds }) kind: ClockObligationKind;
  @Text() label: BilingualText;
  @ApiProperty({ enum: clockForces }) force: ClockForce;
  @ApiProperty({ enum: ['met', 'unknown'], description: 'An unknown condition is kept, and marked provisional' })
  status: Exclude<ItemStatus, 'not_met'>;
  @ApiProperty({
    enum: ['hours', 'days', 'business_days'],
    type: String,
    nullable: true,
    description: '`hours` have an instant (`dueAt`) and no date',
  })
  unit: ClockUnit | null;
  @ApiProperty({ type: Number, nullable: true, example: 72 }) amount: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'From when hours run' })
  clockStartAt: Instant | null;
  @TextOrNull('What has to happen before the clock runs') waitingFor: BilingualText | null;
  @ApiPropertyOptional({
    type: OtherReadingAnswer,
    description: 'The date under the other way of counting, where that is open',
  })
  otherReading?: OtherReadingAnswer;
  @ApiProperty({ type: ProvenanceAnswer }) provenance: Provenance;
}

/** What one clock says of the incident. */
export class ClockAssessmentAnswer implements ClockAssessment {
  @ApiProperty({ enum: [...clockIds, 'free'] }) clock: ClockId | 'free';
  @Text() name: BilingualText;
  @ApiProperty({ enum: ['met', 'not_met', 'unknown'] }) status: ItemStatus;
  @Text() reason: BilingualText;
  @ApiProperty({ type: [ClockObligationAnswer] }) obligations: readonly ClockObligationAnswer[];
}
