import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AssessmentAnswer } from '../assessments/assessment.answer.js';
import { FactsDto } from '../assessments/facts.dto.js';
import { AwarenessCorrectionDto } from '../assessments/revision.dto.js';
import { ClockObligationAnswer } from '../assessments/clock.answer.js';
import { DeadlineAnswer, DeadlineChangeAnswer } from '../deadlines/deadline.dto.js';
import type { Assessment, RegimeId } from '../law/index.js';
import { IsInstant, IsNotBlank } from '../platform/http/constraints.js';
import { PageAnswer, PageQuery } from '../platform/http/page.js';
import { toBoolean } from '../platform/http/to-boolean.js';
import { WarningAnswer } from '../playbooks/warning.dto.js';
import {
  causeActors,
  type CauseActor,
  type CauseKind,
  causeKinds,
  type Discoverer,
  discoverers,
  malwareFamilies,
  type MalwareFamily,
} from './cause.js';
import { DeterminationAnswer } from './determination.dto.js';
import { FilingAnswer } from './filing.dto.js';
import { type IncidentSort, incidentSorts } from './incident-sort.js';
import { incidentStatuses, type IncidentStatus, regimeIds } from './incident-words.js';
import { ParticularsDto } from './particulars.dto.js';
import { actorExample, memberIdExample } from '../platform/http/openapi/examples.js';

export class CauseDto {
  @ApiProperty({ enum: causeKinds, example: 'malware' })
  @IsIn(causeKinds)
  kind: CauseKind;

  @ApiPropertyOptional({ enum: malwareFamilies, nullable: true, type: String, example: 'emotet' })
  @IsOptional()
  @IsIn(malwareFamilies)
  malware?: MalwareFamily | null;

  @ApiPropertyOptional({
    enum: causeActors,
    nullable: true,
    type: String,
    description: 'At whose place it arose',
    example: 'reporter',
  })
  @IsOptional()
  @IsIn(causeActors)
  actor?: CauseActor | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 2000,
    example: '宛先の自動補完により、類似する名称の取引先を選択した。',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  detail?: string | null;
}

export class NewIncidentDto {
  @ApiProperty({ maxLength: 200, example: '健康診断結果を含むメールの誤送信' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  title: string;

  @ApiPropertyOptional({
    maxLength: 10_000,
    description: 'What is known, in sentences; no personal data',
    example: '従業員45名の健康診断結果を、取引先1社に誤って送信した。',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  summary?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it happened; leave out while unknown',
    example: '2026-11-23T17:30:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  occurredAt?: string | null;

  @ApiProperty({
    format: 'date-time',
    description: 'When any department came to know, or to suspect it (R28): day 1 is its date in Japan',
    example: '2026-11-24T10:00:00+09:00',
  })
  @IsInstant()
  awareAt: string;

  @ApiPropertyOptional({ enum: discoverers, nullable: true, type: String, example: 'own_company' })
  @IsOptional()
  @IsIn(discoverers)
  discoveredBy?: Discoverer | null;

  @ApiProperty({ type: CauseDto })
  @ValidateNested()
  @Type(() => CauseDto)
  @IsNotEmpty()
  cause: CauseDto;

  @ApiPropertyOptional({ enum: regimeIds, description: "Under which law; the organisation's default when absent" })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;

  @ApiPropertyOptional({
    enum: regimeIds,
    isArray: true,
    description: 'Further laws it falls under at once (My Number and APPI): assessed separately',
  })
  @IsOptional()
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn(regimeIds, { each: true })
  furtherRegimes?: RegimeId[];

  @ApiProperty({
    type: FactsDto,
    example: { eventTypes: ['leak'], specialCareData: true, affectedPersons: { known: 45, max: 45 } },
  })
  @ValidateNested()
  @Type(() => FactsDto)
  @IsNotEmpty()
  facts: FactsDto;

  @ApiPropertyOptional({ type: ParticularsDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => ParticularsDto)
  particulars?: ParticularsDto;

  @ApiPropertyOptional({ default: false, description: 'An exercise: everything runs, everything says 訓練' })
  @IsOptional()
  @IsBoolean()
  drill?: boolean;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'The member who looks after it',
    example: memberIdExample,
  })
  @IsOptional()
  @IsUUID()
  ownerMemberId?: string | null;
}

/** JSON merge patch (RFC 7396) of what describes an incident; facts change by POST …/facts alone. */
export class IncidentPatchDto {
  @ApiPropertyOptional({ maxLength: 200, example: '健康診断結果を含むメールの誤送信' })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  title?: string;

  @ApiPropertyOptional({ maxLength: 10_000, example: '従業員45名の健康診断結果を、取引先1社に誤って送信した。' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  summary?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, example: '2026-11-23T17:30:00+09:00' })
  @IsOptional()
  @IsInstant()
  occurredAt?: string | null;

  @ApiPropertyOptional({ enum: discoverers, nullable: true, type: String })
  @IsOptional()
  @IsIn(discoverers)
  discoveredBy?: Discoverer | null;

  @ApiPropertyOptional({ type: CauseDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => CauseDto)
  cause?: CauseDto;

  @ApiPropertyOptional({ type: ParticularsDto, description: 'Merged into what is there; null takes a field back' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ParticularsDto)
  particulars?: ParticularsDto;

  @ApiPropertyOptional({ format: 'uuid', nullable: true, type: String, example: memberIdExample })
  @IsOptional()
  @IsUUID()
  ownerMemberId?: string | null;
}

export class NewFactsDto {
  @ApiProperty({
    format: 'date-time',
    description: 'When the organisation learned it, which is not when it is typed in',
    example: '2026-11-26T09:00:00+09:00',
  })
  @IsInstant()
  knownAt: string;

  @ApiProperty({
    type: FactsDto,
    description: 'Only what changed; null makes a fact unknown again',
    example: { wrongfulPurpose: true },
  })
  @ValidateNested()
  @Type(() => FactsDto)
  @IsNotEmpty()
  facts: FactsDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 4000,
    description: 'How it became known; needed for a correction',
    example: '取引先から追加の連絡を受けた。',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string | null;

  @ApiPropertyOptional({
    type: AwarenessCorrectionDto,
    nullable: true,
    description: 'The organisation knew at another time than recorded',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AwarenessCorrectionDto)
  correctsAwareness?: AwarenessCorrectionDto | null;
}

export class IncidentListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: incidentSorts, default: '-createdAt', description: 'A minus: the last first' })
  @IsOptional()
  @IsIn(incidentSorts)
  sort: IncidentSort = '-createdAt';

  @ApiPropertyOptional({ enum: incidentStatuses })
  @IsOptional()
  @IsIn(incidentStatuses)
  status?: IncidentStatus;

  @ApiPropertyOptional({ enum: regimeIds })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;

  @ApiPropertyOptional({
    maxLength: 100,
    example: '誤送信 名簿',
    description: 'Words that title and summary hold, all of them; 全角 and 半角, upper and lower case are alike',
  })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'With an open deadline before this moment',
    example: '2026-12-01T00:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  dueBefore?: string;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Exercises instead of real incidents' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean()
  drill?: boolean;
}

export class AsOfQuery {
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'As it was known at this moment',
    example: '2026-11-26T09:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  asOf?: string;
}

export class IncidentSummary {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '健康診断結果を含むメールの誤送信' }) title: string;
  @ApiProperty({ example: '従業員45名の健康診断結果を、取引先1社に誤って送信した。' }) summary: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) occurredAt: string | null;
  @ApiProperty({ format: 'date-time' }) awareAt: string;
  @ApiProperty({ enum: discoverers, nullable: true, type: String }) discoveredBy: Discoverer | null;
  @ApiProperty({ type: CauseDto }) cause: CauseDto;
  @ApiProperty({ enum: regimeIds }) regime: RegimeId;
  @ApiProperty({ enum: regimeIds, isArray: true }) furtherRegimes: RegimeId[];
  @ApiProperty({ enum: incidentStatuses }) status: IncidentStatus;
  @ApiProperty({ enum: ['reportable', 'not_reportable', 'undetermined'] }) verdict: string;
  @ApiProperty() drill: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerMemberId: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: "By the organisation's period of keeping; what is left are dates, verdicts and numbers",
  })
  personalDataRemovedAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
  @ApiProperty({ type: [DeadlineAnswer] }) deadlines: DeadlineAnswer[];
}

export class RevisionAnswer {
  @ApiProperty({ description: 'In the order in which they were recorded, from 0', example: 0 }) sequence: number;
  @ApiProperty({ format: 'date-time' }) knownAt: string;
  @ApiProperty({ type: FactsDto }) facts: object;
  @ApiProperty({ type: String, nullable: true, example: '取引先から追加の連絡を受けた。' }) reason: string | null;
  @ApiProperty({ type: AwarenessCorrectionDto, nullable: true }) correctsAwareness: object | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Who recorded it', example: actorExample })
  recordedBy: object;
}

export class PlannedReminderAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) deadlineId: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
}

export class IncidentAnswer extends IncidentSummary {
  @ApiProperty({ type: ParticularsDto }) particulars: object;
  @ApiProperty({ type: [RevisionAnswer] }) revisions: RevisionAnswer[];
  @ApiProperty({ type: AssessmentAnswer, description: 'Under the first regime' }) assessment: Assessment;
  @ApiProperty({ type: [AssessmentAnswer], description: 'One for each regime' }) assessments: Assessment[];
  @ApiProperty({
    type: [ClockObligationAnswer],
    description: 'Clocks of other laws, brands and contracts that the organisation switched on',
  })
  otherClocks: object[];
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Aims that the organisation set for itself: not law',
    example: [{ kind: 'individual_notice', targetOn: '2026-12-03', days: 10 }],
  })
  internalTargets: object[];
  @ApiProperty({ type: [FilingAnswer] }) filings: FilingAnswer[];
  @ApiProperty({ type: [DeterminationAnswer] }) determinations: DeterminationAnswer[];
}

export class ChangedIncident extends IncidentAnswer {
  @ApiProperty({ type: [WarningAnswer], description: 'Values that look like personal data; they were accepted' })
  warnings: WarningAnswer[];
}

export class LoggedIncident extends ChangedIncident {
  @ApiProperty({ type: [PlannedReminderAnswer] }) reminders: PlannedReminderAnswer[];
}

export class IncidentPage extends PageAnswer {
  @ApiProperty({ type: [IncidentSummary] }) items: IncidentSummary[];
}

export class FactsResult {
  @ApiProperty({ type: RevisionAnswer }) revision: RevisionAnswer;
  @ApiProperty({ type: AssessmentAnswer, description: 'Under the first regime' }) assessment: Assessment;
  @ApiProperty({ type: [AssessmentAnswer], description: 'One for each regime' }) assessments: Assessment[];
  @ApiProperty({ type: [DeadlineChangeAnswer], description: 'What it did to each deadline' })
  changes: DeadlineChangeAnswer[];
  @ApiProperty({ type: [WarningAnswer], description: 'Values that look like personal data; they were accepted' })
  warnings: WarningAnswer[];
}

export class FilingResult {
  @ApiProperty({ type: FilingAnswer }) filing: FilingAnswer;
  @ApiProperty({ type: [DeadlineAnswer], description: 'The deadlines that it met' }) deadlines: DeadlineAnswer[];
  @ApiProperty({ type: [WarningAnswer] }) warnings: WarningAnswer[];
}

export class TimelineEntry {
  @ApiProperty({ description: "Place in the organisation's record", example: 128 }) sequence: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ example: 'incident.logged' }) action: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: actorExample }) actor: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { title: '健康診断結果を含むメールの誤送信', awareAt: '2026-11-24T01:00:00.000Z' },
  })
  detail: object;
}

export class Timeline {
  @ApiProperty({ type: [TimelineEntry] }) items: TimelineEntry[];
}
