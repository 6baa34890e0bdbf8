import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { REGIME_IDS, type RegimeId } from '../law/index.js';
import { IsCivilDate, IsNotBlank } from '../platform/http/constraints.js';
import { CaseDto } from './assessment-request.dto.js';
import { FactsDto } from './facts.dto.js';
import { OrganisationContextDto } from './organisation-context.dto.js';

const MOST_VARIANTS = 20;
const MOST_DAYS = 3650;

/** One "what if": everything as in the base, but for what is named here. */
export class VariantDto {
  @ApiProperty({ maxLength: 200, example: '不正アクセスだった場合' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  name: string;

  @ApiPropertyOptional({ enum: REGIME_IDS })
  @IsOptional()
  @IsIn(REGIME_IDS)
  regime?: RegimeId;

  @ApiPropertyOptional({
    type: FactsDto,
    description: 'As if this had been known from the first revision on, and never changed',
    example: { wrongfulPurpose: true },
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FactsDto)
  facts?: FactsDto;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: -MOST_DAYS,
    maximum: MOST_DAYS,
    description: 'As if everything had been known so many days earlier; negative for later',
    example: 2,
  })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  knownDaysEarlier?: number;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Under the law of this day',
    example: '2026-11-24',
  })
  @IsOptional()
  @IsCivilDate()
  lawAsOf?: string | null;
}

export class ComparisonRequestDto {
  @ApiProperty({ type: CaseDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => CaseDto)
  base: CaseDto;

  @ApiProperty({ type: [VariantDto], maxItems: MOST_VARIANTS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_VARIANTS)
  @ValidateNested({ each: true })
  @Type(() => VariantDto)
  variants: VariantDto[];

  @ApiPropertyOptional({ type: OrganisationContextDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganisationContextDto)
  context?: OrganisationContextDto | null;
}
