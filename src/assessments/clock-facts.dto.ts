import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import { IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import type { Tri } from '../law/index.js';
import { IsInstant } from '../platform/http/constraints.js';
import { AffectedPersonsDto } from './facts.dto.js';

const TriFact = (description: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: Boolean, nullable: true, description }), IsOptional(), IsBoolean());

const InstantFact = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      format: 'date-time',
      nullable: true,
      description,
      example: '2026-11-25T18:00:00+09:00',
    }),
    IsOptional(),
    IsInstant(),
  );

const Nested = (type: () => new () => object): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: () => type(), nullable: true }),
    IsOptional(),
    ValidateNested(),
    Type(type),
  );

export class RegionalPersonsDto {
  @TriFact('Persons there are affected, or the law there applies for another reason')
  affected?: Tri;

  @Nested(() => AffectedPersonsDto)
  persons?: AffectedPersonsDto | null;
}

export class RegionsDto {
  @Nested(() => RegionalPersonsDto) eu?: RegionalPersonsDto;
  @Nested(() => RegionalPersonsDto) uk?: RegionalPersonsDto;
  @Nested(() => RegionalPersonsDto) kr?: RegionalPersonsDto;
  @Nested(() => RegionalPersonsDto) sg?: RegionalPersonsDto;
}

/** Facts that only the clocks of other laws ask for. Absent and null both mean "not known". */
export class ClockFactsDto {
  @Nested(() => RegionsDto) regions?: RegionsDto;
  @TriFact('GDPR: false when a risk to the persons is unlikely') riskToPersons?: Tri;
  @TriFact('GDPR: a high risk, which wants the persons told') highRiskToPersons?: Tri;
  @TriFact('Singapore: significant harm results or is likely') significantHarm?: Tri;
  @TriFact('Korea: sensitive information or unique identifiers') koreanSensitiveOrUniqueId?: Tri;
  @TriFact('Korea: illegal access from outside') illegalOutsideAccess?: Tri;
  @TriFact('Telecommunications Business Act: secrecy of communications') secrecyOfCommunications?: Tri;
  @TriFact('Designated carriers: specified user information (特定利用者情報)') specifiedUserInformation?: Tri;
  @TriFact('Individual customers of a financial firm') individualCustomersOfFinancialFirm?: Tri;
  @TriFact('A designated key computer (重要電子計算機)') designatedKeyComputer?: Tri;
  @TriFact('Payment card data') cardData?: Tri;
  @TriFact('US SEC: determined to be material') material?: Tri;
  @InstantFact('US SEC: when materiality was determined') materialityDeterminedAt?: string | null;
  @InstantFact('Singapore: when the breach was assessed as notifiable') assessedNotifiableAt?: string | null;
}
