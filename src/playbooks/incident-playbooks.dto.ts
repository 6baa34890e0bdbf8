import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import type { BilingualText, CivilDate } from '../law/index.js';
import { IsCivilDate, IsNotBlank } from '../platform/http/constraints.js';
import type { PreventionProposal } from './model.js';
import type { Upgrade } from './upgrade.js';
import { BilingualAnswer, type WarningAnswer } from './warning.dto.js';
import { actorExample } from '../platform/http/openapi/examples.js';

const given = (_: object, value: unknown): boolean => value !== undefined;

export class StartPlaybookDto {
  @ApiProperty({ example: 'emotet' }) @IsString() @IsNotBlank() @MaxLength(64) playbookId: string;

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
  @ApiProperty({ example: 'emotet' }) id: string;
  @ApiProperty({ description: 'The version it started with, or was brought to by a person', example: 1 })
  version: number;
  @ApiProperty({ type: BilingualAnswer }) title: BilingualText;
  @ApiProperty({ format: 'date-time' }) startedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: actorExample }) startedBy: object;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) replacedAt: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What a newer version would add or change; nothing is applied',
    example: {
      playbookId: 'emotet',
      fromVersion: 1,
      toVersion: 2,
      addedTasks: [],
      changedTasks: [],
      droppedTaskIds: [],
      addedPrevention: [],
      changedPrevention: [],
    },
  })
  newer: Upgrade | null;
}

export class PreventionAnswer {
  @ApiProperty({ example: 'emotet.macros-off' }) id: string;
  @ApiProperty({ example: 'emotet' }) playbookId: string;
  @ApiProperty({ type: BilingualAnswer, description: 'As proposed' }) text: BilingualText;
  @ApiProperty({ enum: ['done', 'planned'] }) block: PreventionProposal['block'];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Its text, by whom, when',
    example: {
      text: '文書ファイルのマクロを初期設定で無効にする。',
      block: 'planned',
      acceptedAt: '2026-11-26T00:00:00.000Z',
      acceptedBy: actorExample,
    },
  })
  accepted: object | null;
}

export class IncidentPlaybooksAnswer {
  @ApiProperty({ type: [RunningPlaybookAnswer] }) items: RunningPlaybookAnswer[];
  @ApiProperty({
    type: [String],
    description: 'What cause and facts would choose now and does not run: start it by POST',
    example: ['emotet'],
  })
  proposed: string[];
  @ApiProperty({ type: [PreventionAnswer], description: 'For the report, once a person accepts them' })
  prevention: PreventionAnswer[];
}

export class AcceptPreventionDto {
  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'In your words, in Japanese; as proposed when absent',
    example: '文書ファイルのマクロを初期設定で無効にする。',
  })
  @ValidateIf(given)
  @IsString()
  @IsNotBlank()
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
  @ApiProperty({ example: 'emotet.macros-off' }) id: string;
  @ApiProperty({ example: '文書ファイルのマクロを初期設定で無効にする。' }) text: string;
  @ApiProperty({ enum: ['done', 'planned'] }) block: PreventionProposal['block'];
  @ApiProperty({ type: String, format: 'date', nullable: true }) on: CivilDate | null;
  @ApiProperty({ format: 'date-time' }) acceptedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: actorExample }) acceptedBy: object;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, example: [] })
  warnings: WarningAnswer[];
}
