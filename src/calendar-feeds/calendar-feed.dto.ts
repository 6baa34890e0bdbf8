import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { IsNotBlank, IsOneLine } from '../platform/http/constraints.js';
import type { Language } from '../platform/http/language.js';
import { PageAnswer } from '../platform/http/page.js';
import { memberIdExample } from '../platform/http/openapi/examples.js';

const whenGiven = (): PropertyDecorator => ValidateIf((_: object, value: unknown) => value !== undefined);

export class NewCalendarFeedDto {
  @ApiProperty({ example: '法務部の予定表', maxLength: 100, description: 'What the calendar is called' })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(100)
  name: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Shows the incidents that this member owns; those of the whole organisation when null or absent',
    example: memberIdExample,
  })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @ApiPropertyOptional({ enum: ['ja', 'en'], description: "The member's, or the organisation's, when absent" })
  @whenGiven()
  @IsIn(['ja', 'en'])
  language?: Language;
}

export class CalendarFeedAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '法務部の予定表' }) name: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: "Null: the organisation's" })
  memberId: string | null;
  @ApiProperty({ enum: ['ja', 'en'] }) language: Language;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class MadeCalendarFeedAnswer extends CalendarFeedAnswer {
  @ApiProperty({
    example: 'https://sokuho.example.jp/calendar/….ics',
    description: 'Whoever has it can read the calendar. It is shown here once',
  })
  url: string;
}

export class CalendarFeedPage extends PageAnswer {
  @ApiProperty({ type: [CalendarFeedAnswer] }) items: CalendarFeedAnswer[];
}
