import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { clocks, type ClockId } from '../law/clocks/index.js';
import { IsInstant } from '../platform/http/constraints.js';
import { ClockFactsDto } from './clock-facts.dto.js';
import { FreeClockDto } from './free-clock.dto.js';

export const clockIds: readonly ClockId[] = clocks.map(({ id }) => id);

/** Clocks to show beside the Japanese duties. None applies by itself. */
export class ClocksDto {
  @ApiPropertyOptional({
    enum: clockIds,
    isArray: true,
    description: 'GET /v1/law/clocks lists them',
    example: ['eu-gdpr-33'],
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(clockIds, { each: true })
  ids?: ClockId[];

  @ApiPropertyOptional({ type: [FreeClockDto], maxItems: 20, description: 'Periods promised in contracts' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FreeClockDto)
  free?: FreeClockDto[];

  @ApiPropertyOptional({ type: ClockFactsDto, nullable: true, description: 'Facts that only these clocks ask for' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ClockFactsDto)
  facts?: ClockFactsDto | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the organisation came to know of the incident; of the first revision when left out',
    example: '2026-11-24T10:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  awareAt?: string | null;
}
