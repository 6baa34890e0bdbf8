import { ApiProperty } from '@nestjs/swagger';
import {
  type BilingualText,
  type CivilDate,
  type Exemption,
  FACT_NAMES,
  type FactName,
  type ItemAssessment,
  type ItemStatus,
  type Presumption,
} from '../law/index.js';
import { CitationAnswer, JapanDate, JapanDateIfAny, Text } from './text.answer.js';

export const exemptionCodes = [
  'encryption',
  'pseudonymised',
  'processor_notified_principal',
  'not_entrusted',
  'no_my_number',
  'no_duty_at_that_time',
] as const satisfies readonly Exemption['code'][];

export class ItemAnswer implements ItemAssessment {
  @ApiProperty({ example: 1 }) item: number;
  @ApiProperty({ enum: ['met', 'not_met', 'unknown'] }) status: ItemStatus;
  @JapanDate('Since when it is met (知った時点); null unless met') since: CivilDate | null;
  @JapanDateIfAny('The day on which an item that had been met was ruled out (R32)') droppedOn?: CivilDate;
  @Text() label: BilingualText;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
}

export class ExemptionAnswer implements Exemption {
  @ApiProperty({ enum: exemptionCodes }) code: Exemption['code'];
  @ApiProperty({ enum: ['applies', 'unknown'] }) status: Exemption['status'];
  @Text() text: BilingualText;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
}

/** An unknown fact that is not waited for: taken to the side on which the duty stands. */
export class PresumptionAnswer implements Presumption {
  @ApiProperty({ enum: FACT_NAMES }) fact: FactName;
  @ApiProperty() presumed: boolean;
  @Text() text: BilingualText;
  @ApiProperty({ example: 'R5' }) rule: string;
}
