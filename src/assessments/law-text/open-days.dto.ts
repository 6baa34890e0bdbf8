import { ApiProperty } from '@nestjs/swagger';
import type { BilingualText, CivilDate, ClosedDay, ClosedReason, ClosedReasonKind } from '../../law/index.js';
import { IsCivilDate } from '../../platform/http/constraints.js';
import { Text } from '../text.answer.js';

export const closedReasonKinds = [
  'saturday',
  'sunday',
  'national_holiday',
  'substitute_holiday',
  'citizens_holiday',
  'year_end',
  'local',
] as const satisfies readonly ClosedReasonKind[];

export class OpenDaysQueryDto {
  @ApiProperty({ format: 'date', example: '2026-12-20', description: 'First day, in Japan' })
  @IsCivilDate()
  from: string;

  @ApiProperty({ format: 'date', example: '2027-01-10', description: 'Last day; at most 1,096 days in all' })
  @IsCivilDate()
  to: string;
}

export class ClosedReasonAnswer implements ClosedReason {
  @ApiProperty({ enum: closedReasonKinds }) kind: ClosedReasonKind;
  @Text() text: BilingualText;
}

export class ClosedDayAnswer implements ClosedDay {
  @ApiProperty({ type: String, format: 'date' }) date: CivilDate;
  @ApiProperty({ type: [ClosedReasonAnswer] }) reasons: readonly ClosedReasonAnswer[];
}

class CalendarRangeAnswer {
  @ApiProperty({ type: String, format: 'date' }) first: CivilDate;
  @ApiProperty({ type: String, format: 'date' }) last: CivilDate;
}

/** Every day between the two, both included, that is not listed as closed is open. */
export class OpenDaysAnswer {
  @ApiProperty({ type: String, format: 'date' }) from: CivilDate;
  @ApiProperty({ type: String, format: 'date' }) to: CivilDate;
  @ApiProperty({ description: 'Days on which a report can fall due', example: 20 }) openDays: number;
  @ApiProperty({ type: [ClosedDayAnswer], description: 'Each with every reason it is closed for' })
  closedDays: readonly ClosedDayAnswer[];
  @ApiProperty({
    type: CalendarRangeAnswer,
    description: 'The years whose holidays are known; dates outside are refused',
  })
  calendar: CalendarRangeAnswer;
}
