import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';
import { type Role, roleNames } from '../access/permissions.js';
import { type TokenAlgorithm, tokenAlgorithms } from '../organisations/identity-provider.js';

export class IdentityProviderDto {
  @ApiProperty({ example: 'https://login.example.jp/realms/main', maxLength: 500, description: '`iss` of its tokens' })
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  issuer: string;

  @ApiProperty({
    example: 'https://sokuho.example.jp/acme',
    maxLength: 500,
    description: '`aud` of its tokens: what the issuer calls this service. No other organisation may use the same',
  })
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  audience: string;

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
