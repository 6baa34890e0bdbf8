import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import { IsIn, IsInt, IsNumber, IsOptional, Matches, Max, Min, ValidateBy, ValidateNested } from 'class-validator';
import { Audiences, Channels } from './audience.dto.js';
import type { Audience, ReminderChannel, StepAnchor } from './policy.js';

export const JAPAN_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const anchors = ['logged', 'clock_start', 'target_from', 'due'] as const;

export class EscalationDto {
  @ApiProperty({ minimum: 0.25, maximum: 168, description: 'Hours without acknowledgement', example: 3 })
  @IsNumber()
  @Min(0.25)
  @Max(168)
  afterHours: number;

  @Audiences()
  to: Audience[];
}

/** One of: at once (`logged`, 0 days), a day with a time, or a number of hours. */
function hasOneForm(step: StepDto): boolean {
  if (step.offsetHours !== undefined) {
    return (
      step.offsetDays === undefined && step.at === undefined && (step.anchor === 'due' || step.anchor === 'logged')
    );
  }
  if (step.offsetDays === undefined || step.at === undefined) return false;
  return step.at !== 'at_once' || (step.anchor === 'logged' && step.offsetDays === 0);
}

const HasOneForm = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasOneForm',
    validator: {
      validate: (_, given) => hasOneForm(given?.object as StepDto),
      defaultMessage: () =>
        'a step has either offsetDays and at (at_once only with anchor logged and offsetDays 0), or offsetHours alone with anchor due or logged',
    },
  });

export class StepDto {
  @ApiProperty({ pattern: '^[a-z0-9_]{1,40}$', description: 'Unique within its kind', example: 'due_day' })
  @Matches(/^[a-z0-9_]{1,40}$/)
  @Matches(/^(?!(overdue|no_date|supplement)$)/, {
    message: '$property: overdue, no_date and supplement are the names of the repeats',
  })
  id: string;

  @ApiProperty({ enum: anchors, example: 'due' })
  @IsIn(anchors)
  @HasOneForm()
  anchor: StepAnchor;

  @ApiPropertyOptional({
    minimum: -120,
    maximum: 120,
    description: 'Days after (negative: before) the anchor',
    example: 0,
  })
  @IsOptional()
  @IsInt()
  @Min(-120)
  @Max(120)
  offsetDays?: number;

  @ApiPropertyOptional({ description: 'Time of day in Japan (HH:mm), or at_once', example: '09:00' })
  @IsOptional()
  @Matches(/^(at_once|([01]\d|2[0-3]):[0-5]\d)$/)
  at?: string;

  @ApiPropertyOptional({
    minimum: -720,
    maximum: 720,
    description: 'For clocks in hours: instead of offsetDays and at',
    example: -24,
  })
  @IsOptional()
  @IsNumber()
  @Min(-720)
  @Max(720)
  offsetHours?: number;

  @Audiences()
  to: Audience[];

  @Channels()
  channels: ReminderChannel[];

  @ApiPropertyOptional({ type: EscalationDto, description: 'Where an unacknowledged step goes next' })
  @IsOptional()
  @ValidateNested()
  @Type(() => EscalationDto)
  escalation?: EscalationDto;
}

export class RepeatDto {
  @ApiProperty({ minimum: 1, maximum: 31, example: 1 })
  @IsInt()
  @Min(1)
  @Max(31)
  everyDays: number;

  @ApiProperty({ description: 'Time of day in Japan (HH:mm)', example: '09:00' })
  @Matches(JAPAN_TIME)
  at: string;

  @Audiences()
  to: Audience[];

  @Channels()
  channels: ReminderChannel[];
}
