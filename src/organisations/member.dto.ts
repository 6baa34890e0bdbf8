import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from '../platform/to-instance.js';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type Role, roleNames } from '../access/permissions.js';
import type { Language } from '../platform/http/language.js';
import { IsCivilDate, IsNotBlank, IsOneLine } from '../platform/http/constraints.js';
import { PageAnswer } from '../platform/http/page.js';
import { type MemberChannel, memberChannels } from './member.entity.js';
import { IsMailAddress } from '../platform/http/mail-address.validator.js';

export class NewMemberDto {
  @ApiProperty({ description: 'Where mails to this person go', example: 'houmu@example.jp', maxLength: 254 })
  @IsMailAddress()
  @MaxLength(254)
  email: string;

  @ApiProperty({ example: '法務部 担当', maxLength: 100 })
  @IsString()
  @IsNotBlank()
  @IsOneLine()
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

export class DeputyDto {
  @ApiProperty({ format: 'uuid', example: '01900000-0000-7000-8000-000000000000' })
  @IsUUID()
  memberId: string;

  @ApiProperty({ format: 'date', example: '2026-08-10', description: 'First day away, in Japan' })
  @IsCivilDate()
  from: string;

  @ApiProperty({ format: 'date', example: '2026-08-21', description: 'Last day away, in Japan' })
  @IsCivilDate()
  to: string;
}

const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** A field not named stays as it is. */
export class MemberPatchDto {
  @ApiPropertyOptional({ example: 'houmu@example.jp', maxLength: 254 })
  @MayBeAbsent()
  @IsMailAddress()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ example: '法務部 担当', maxLength: 100 })
  @MayBeAbsent()
  @IsString()
  @IsNotBlank()
  @IsOneLine()
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

  @ApiPropertyOptional({
    enum: memberChannels,
    isArray: true,
    nullable: true,
    example: ['mail'],
    description: 'How to tell this person; null: as each step of the policy says. Empty: no reminders to them',
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(memberChannels, { each: true })
  channels?: MemberChannel[] | null;

  @ApiPropertyOptional({ type: DeputyDto, nullable: true, description: 'Gets their reminders while they are away' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DeputyDto)
  deputy?: DeputyDto | null;
}

export class MemberAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'houmu@example.jp' }) email: string;
  @ApiProperty({ example: '法務部 担当' }) name: string;
  @ApiProperty({ enum: roleNames }) role: Role;
  @ApiProperty({ enum: ['ja', 'en'] }) language: Language;
  @ApiProperty({ description: 'Whether somebody signs in as this member; an invitation brings it about' })
  signsIn: boolean;
  @ApiProperty({ enum: memberChannels, isArray: true, nullable: true }) channels: MemberChannel[] | null;
  @ApiProperty({ type: DeputyDto, nullable: true }) deputy: DeputyDto | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when mails to this address are refused for good; reminders for it go to the admins',
  })
  mailRefusedAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when they are no member any more. Lists leave them out; the record still names them',
  })
  removedAt: string | null;
}

export class MemberPage extends PageAnswer {
  @ApiProperty({ type: [MemberAnswer] }) items: MemberAnswer[];
}
