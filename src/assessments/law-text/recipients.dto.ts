import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from '../../platform/to-instance.js';
import { ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { REGIME_IDS, type RegimeId, type Tri } from '../../law/index.js';
import { IsCivilDate } from '../../platform/http/constraints.js';
import {
  type DataSubject,
  dataSubjects,
  type IndustryId,
  industries,
  type OrganisationKind,
  organisationKinds,
} from '../recipient-words.js';

const myNumberAnswers: Readonly<Record<string, Tri>> = { true: true, false: false, unknown: null };

const asTri = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && Object.hasOwn(myNumberAnswers, value) ? myNumberAnswers[value] : value;

const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** The three questions, answered as far as they can be. */
export class RecipientQueryDto {
  @ApiProperty({ enum: REGIME_IDS, example: 'appi-private' })
  @IsIn(REGIME_IDS)
  regime: RegimeId;

  @ApiProperty({ format: 'date', description: 'Day 1: delegations have their dates', example: '2026-11-24' })
  @IsCivilDate()
  awarenessDate: string;

  @ApiPropertyOptional({
    enum: ['true', 'false', 'unknown'],
    description: '`unknown` counts as yes (R42); left out, the law asked for has answered it',
  })
  @IsOptional()
  @Transform(asTri)
  @IsIn([true, false])
  myNumber?: Tri;

  @ApiPropertyOptional({ enum: organisationKinds, description: "The organisation's own when left out" })
  @IsOptional()
  @IsIn(organisationKinds)
  organisationKind?: OrganisationKind;

  @ApiPropertyOptional({ enum: industries, description: "The organisation's own when left out", example: 'finance' })
  @IsOptional()
  @IsIn(industries)
  industry?: IndustryId;

  @ApiPropertyOptional({
    enum: dataSubjects,
    isArray: true,
    description: 'Whose data it was, repeated or joined by commas (R53)',
  })
  @IsOptional()
  @Transform(asList)
  @ArrayUnique()
  @IsIn(dataSubjects, { each: true })
  dataSubjects?: DataSubject[];
}
