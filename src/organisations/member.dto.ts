import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { type Role, roleNames } from '../access/permissions.js';
import type { Language } from '../platform/http/language.js';
import { PageAnswer } from '../platform/http/page.js';

export class NewMemberDto {
  @ApiProperty({ description: 'Where mails to this person go', example: 'houmu@example.jp', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiProperty({ example: '法務部 担当', maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @ApiProperty({ enum: roleNames, example: 'legal' })
  @IsIn(roleNames)
  role: Role;

  @ApiPropertyOptional({ enum: ['ja', 'en'], default: 'ja' })
  @IsOptional()
  @IsIn(['ja', 'en'])
  language?: Language;
}

const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field not named stays as it is. */
export class MemberPatchDto {
  @ApiPropertyOptional({ example: 'houmu@example.jp', maxLength: 254 })
  @MayBeAbsent()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ example: '法務部 担当', maxLength: 100 })
  @MayBeAbsent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({ enum: roleNames, example: 'legal' })
  @MayBeAbsent()
  @IsIn(roleNames)
  role?: Role;

  @ApiPropertyOptional({ enum: ['ja', 'en'] })
  @MayBeAbsent()
  @IsIn(['ja', 'en'])
  language?: Language;
}

export class MemberAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() email: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: roleNames }) role: Role;
  @ApiProperty({ enum: ['ja', 'en'] }) language: Language;
  @ApiProperty({ description: 'Whether somebody signs in as this member; an invitation brings it about' })
  signsIn: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class MemberPage extends PageAnswer {
  @ApiProperty({ type: [MemberAnswer] }) items: MemberAnswer[];
}
