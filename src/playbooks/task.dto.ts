import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { BilingualText } from '../law/index.js';
import { IsInstant, IsNotBlank } from '../platform/http/constraints.js';
import { taskRoles, type TaskDue, type TaskRole } from './model.js';
import { type TaskState, taskStates } from './task.entity.js';
import { BilingualAnswer, WarningAnswer } from './warning.dto.js';
import { fileIdExample, memberIdExample } from '../platform/http/openapi/examples.js';

/** What people may say of a task, when they add it and later. */
class TaskWordsDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The member who does it',
    example: memberIdExample,
  })
  @IsOptional()
  @IsUUID()
  ownerMemberId?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Set by a person, it stays when deadlines move; null counts it from its deadline again',
    example: '2026-11-26T17:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  dueAt?: string | null;

  @ApiPropertyOptional({
    type: [String],
    description: 'Keys of the tasks that come first',
    example: ['emotet/find-infection'],
  })
  @ValidateIf((_, value) => value !== undefined)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(140, { each: true })
  dependsOn?: string[];

  @ApiPropertyOptional({ minimum: 1, maximum: 10_000, description: 'Its place in the list', example: 3 })
  @ValidateIf((_, value) => value !== undefined)
  @IsInt()
  @Min(1)
  @Max(10_000)
  position?: number;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'The line, in Japanese, that it writes into the course of events once done; null for none',
    example: '感染が疑われる端末をネットワークから切り離した。',
  })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  courseLine?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 4000,
    description: 'No personal data',
    example: '3台を確認した。',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;
}

export class NewTaskDto extends TaskWordsDto {
  @ApiProperty({ maxLength: 200, example: '監査法人に連絡する' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  title: string;

  @ApiPropertyOptional({ maxLength: 1000, example: '決算の開示に影響するおそれがある。' })
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @IsNotBlank()
  @MaxLength(1000)
  why?: string;

  @ApiPropertyOptional({ type: [String], description: 'The steps', example: ['監査法人の担当者に電話で連絡する。'] })
  @ValidateIf((_, value) => value !== undefined)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @IsNotBlank({ each: true })
  @MaxLength(1000, { each: true })
  how?: string[];

  @ApiPropertyOptional({ enum: taskRoles })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(taskRoles)
  role?: TaskRole;
}

export class TaskPatchDto extends TaskWordsDto {
  @ApiPropertyOptional({ enum: taskStates, description: 'Open dependencies are warned of, and do not stop it' })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(taskStates)
  state?: TaskState;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 2000,
    description: 'Needed for `not_applicable`',
    example: '対象の端末は既に廃棄されていた。',
  })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  reason?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 2000,
    description: 'Where further proof is: a ticket, a log, a place',
    example: '対応記録 第128号',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  evidence?: string | null;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Files of the same incident that prove it, by id',
    example: [fileIdExample],
  })
  @ValidateIf((_, value) => value !== undefined)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceFiles?: string[];

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it was done in truth; now when absent',
    example: '2026-11-26T15:30:00+09:00',
  })
  @ValidateIf((_, value) => value !== undefined)
  @IsInstant()
  doneAt?: string;
}

export class TaskAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'emotet/cut-off' }) key: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: added by people', example: 'emotet' }) playbookId:
    string | null;
  @ApiProperty({ type: Number, nullable: true, example: 1 }) playbookVersion: number | null;
  @ApiProperty({ example: 2 }) position: number;
  @ApiProperty({ type: BilingualAnswer }) title: BilingualText;
  @ApiProperty({ type: BilingualAnswer, nullable: true }) why: BilingualText | null;
  @ApiProperty({ type: [BilingualAnswer] }) how: readonly BilingualText[];
  @ApiProperty({ enum: taskRoles, nullable: true, type: String }) role: TaskRole | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) ownerMemberId: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What the date is counted from; null when a person set it',
    example: { relativeTo: 'awareness', hours: 1 },
  })
  due: TaskDue | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) dueAt: string | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ enum: taskStates }) state: TaskState;
  @ApiProperty({ type: String, nullable: true, example: '対象の端末は既に廃棄されていた。' }) reason: string | null;
  @ApiProperty({ type: String, nullable: true, example: '3台を確認した。' }) note: string | null;
  @ApiProperty({ type: String, nullable: true, example: '対応記録 第128号' }) evidence: string | null;
  @ApiProperty({ type: [String], description: 'GET …/files/{id}', example: [fileIdExample] }) evidenceFiles: string[];
  @ApiProperty({ type: [String], example: ['emotet/find-infection'] }) dependsOn: string[];
  @ApiProperty({
    type: [String],
    description: 'Of these, the ones not finished yet',
    example: ['emotet/find-infection'],
  })
  waitsFor: string[];
  @ApiProperty({ type: String, nullable: true, example: 'R26' }) lawRule: string | null;
  @ApiProperty({ type: BilingualAnswer, nullable: true }) courseLine: BilingualText | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) doneAt: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ description: 'The number in its ETag', example: 2 }) version: number;
}

export class TaskResult extends TaskAnswer {
  @ApiProperty({ type: [WarningAnswer] }) warnings: WarningAnswer[];
}

export class TaskList {
  @ApiProperty({ type: [TaskAnswer] }) items: TaskAnswer[];
}
