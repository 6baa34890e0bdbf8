import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';
import { type Role, roleNames } from '../access/permissions.js';
import {
  type OwnershipProof,
  ownershipProofs,
  type TokenAlgorithm,
  tokenAlgorithms,
} from '../organisations/identity-provider.js';

/** Issuers, audiences and clients are compared letter by letter, and stand in an index. */
const printable = { pattern: /^[\x21-\x7e]+$/u, message: '$property must be printable ASCII without blanks' };

export class IdentityProviderDto {
  @ApiProperty({ example: 'https://login.example.jp/realms/main', maxLength: 500, description: '`iss` of its tokens' })
  @IsString()
  @Matches(printable.pattern, printable)
  @MaxLength(500)
  issuer: string;

  @ApiProperty({
    example: 'https://sokuho.example.jp/organisations/01900000-0000-7000-8000-000000000000',
    maxLength: 500,
    description:
      '`aud` of its tokens. One that ends in the id of the organisation, behind / or :, proves by itself that the issuer ' +
      'means this organisation. Any other is taken once the issuer publishes ' +
      '`{"organisations": {"<id>": ["<audience>"]}}` at `<issuer>/.well-known/sokuho-organisation`, or the operator ' +
      'confirms it. No other organisation may use the same',
  })
  @IsString()
  @Matches(printable.pattern, printable)
  @MaxLength(500)
  audience: string;

  @ApiPropertyOptional({
    example: 'sokuho-web',
    maxLength: 500,
    description:
      '`azp` (or `client_id`) of its tokens: the client that asks for them. Needed of tokens with several audiences, ' +
      'unless it is the audience',
  })
  @IsOptional()
  @IsString()
  @Matches(printable.pattern, printable)
  @MaxLength(500)
  authorizedParty?: string;

  @ApiPropertyOptional({ enum: tokenAlgorithms, default: 'RS256', description: 'The one signature that is taken' })
  @IsOptional()
  @IsIn(tokenAlgorithms)
  algorithm?: TokenAlgorithm;

  @ApiProperty({ example: 'realm_access.roles', maxLength: 200, description: 'A claim, or a path of them with dots' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  roleClaim: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...roleNames] },
    example: { 'sokuho-admins': 'admin', 'legal-department': 'legal' },
    description: 'Value of that claim -> role here. Of several the greatest counts; whoever has none stays outside',
  })
  @IsObject()
  roles: Record<string, Role>;

  @ApiPropertyOptional({
    default: false,
    description: 'Take its addresses as verified although the tokens do not say email_verified',
  })
  @IsOptional()
  @IsBoolean()
  vouchesForAddresses?: boolean;
}

export class IdentityProviderAnswer extends IdentityProviderDto {
  @ApiProperty({ enum: ownershipProofs, description: 'What showed that the issuer is the organisation’s' })
  provedBy: OwnershipProof;
}
