import { ApiProperty } from '@nestjs/swagger';
import type { BilingualText, TraceStep } from '../law/index.js';
import { Text } from './text.answer.js';

/** One step from fact to date. The steps in order give the date again. */
export class TraceStepAnswer implements TraceStep {
  @ApiProperty({ example: 'closed_day' }) code: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The facts, the instant or the date that the step used',
    example: { date: '2026-11-23' },
  })
  input: Readonly<Record<string, unknown>>;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The date it gave (for the end of a day the instant); null for a step that decides without a date',
    example: '2026-11-24',
  })
  output: string | null;
  @Text() text: BilingualText;
  @ApiProperty({ example: 'R22' }) rule: string;
  @ApiProperty({ example: '行政機関の休日に関する法律 第2条' }) article: string;
  @ApiProperty({ description: 'The reading of the law is unsettled' }) assumption: boolean;
}
