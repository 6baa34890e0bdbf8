import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsNotBlank, IsOneLine } from '../platform/http/constraints.js';
import { DeadlineChangeAnswer } from '../deadlines/deadline.dto.js';
import type { IndustryId, RegimeId } from '../law/index.js';
import type { Language } from '../platform/http/language.js';
import { type OrganisationKind, organisationKinds } from './organisation.js';
import {
  ClosedDayDto,
  OrganisationContactDto,
  OwnClockDto,
  InternalTargetsDto,
  RetentionDto,
} from './organisation-parts.dto.js';
import { clockIds, industryIds, regimeChoices } from './organisation-words.js';

export class NewOrganisationDto {
  @ApiProperty({ maxLength: 200, example: '株式会社例示商事' })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(200)
  name: string;

  @ApiProperty({ enum: organisationKinds, example: 'private_operator' })
  @IsIn(organisationKinds)
  kind: OrganisationKind;

  @ApiPropertyOptional({ enum: industryIds, nullable: true, type: String })
  @IsOptional()
  @IsIn(industryIds)
  industry?: IndustryId | null;

  @ApiPropertyOptional({ enum: regimeChoices, description: 'By kind when absent: appi-private or appi-public' })
  @IsOptional()
  @IsIn(regimeChoices)
  defaultRegime?: RegimeId;

  @ApiPropertyOptional({ enum: ['ja', 'en'], default: 'ja' })
  @IsOptional()
  @IsIn(['ja', 'en'])
  language?: Language;
}

export class OrganisationRecipientAnswer {
  @ApiProperty({ example: 'ppc' }) id: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission' },
  })
  name: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { ja: '委員会のウェブサイトの報告フォーム', en: "The report form on the Commission's site" },
  })
  filing: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    nullable: true,
    example: {
      ja: '報告先が委任されている業種を確認する。',
      en: 'Check whether the industry reports to a delegated authority.',
    },
  })
  note: object | null;
}

export class OrganisationAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '株式会社例示商事' }) name: string;
  @ApiProperty({ enum: organisationKinds }) kind: OrganisationKind;
  @ApiProperty({ enum: industryIds, type: String, nullable: true }) industry: string | null;
  @ApiProperty({
    type: OrganisationRecipientAnswer,
    description: 'Where its reports go today, of customers’ data, by kind and industry',
  })
  recipient: OrganisationRecipientAnswer;
  @ApiProperty({ enum: regimeChoices }) defaultRegime: RegimeId;
  @ApiProperty({ enum: ['ja', 'en'] }) language: Language;
  @ApiProperty({ type: [ClosedDayDto] }) extraClosedDays: ClosedDayDto[];
  @ApiProperty({ enum: clockIds, isArray: true }) furtherClocks: string[];
  @ApiProperty({ type: [OwnClockDto] }) freeClocks: object[];
  @ApiProperty({ example: '09:00' }) mailTime: string;
  @ApiProperty({ type: InternalTargetsDto, description: 'Own aims, not law' }) internalTargets: object;
  @ApiProperty({ type: String, nullable: true, example: '東京都千代田区霞が関0-0-0' }) address: string | null;
  @ApiProperty({ type: String, nullable: true, example: '7000012050002' }) corporateNumber: string | null;
  @ApiProperty({ type: String, nullable: true, example: '代表取締役 例示 太郎' }) representative: string | null;
  @ApiProperty({ type: OrganisationContactDto, nullable: true }) contact: object | null;
  @ApiProperty({ type: String, nullable: true, example: 'kansa@example.jp' }) checkpointMail: string | null;
  @ApiProperty({ description: 'People need a second factor' }) requireSecondFactor: boolean;
  @ApiProperty({ type: RetentionDto, nullable: true }) retention: object | null;
  @ApiProperty({ type: String, nullable: true, example: 'houmu@example.jp' }) replyTo: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class ChangedOrganisationAnswer extends OrganisationAnswer {
  @ApiProperty({
    type: [DeadlineChangeAnswer],
    description:
      'Deadlines of open incidents that moved, came or went with it: kind, industry and closed days count at once. ' +
      'Deadlines of closed incidents stay as they were',
  })
  changes: object[];
}

export class MadeOrganisationAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '株式会社例示商事' }) name: string;
  @ApiProperty({ example: 'sokuho_…', description: 'Key of an admin. It is shown here once and kept nowhere' })
  adminKey: string;
}
