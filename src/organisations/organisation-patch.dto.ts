import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsNotBlank, IsOneLine } from '../platform/http/constraints.js';
import type { ClockId } from '../law/clocks/index.js';
import type { IndustryId, RegimeId } from '../law/index.js';
import type { Language } from '../platform/http/language.js';
import { IsCorporateNumber, IsMailTime } from './organisation.constraints.js';
import { type OrganisationKind, organisationKinds } from './organisation.js';
import {
  ClosedDayDto,
  OrganisationContactDto,
  OwnClockDto,
  InternalTargetsDto,
  RetentionDto,
} from './organisation-parts.dto.js';
import { clockIds, industryIds, regimeChoices } from './organisation-words.js';
import { IsMailAddress } from '../platform/http/mail-address.validator.js';

/** May be left out, but not be taken away: null is refused. */
const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** JSON merge patch: a field not named stays, null takes a setting back to its default. */
export class OrganisationPatchDto {
  @ApiPropertyOptional({ maxLength: 200, example: '株式会社例示商事' })
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ enum: organisationKinds })
  @MayBeAbsent()
  @IsIn(organisationKinds)
  kind?: OrganisationKind;

  @ApiPropertyOptional({ enum: industryIds, nullable: true, type: String, description: 'Decides who gets the report' })
  @IsOptional()
  @IsIn(industryIds)
  industry?: IndustryId | null;

  @ApiPropertyOptional({ enum: regimeChoices, description: 'Of an incident that names none' })
  @MayBeAbsent()
  @IsIn(regimeChoices)
  defaultRegime?: RegimeId;

  @ApiPropertyOptional({ enum: ['ja', 'en'] })
  @MayBeAbsent()
  @IsIn(['ja', 'en'])
  language?: Language;

  @ApiPropertyOptional({ type: [ClosedDayDto], nullable: true, description: 'Days closed besides the national ones' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ClosedDayDto)
  extraClosedDays?: ClosedDayDto[] | null;

  @ApiPropertyOptional({ enum: clockIds, isArray: true, nullable: true, description: 'Other laws that count for it' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(clockIds, { each: true })
  furtherClocks?: ClockId[] | null;

  @ApiPropertyOptional({ type: [OwnClockDto], nullable: true, description: 'Periods of its own contracts' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OwnClockDto)
  freeClocks?: OwnClockDto[] | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '08:30',
    description: 'When the mails of the default reminder policy go out, in Japan: 06:00 to 14:59; 09:00 when not set',
  })
  @IsOptional()
  @IsMailTime()
  mailTime?: string | null;

  @ApiPropertyOptional({
    type: RetentionDto,
    nullable: true,
    description: 'When personal data of closed incidents is removed (docs/operations.md); null, and at first: never',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => RetentionDto)
  retention?: RetentionDto | null;

  @ApiPropertyOptional({ type: InternalTargetsDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => InternalTargetsDto)
  internalTargets?: InternalTargetsDto | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, example: '東京都千代田区霞が関0-0-0' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  address?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: '7000012050002', description: '法人番号, 13 digits' })
  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: '代表取締役 例示 太郎' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  representative?: string | null;

  @ApiPropertyOptional({ type: OrganisationContactDto, nullable: true, description: 'Stands in reports' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganisationContactDto)
  contact?: OrganisationContactDto | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'email',
    description: 'Checkpoints of the record go here',
    example: 'kansa@example.jp',
  })
  @IsOptional()
  @IsMailAddress()
  @MaxLength(254)
  checkpointMail?: string | null;

  @ApiPropertyOptional({
    type: Boolean,
    nullable: true,
    description: 'People of the organisation need a second factor, from the next request on. API keys are no people',
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  requireSecondFactor?: boolean | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'email',
    example: 'kojin-joho@example.jp',
    description: 'Answers to mails go here; null: to the sender of the service',
  })
  @IsOptional()
  @IsMailAddress()
  @MaxLength(254)
  replyTo?: string | null;
}
