import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  type CauseActor,
  causeActors,
  type CauseKind,
  causeKinds,
  malwareFamilies,
  type MalwareFamily,
} from '../incidents/cause.js';
import type { NewerOriginal } from './newer-original.js';
import { type DueAnchor, dueAnchors, type PreventionProposal, type TaskRole, taskRoles } from './model.js';

const given = (_: object, value: unknown): boolean => value !== undefined;

export class TextDto {
  @ApiProperty({ example: '添付ファイルの宛先を上長が確認する。' }) @IsString() @MaxLength(4000) ja: string;
  @ApiProperty({ example: 'A superior confirms the addressees of an attachment.' })
  @IsString()
  @MaxLength(4000)
  en: string;
}

export class AppliesToDto {
  @ApiPropertyOptional({ enum: causeKinds, isArray: true })
  @ValidateIf(given)
  @IsIn(causeKinds, { each: true })
  @IsArray()
  causeKinds?: CauseKind[];

  @ApiPropertyOptional({ enum: malwareFamilies, isArray: true })
  @ValidateIf(given)
  @IsIn(malwareFamilies, { each: true })
  @IsArray()
  malware?: MalwareFamily[];

  @ApiPropertyOptional({ enum: malwareFamilies, isArray: true })
  @ValidateIf(given)
  @IsIn(malwareFamilies, { each: true })
  @IsArray()
  exceptMalware?: MalwareFamily[];

  @ApiPropertyOptional({ enum: causeActors, isArray: true })
  @ValidateIf(given)
  @IsIn(causeActors, { each: true })
  @IsArray()
  actors?: CauseActor[];

  @ApiPropertyOptional()
  @ValidateIf(given)
  @IsBoolean()
  asProcessor?: boolean;
}

export class TaskDueDto {
  @ApiProperty({ enum: dueAnchors })
  @IsIn(dueAnchors)
  relativeTo: DueAnchor;

  @ApiPropertyOptional({ description: 'Before it when negative; either hours or days', example: 24 })
  @ValidateIf(({ hours, days }: TaskDueDto) => hours !== undefined || days === undefined)
  @IsInt()
  hours?: number;

  @ApiPropertyOptional({ description: 'Days on the calendar in Japan, to the end of the last', example: 3 })
  @ValidateIf(given)
  @IsInt()
  days?: number;
}

export class PlaybookTaskDto {
  @ApiProperty({ example: 'cut-off' }) @IsString() id: string;
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) title: TextDto;
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) why: TextDto;

  @ApiProperty({ type: [TextDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TextDto)
  how: TextDto[];

  @ApiProperty({ enum: taskRoles }) @IsIn(taskRoles) role: TaskRole;
  @ApiProperty({ type: TaskDueDto, example: { relativeTo: 'awareness', hours: 24 } })
  @IsDefined()
  @ValidateNested()
  @Type(() => TaskDueDto)
  due: TaskDueDto;
  @ApiProperty({ type: [String], description: 'Tasks of the same playbook that come first', example: [] })
  @IsArray()
  @IsString({ each: true })
  dependsOn: string[];

  @ApiPropertyOptional({ example: 'R26' })
  @ValidateIf(given)
  @IsString()
  @MaxLength(10)
  lawRule?: string;

  @ApiPropertyOptional({ type: TextDto })
  @ValidateIf(given)
  @IsDefined()
  @ValidateNested()
  @Type(() => TextDto)
  courseOfEvents?: TextDto;
}

export class PreventionProposalDto {
  @ApiProperty({ example: 'macros-off' }) @IsString() id: string;
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) text: TextDto;
  @ApiProperty({ enum: ['done', 'planned'] }) @IsIn(['done', 'planned']) block: PreventionProposal['block'];
}

export class SourceDto {
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) publisher: TextDto;
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) title: TextDto;
  @ApiPropertyOptional({ example: 'https://www.example.jp/guide' })
  @ValidateIf(given)
  @IsUrl({ protocols: ['https', 'http'] })
  url?: string;
}

export class PlaybookContentDto {
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) title: TextDto;
  @ApiProperty({ type: TextDto }) @IsDefined() @ValidateNested() @Type(() => TextDto) summary: TextDto;

  @ApiProperty({ type: AppliesToDto, description: 'Any one is enough; none: chosen by hand alone' })
  @IsDefined()
  @ValidateNested()
  @Type(() => AppliesToDto)
  appliesTo: AppliesToDto;

  @ApiProperty({ type: [PlaybookTaskDto] })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PlaybookTaskDto)
  tasks: PlaybookTaskDto[];

  @ApiProperty({ type: [PreventionProposalDto] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PreventionProposalDto)
  prevention: PreventionProposalDto[];

  @ApiProperty({ type: [SourceDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SourceDto)
  sources: SourceDto[];
}

export class NewPlaybookDto extends PlaybookContentDto {
  @ApiProperty({ example: 'acme-emotet' }) @IsString() id: string;
}

export class ChangedPlaybookDto extends PlaybookContentDto {
  @ApiPropertyOptional({
    example: 2,
    minimum: 1,
    description: 'Of a copy: the version of its original that you have taken over with this change',
  })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  basedOnVersion?: number;
}

export class CopyPlaybookDto {
  @ApiProperty({ example: 'acme-emotet' }) @IsString() id: string;

  @ApiPropertyOptional({ type: TextDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => TextDto)
  title?: TextDto;
}

export class PlaybookAnswer extends NewPlaybookDto {
  @ApiProperty({ description: 'The number in its ETag', example: 2 }) version: number;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'The original of a copy',
    example: { id: 'emotet', version: 1 },
  })
  basedOn?: { id: string; version: number };
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Of a copy whose original has a newer version: id, version, addedTasks and addedPrevention',
    example: { id: 'emotet', version: 2, addedTasks: [], addedPrevention: [] },
  })
  newerOriginal?: NewerOriginal;
}

export class PlaybookListItem {
  @ApiProperty({ example: 'emotet' }) id: string;
  @ApiProperty({ example: 1 }) version: number;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: TextDto }) summary: TextDto;
  @ApiProperty({ type: AppliesToDto }) appliesTo: object;
  @ApiProperty({ description: 'false: from the library' }) own: boolean;
  @ApiProperty({ example: 9 }) tasks: number;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, example: { id: 'emotet', version: 1 } })
  basedOn: object | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The version that the original of a copy has by now, if newer',
    example: 2,
  })
  newerOriginal: number | null;
}

export class PlaybookList {
  @ApiProperty({ type: [PlaybookListItem] }) items: PlaybookListItem[];
}
