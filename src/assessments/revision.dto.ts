import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  IsDefined,
  IsInt,
  IsNotEmptyObject,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../platform/http/constraints.js';
import { FactsDto } from './facts.dto.js';

export class AwarenessCorrectionDto {
  @ApiProperty({
    format: 'date-time',
    description: 'When the organisation in truth came to know (R28)',
    example: '2026-11-23T18:00:00+09:00',
  })
  @IsInstant()
  knownAt: string;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 0,
    description:
      'Place of the revision that carries the wrong instant, from 0; the one that started the clock when left out',
    example: 0,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  revision?: number | null;
}

/** What became known at one time. Only the facts it names change; null makes a fact unknown again. */
export class RevisionDto {
  @ApiProperty({
    format: 'date-time',
    description: 'When any department came to know it (R28), not when it was typed in',
    example: '2026-11-24T10:00:00+09:00',
  })
  @IsInstant()
  knownAt: string;

  @ApiProperty({ type: FactsDto, example: { specialCareData: true, affectedPersons: { known: 45, max: 60 } } })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => FactsDto)
  facts: FactsDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 2000,
    description: 'Needed where awareness is corrected',
    example: '情報システム部が前日に把握していたことが判明した。',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;

  @ApiPropertyOptional({ type: AwarenessCorrectionDto, nullable: true })
  @IsOptional()
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => AwarenessCorrectionDto)
  correctsAwareness?: AwarenessCorrectionDto | null;
}
