import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ClockZone, FreeClock } from '../law/clocks/index.js';
import { IsInstant, IsNotBlank } from '../platform/http/constraints.js';

const zones = ['Asia/Tokyo', 'Asia/Singapore', 'America/New_York'] as const satisfies readonly ClockZone[];
const units = ['hours', 'days'] as const satisfies readonly FreeClock['unit'][];

export class LabelDto {
  @ApiProperty({ maxLength: 200, example: '委託契約書 第12条' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  ja: string;

  @ApiProperty({ maxLength: 200, example: 'processing agreement, clause 12' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  en: string;
}

/** A period that an organisation has promised in a contract, or set itself. It never moves off a closed day. */
export class FreeClockDto {
  @ApiProperty({ type: LabelDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => LabelDto)
  label: LabelDto;

  @ApiProperty({ enum: units, description: 'Real hours, or calendar days' })
  @IsIn(units)
  unit: FreeClock['unit'];

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10_000, example: 24 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  amount: number;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'What starts it; awareness of the incident when left out',
    example: '2026-11-24T10:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  from?: string | null;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Days only (Civil Code art. 140 otherwise)' })
  @IsOptional()
  @IsBoolean()
  firstDayCounts?: boolean;

  @ApiPropertyOptional({ enum: zones, default: 'Asia/Tokyo', description: 'Days only: whose calendar' })
  @IsOptional()
  @IsIn(zones)
  zone?: ClockZone;

  @ApiPropertyOptional({ maxLength: 500, description: 'The clause, shown as its ground', example: '第12条第3項' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  clause?: string;
}
