import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsInstant, IsNotBlank, IsOneLine } from '../platform/http/constraints.js';
import { PageAnswer } from '../platform/http/page.js';
import { type Permission, permissionNames, type Role, roleNames } from './permissions.js';

export class NewApiKeyDto {
  @ApiProperty({ example: '社内ポータル連携', maxLength: 100, description: 'What the key is for' })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
  @MaxLength(100)
  name: string;

  @ApiPropertyOptional({ enum: roleNames, example: 'viewer', description: "The maker's role when absent" })
  @IsOptional()
  @IsIn(roleNames)
  role?: Role;

  @ApiPropertyOptional({
    enum: permissionNames,
    isArray: true,
    nullable: true,
    example: ['incidents:read'],
    description: "The part of the role's permissions that the key gets; all of them when absent",
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(permissionNames, { each: true })
  scopes?: Permission[] | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Never when absent',
    example: '2027-03-31T23:59:59+09:00',
  })
  @IsOptional()
  @IsInstant()
  expiresAt?: string | null;
}

export class KeyMakerAnswer {
  @ApiProperty({ enum: ['api_key', 'member', 'system'] }) kind: string;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '法務部 担当' }) name: string;
}

export class ApiKeyAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '社内ポータル連携' }) name: string;
  @ApiProperty({ enum: roleNames }) role: Role;
  @ApiProperty({ enum: permissionNames, isArray: true, nullable: true }) scopes: Permission[] | null;
  @ApiProperty({
    enum: permissionNames,
    isArray: true,
    description: 'What the key may do now: role and scopes together, within the role of the member who answers for it',
  })
  permissions: Permission[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'Who made it, or made the key that made it: it never exceeds their role, and ends with their membership',
  })
  responsibleMemberId: string | null;
  @ApiProperty({ enum: ['active', 'expired', 'revoked', 'member_removed'] }) state: string;
  @ApiProperty({ type: KeyMakerAnswer, nullable: true }) createdBy: KeyMakerAnswer | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiresAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the minute' })
  lastUsedAt: string | null;
}

export class MadeApiKeyAnswer extends ApiKeyAnswer {
  @ApiProperty({ example: 'sokuho_…', description: 'The key itself. It is shown here once and kept nowhere' })
  key: string;
}

export class ApiKeyPage extends PageAnswer {
  @ApiProperty({ type: [ApiKeyAnswer] }) items: ApiKeyAnswer[];
}
