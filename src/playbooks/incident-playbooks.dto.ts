import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import type { BilingualText, CivilDate } from '../law/index.js';
import { IsCivilDate } from '../platform/http/constraints.js';
import type { PreventionProposal } from './model.js';
import type { Upgrade } from './upgrade.js';
import { BilingualAnswer, type WarningAnswer } from './warning.dto.js';

const given = (_: object, value: unknown): boolean => value !== undefined;

export class StartPlaybookDto {
  @ApiProperty({ example: 'emotet' }) @IsString() @IsNotEmpty() @MaxLength(64) playbookId: string;

  @ApiPropertyOptional({
    example: 'general',
    description: 'The running one whose place it takes: tasks of that which nobody began are put aside',
  })
  @ValidateIf(given)
  @IsString()
  @MaxLength(64)
  replaces?: string;
}

export class UpgradePlaybookDto {
  @ApiProperty({ example: 2, minimum: 2, description: 'The version whose changes you have seen: `newer.toVersion`' })
  @IsInt()
  @Min(2)
  toVersion: number;
}

export class RunningPlaybookAnswer {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'The version it started with, or was brought to by a person' }) version: number;
  @ApiProperty({ type: BilingualAnswer }) title: BilingualText;
  @ApiProperty({ format: 'date-time' }) startedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) startedBy: object;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) replacedAt: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What a newer version would add or change; nothing is applied',
  })
  newer: Upgrade | null;
}

export class PreventionAnswer {
  @ApiProperty({ example: 'emotet.macros-off' }) id: string;
  @ApiProperty() playbookId: string;
  @ApiProperty({ type: BilingualAnswer, description: 'As proposed' }) text: BilingualText;
  @ApiProperty({ enum: ['done', 'planned'] }) block: PreventionProposal['block'];
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'Its text, by whom, when' })
  accepted: object | null;
}

export class IncidentPlaybooksAnswer {
  @ApiProperty({ type: [RunningPlaybookAnswer] }) items: RunningPlaybookAnswer[];
  @ApiProperty({
    type: [String],
    description: 'What cause and facts would choose now and does not run: start it by POST',
  })
  proposed: string[];
  @ApiProperty({ type: [PreventionAnswer], description: 'For the report, once a person accepts them' })
  prevention: PreventionAnswer[];
}

export class AcceptPreventionDto {
  @ApiPropertyOptional({ maxLength: 1000, description: 'In your words, in Japanese; as proposed when absent' })
  @ValidateIf(given)
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  text?: string;

  @ApiPropertyOptional({ enum: ['done', 'planned'] })
  @ValidateIf(given)
  @IsIn(['done', 'planned'])
  block?: PreventionProposal['block'];

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-12-25',
    description: 'When it was taken, or will be: the final report asks for it. Japan date',
  })
  @IsOptional()
  @IsCivilDate()
  on?: CivilDate | null;
}

export class AcceptedPreventionAnswer {
  @ApiProperty() id: string;
  @ApiProperty() text: string;
  @ApiProperty({ enum: ['done', 'planned'] }) block: PreventionProposal['block'];
  @ApiProperty({ type: String, format: 'date', nullable: true }) on: CivilDate | null;
  @ApiProperty({ format: 'date-time' }) acceptedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) acceptedBy: object;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) warnings: WarningAnswer[];
}
