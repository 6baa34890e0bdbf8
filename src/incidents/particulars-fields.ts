import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';

import { IsJapanDate, IsMoment } from './moment.validator.js';

/** How large a particular may be: generous for a report, small enough that a request stays below its limit. */
export const LIMITS = {
  name: 200,
  line: 1_000,
  text: 4_000,
  longText: 10_000,
  few: 20,
  many: 200,
  persons: 200_000_000,
} as const;

type Rules = PropertyDecorator;

/** Optional, and null for "not known": what every particular is. */
const optional = (description: string, schema: object, ...rules: readonly Rules[]): Rules =>
  applyDecorators(ApiProperty({ description, required: false, nullable: true, ...schema }), IsOptional(), ...rules);

export const Text = (description: string, example: string, maxLength: number = LIMITS.text): Rules =>
  optional(description, { type: String, example, maxLength }, IsString(), MaxLength(maxLength));

export const YesNo = (description: string): Rules =>
  optional(`${description} Null: not known yet.`, { type: Boolean, example: false }, IsBoolean());

export const Day = (description: string, example: string): Rules =>
  optional(description, { type: String, format: 'date', example }, IsJapanDate());

export const OneOf = (description: string, codes: readonly string[]): Rules =>
  optional(description, { enum: [...codes], example: codes[0] }, IsIn(codes));

export const SomeOf = (description: string, codes: readonly string[]): Rules =>
  optional(
    description,
    { enum: [...codes], isArray: true, maxItems: codes.length, example: [codes[0]] },
    IsArray(),
    ArrayMaxSize(codes.length),
    ArrayUnique(),
    IsIn(codes, { each: true }),
  );

export const Names = (description: string, example: readonly string[], most: number = LIMITS.few): Rules =>
  optional(
    description,
    { type: String, isArray: true, maxItems: most, example },
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    IsNotBlank({ each: true }),
    MaxLength(LIMITS.name, { each: true }),
  );

export const Count = (description: string, example: number, most: number = LIMITS.persons): Rules =>
  optional(description, { type: 'integer', minimum: 0, maximum: most, example }, IsInt(), Min(0), Max(most));

export const Quantity = (description: string, example: number, most: number): Rules =>
  optional(description, { type: Number, minimum: 0, maximum: most, example }, IsNumber(), Min(0), Max(most));

// Swagger takes a function for a late type only when it is called 'type', which one made in place is.
export const Part = (description: string, type: () => new () => object): Rules =>
  optional(description, { type: () => type() }, ValidateNested(), Type(type));

export const Parts = (description: string, type: () => new () => object, most: number): Rules =>
  optional(
    description,
    { type: () => type(), isArray: true, maxItems: most },
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(type),
  );

/** The words that an entry is about; an entry without them says nothing. */
export const RequiredText = (description: string, example: string, maxLength: number = LIMITS.line): Rules =>
  applyDecorators(ApiProperty({ description, example, maxLength }), IsString(), IsNotBlank(), MaxLength(maxLength));

export const RequiredMoment = (description: string, example: string): Rules =>
  applyDecorators(ApiProperty({ description, example }), IsMoment());
