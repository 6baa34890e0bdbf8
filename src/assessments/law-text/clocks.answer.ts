import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Clock, ClockDuty, ClockId, ClockNotHeld } from '../../law/clocks/index.js';
import type { BilingualText, CivilDate } from '../../law/index.js';
import { clockForces, clockKinds, ProvenanceAnswer } from '../clock.answer.js';
import { clockIds } from '../clocks-request.dto.js';
import { BilingualTextAnswer, CitationAnswer, JapanDate, Text, TextOrNull } from '../text.answer.js';

/** How a period is counted; which fields there are depends on `unit`. */
export class PeriodAnswer {
  @ApiProperty({ enum: ['hours', 'days', 'window', 'business_days'], type: String, nullable: true }) unit:
    string | null;
  @ApiPropertyOptional({ example: 72 }) amount?: number;
  @ApiPropertyOptional({ example: 'Asia/Tokyo' }) zone?: string;
  @ApiPropertyOptional({ enum: ['counts', 'does_not_count', 'open'] }) firstDay?: string;
  @ApiPropertyOptional({ enum: ['none', 'japanese_open_days'], description: 'Whether closed days move its end' })
  shift?: string;
  @ApiPropertyOptional({ type: [Number], example: [3, 5], description: 'First and last day of a window' })
  window?: readonly number[];
  @ApiPropertyOptional({ enum: ['us_federal'] }) calendar?: string;
  @ApiPropertyOptional({ type: BilingualTextAnswer, description: 'Why there is no period' }) reason?: BilingualText;
}

export class ClockDutyAnswer {
  @ApiProperty({ enum: clockKinds }) kind: ClockDuty['kind'];
  @Text() label: BilingualText;
  @ApiProperty({ enum: clockForces }) force: ClockDuty['force'];
  @Text('What starts the clock') startsWith: BilingualText;
  @ApiProperty({ type: PeriodAnswer }) period: PeriodAnswer;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
}

/** A law beside the Japanese duty to report, which an organisation can switch on. */
export class ClockTextAnswer {
  @ApiProperty({ enum: clockIds }) id: ClockId;
  @Text() name: BilingualText;
  @Text('When something must be reported') trigger: BilingualText;
  @ApiProperty({ type: [ClockDutyAnswer] }) duties: readonly ClockDutyAnswer[];
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
  @ApiProperty({ type: ProvenanceAnswer }) provenance: Clock['provenance'];
  @JapanDate('First day of the text that was read; null where that day was not seen') inForceFrom: CivilDate | null;
  @TextOrNull('What else to know') note: BilingualText | null;
}

export class ClockNotHeldAnswer implements ClockNotHeld {
  @Text() name: BilingualText;
  @Text('Why no date is computed; a free clock can stand in') reason: BilingualText;
}

export class ClocksAnswer {
  @ApiProperty({ type: [ClockTextAnswer] }) clocks: readonly ClockTextAnswer[];
  @ApiProperty({ type: [ClockNotHeldAnswer] }) notHeld: readonly ClockNotHeldAnswer[];
}
