import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { EventType, Tri } from '../law/index.js';
import { IsInstant } from '../platform/http/constraints.js';

const eventTypes: readonly EventType[] = ['leak', 'loss', 'damage'];

/** true, false, or null and absent for "not known". */
const TriFact = (description: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: Boolean, nullable: true, description }), IsOptional(), IsBoolean());

export class AffectedPersonsDto {
  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1_000_000_000,
    description: 'Persons counted so far',
    example: 45,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  known?: number | null;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1_000_000_000,
    description: 'The largest number that may be affected (R4)',
    example: 60,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  max?: number | null;
}

/** What is known of an event. Every fact is optional: absent and null both mean "not known". */
export class FactsDto {
  @ApiPropertyOptional({
    enum: eventTypes,
    isArray: true,
    nullable: true,
    description: 'Leak, loss, damage: each also "may have happened" (R1)',
    example: ['leak'],
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(eventTypes, { each: true })
  eventTypes?: EventType[] | null;

  @TriFact('Special-care-required information (要配慮個人情報) is among the data: R2 item 1')
  specialCareData?: Tri;

  @TriFact('Misuse of the data may cause financial harm: R2 item 2')
  financialHarmRisk?: Tri;

  @TriFact('It may have been done with wrongful purpose (attack, theft, insider): R2 item 3')
  wrongfulPurpose?: Tri;

  @TriFact('The data was protected by high-grade encryption: R5')
  strongEncryption?: Tri;

  @TriFact('The key leaked too, so that encryption does not help: R5')
  keyCompromised?: Tri;

  @TriFact('Pseudonymously processed information (仮名加工情報): R6')
  pseudonymised?: Tri;

  @TriFact('Personal information that was about to be acquired (a skimmed entry form): R3')
  dataBeingAcquired?: Tri;

  @TriFact('... and was meant to be handled as personal data: R3')
  intendedAsPersonalData?: Tri;

  @ApiPropertyOptional({ type: AffectedPersonsDto, nullable: true, description: 'Persons, not records: R4' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AffectedPersonsDto)
  affectedPersons?: AffectedPersonsDto | null;

  @TriFact('The organisation handled the data for a principal (委託先): R35')
  processor?: Tri;

  @TriFact('Processor only: the leaked data is among what the principal entrusted: R35')
  entrustedData?: Tri;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the processor notified its principal: R35',
    example: '2026-11-25T18:00:00+09:00',
  })
  @IsOptional()
  @IsInstant()
  principalNotifiedAt?: string | null;

  @TriFact('Public bodies: a local body rather than a national organ: R9')
  localBody?: Tri;

  @TriFact('Public bodies: information made special-care by local ordinance: R9 item 5')
  ordinanceSpecialCareData?: Tri;

  @TriFact('My Number: viewable by an unspecified number of people: R10 item 3')
  openToUnspecifiedPersons?: Tri;

  @TriFact('My Number: a system named in R10 item 1')
  specifiedNetworkSystem?: Tri;

  @TriFact('My Numbers are among the data; not known counts as yes: R10, R42')
  myNumberIncluded?: Tri;
}
