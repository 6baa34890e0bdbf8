import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsCivilDate, IsNotBlank, IsOneLine } from '../platform/http/constraints.js';
import { IsMailAddress } from '../platform/http/mail-address.validator.js';

export class ClosedDayDto {
  @ApiProperty({ format: 'date', example: '2026-06-23' })
  @IsCivilDate()
  date: string;

  @ApiProperty({ example: '慰霊の日', maxLength: 100, description: 'Shown as the reason why a date moved' })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(100)
  name: string;
}

export class OwnClockLabelDto {
  @ApiProperty({ example: '委託契約に基づく委託元への通知', maxLength: 200 })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(200)
  ja: string;

  @ApiProperty({ example: 'Notice to the client under the contract', maxLength: 200 })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(200)
  en: string;
}

/** A period that a contract, or the organisation itself, counts from awareness. */
export class OwnClockDto {
  @ApiProperty({ type: OwnClockLabelDto })
  @ValidateNested()
  @Type(() => OwnClockLabelDto)
  label: OwnClockLabelDto;

  @ApiProperty({ enum: ['hours', 'days'], example: 'hours' })
  @IsIn(['hours', 'days'])
  unit: 'hours' | 'days';

  @ApiProperty({ minimum: 1, maximum: 3650, example: 24 })
  @IsInt()
  @Min(1)
  @Max(3650)
  amount: number;

  @ApiProperty({ enum: ['awareness'], example: 'awareness' })
  @IsIn(['awareness'])
  from: 'awareness';

  @ApiPropertyOptional({ description: 'Days only: whether the day of awareness is day 1 (else Civil Code art. 140)' })
  @IsOptional()
  @IsBoolean()
  firstDayCounts?: boolean;

  @ApiPropertyOptional({ maxLength: 300, example: '業務委託契約第12条', description: 'Shown as its ground' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  clause?: string;
}

export class InternalTargetsDto {
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 1,
    maximum: 365,
    example: 14,
    description: 'Own aim for telling the persons, in days from awareness. The law fixes no such period',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  individualNoticeDays?: number | null;
}

export class OrganisationContactDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, example: '漏えい対応担当' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: '法務部' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 50, example: '03-0000-0000' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  telephone?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'email', maxLength: 254, example: 'houmu@example.jp' })
  @IsOptional()
  @IsMailAddress()
  @MaxLength(254)
  mail?: string | null;
}

export class RetentionDto {
  @ApiProperty({
    minimum: 1,
    maximum: 36_500,
    example: 1826,
    description: 'Days after an incident was closed, when its personal data is removed for good',
  })
  @IsInt()
  @Min(1)
  @Max(36_500)
  daysAfterClosing: number;
}
