import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, Matches, Max, ValidateNested } from 'class-validator';
import type { KindPolicy, ReminderPolicy } from './policy.js';
import { JAPAN_TIME, RepeatDto, StepDto } from './step.dto.js';

const Part = (type: () => new () => object, description: string): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: () => type(), description }), IsDefined(), ValidateNested(), Type(type));

/** A missed date is named at least once a week. */
export class OverdueDto extends RepeatDto {
  @ApiProperty({ minimum: 1, maximum: 7, example: 1 })
  @Max(7)
  declare everyDays: number;
}

export class KindPolicyDto {
  @ApiProperty({
    type: [StepDto],
    example: [
      { id: 'due_day', anchor: 'due', offsetDays: 0, at: '09:00', to: ['owner', 'officers'], channels: ['mail'] },
      { id: 'hours_before', anchor: 'due', offsetHours: -24, to: ['owner'], channels: ['mail'] },
    ],
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => StepDto)
  steps: StepDto[];

  @Part(() => OverdueDto, 'Comes back until the duty is met: at least weekly')
  repeatWhileOverdue: OverdueDto;
}

export class PolicyKindsDto {
  @Part(() => KindPolicyDto, 'Preliminary report (速報)') preliminary_report: KindPolicyDto;
  @Part(() => KindPolicyDto, 'Final report (確報)') final_report: KindPolicyDto;
  @Part(() => KindPolicyDto, 'Notice to the persons (本人への通知)') individual_notice: KindPolicyDto;
  @Part(() => KindPolicyDto, 'Notice to the principal (委託元への通知)') principal_notice: KindPolicyDto;
  @Part(() => KindPolicyDto, 'Any clock that runs in hours') hour_clock: KindPolicyDto;
}

export class QuietHoursDto {
  @ApiProperty({ example: '21:00', description: 'Japan time' })
  @Matches(JAPAN_TIME)
  from: string;

  @ApiProperty({ example: '07:30', description: 'Japan time; earlier than from: runs over midnight' })
  @Matches(JAPAN_TIME)
  to: string;
}

/** Body and answer of the reminder policy. What single fields cannot tell is for `policyFaults`. */
export class ReminderPolicyDto {
  @Part(() => PolicyKindsDto, 'Steps and repeats for each kind of duty')
  kinds: PolicyKindsDto;

  @Part(() => RepeatDto, 'For duties without a fixed period')
  nagWithoutDate: RepeatDto;

  @Part(() => RepeatDto, 'For a final report filed incomplete, until its supplement (追完)')
  nagForSupplement: RepeatDto;

  @ApiPropertyOptional({ type: QuietHoursDto, description: 'Move a reminder only when that loses nothing' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours?: QuietHoursDto;
}

function kindPolicyFrom({ steps, repeatWhileOverdue }: KindPolicyDto): KindPolicy {
  // Validation has shown that each step has exactly one of the three forms.
  return { steps, repeatWhileOverdue };
}

/** A valid body as plain data, fit to be stored: the round trip drops fields that a class declares and nobody set. */
export function policyFrom({ kinds, nagWithoutDate, nagForSupplement, quietHours }: ReminderPolicyDto): ReminderPolicy {
  const policy: ReminderPolicy = {
    kinds: {
      preliminary_report: kindPolicyFrom(kinds.preliminary_report),
      final_report: kindPolicyFrom(kinds.final_report),
      individual_notice: kindPolicyFrom(kinds.individual_notice),
      principal_notice: kindPolicyFrom(kinds.principal_notice),
      hour_clock: kindPolicyFrom(kinds.hour_clock),
    },
    nagWithoutDate,
    nagForSupplement,
    ...(quietHours == null ? {} : { quietHours }),
  };
  return JSON.parse(JSON.stringify(policy)) as ReminderPolicy;
}
