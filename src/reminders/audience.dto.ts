import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, ValidateBy } from 'class-validator';
import { isMailAddress } from '../platform/mail-address.js';

export const roles = ['owner', 'officers', 'legal', 'admins'] as const;
export const channels = ['mail', 'webhook'] as const;
const MOST_ADDRESSES = 20;

/** A role, or `{ addresses: [...] }` with mail addresses and nothing else. */
export function isAudience(value: unknown): boolean {
  if (typeof value === 'string') return roles.some((role) => role === value);
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'addresses') return false;
  const { addresses } = value as { addresses: unknown };
  if (!Array.isArray(addresses) || addresses.length === 0 || addresses.length > MOST_ADDRESSES) return false;
  return addresses.every((address) => typeof address === 'string' && isMailAddress(address));
}

const IsAudience = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isAudience',
      validator: {
        validate: isAudience,
        defaultMessage: () =>
          `each of $property must be one of ${roles.join(', ')}, or {"addresses": [...]} with 1 to ${MOST_ADDRESSES} mail addresses in half-width letters, without quotes, blanks or invisible characters`,
      },
    },
    { each: true },
  );

export const Audiences = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: {
        oneOf: [
          { type: 'string', enum: [...roles] },
          {
            type: 'object',
            required: ['addresses'],
            properties: {
              addresses: {
                type: 'array',
                items: { type: 'string', format: 'email' },
                minItems: 1,
                maxItems: MOST_ADDRESSES,
              },
            },
          },
        ],
      },
      example: ['owner', 'officers', { addresses: ['counsel@example.jp'] }],
    }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(10),
    IsAudience(),
  );

export const Channels = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: channels, isArray: true, example: ['mail', 'webhook'] }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(2),
    IsIn(channels, { each: true }),
  );
