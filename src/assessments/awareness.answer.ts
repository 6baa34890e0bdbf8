import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Awareness, CivilDate, Course, Instant } from '../law/index.js';
import { JapanDate } from './text.answer.js';

export class CorrectionAnswer {
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt: Instant;
  @ApiProperty({ example: '情報システム部が前日に把握していたことが判明した。' }) reason: string;
}

/** When the clock began, and what began it. */
export class AwarenessAnswer implements Awareness {
  @ApiProperty({ type: String, format: 'date-time', description: 'As it was entered, or corrected' }) knownAt: Instant;
  @ApiProperty({ type: String, format: 'date', description: 'Its date in Japan, which is day 1 (R20, R29)' })
  date: CivilDate;
  @ApiProperty({ description: 'Place of the revision in the list, from 0', example: 0 }) revision: number;
  @ApiProperty({
    enum: ['item_met', 'suspicion'],
    description: '`suspicion`: no item was met yet, but none could be ruled out either',
  })
  by: Awareness['by'];
  @ApiProperty({ type: [Number], description: 'Items met on that day', example: [1] }) items: readonly number[];
  @ApiPropertyOptional({ type: CorrectionAnswer }) correction?: CorrectionAnswer;
}

/** How the case came to be what it is, as far as its periods depend on it. */
export class CourseAnswer implements Course {
  @JapanDate('First day on which an item of 30 days was met') thirtyDayItemOn: CivilDate | null;
  @JapanDate('First day on which the item of 60 days was met') sixtyDayItemOn: CivilDate | null;
  @JapanDate('The day on which that item ceased to be met (R32)') sixtyDayItemDroppedOn: CivilDate | null;
}
