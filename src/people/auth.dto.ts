import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Role, roleNames } from '../access/permissions.js';
import { organisationIdExample } from '../platform/http/openapi/examples.js';
import { IsMailAddress } from '../platform/http/mail-address.validator.js';

/** Generous: what is too long to be a password is answered as a wrong one, and nothing longer is hashed. */
const LONGEST_TYPED = 1024;

export class SignInDto {
  @ApiProperty({ example: 'houmu@example.jp', maxLength: 254 })
  @IsMailAddress()
  @MaxLength(254)
  email: string;

  @ApiProperty({ example: '夜明けの港に三艘の白い船', maxLength: LONGEST_TYPED })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TYPED)
  password: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Which organisation to work for, for a person of several',
    example: organisationIdExample,
  })
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @ApiPropertyOptional({
    example: '287082',
    maxLength: 50,
    description: 'Of the authenticator app, or a recovery code, for a person with a second factor',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  code?: string;
}

export class RefreshDto {
  @ApiProperty({ example: 'q1Zb3v…', description: 'Of the newest answer: each opens once' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  refreshToken: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Another organisation of the person, to go on there',
    example: organisationIdExample,
  })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

export class ChangePasswordDto {
  @ApiProperty({ example: '夜明けの港に三艘の白い船', maxLength: LONGEST_TYPED })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TYPED)
  currentPassword: string;

  @ApiProperty({ example: '屋根裏の時計が十三回鳴った', description: '12 to 256 characters of any kind' })
  @IsString()
  @MaxLength(LONGEST_TYPED)
  newPassword: string;
}

export class OwnAddressDto {
  @ApiProperty({ example: 'houmu@example.jp', maxLength: 254, description: 'Where mails of this organisation go' })
  @IsMailAddress()
  @MaxLength(254)
  email: string;

  @ApiProperty({ example: '夜明けの港に三艘の白い船', maxLength: LONGEST_TYPED, description: 'The present password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TYPED)
  password: string;
}

export class ResetRequestDto {
  @ApiProperty({ example: 'houmu@example.jp', maxLength: 254 })
  @IsMailAddress()
  @MaxLength(254)
  email: string;
}

export class ResetCompletionDto {
  @ApiProperty({ example: 'bV9k…', description: 'Of the mailed link' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;

  @ApiProperty({ example: '屋根裏の時計が十三回鳴った', description: '12 to 256 characters of any kind' })
  @IsString()
  @MaxLength(LONGEST_TYPED)
  password: string;
}

export class AcceptanceDto {
  @ApiProperty({ example: 'bV9k…', description: 'Of the mailed link' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;

  @ApiPropertyOptional({
    example: '屋根裏の時計が十三回鳴った',
    description: '12 to 256 characters of any kind. Left out by a person who has a password from another organisation',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TYPED)
  password?: string;
}

export class MembershipAnswer {
  @ApiProperty({ format: 'uuid' }) organisationId: string;
  @ApiProperty({ example: '株式会社例示商事' }) organisationName: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: roleNames }) role: Role;
}

export class TokensAnswer {
  @ApiProperty({
    description: 'A JSON Web Token for the header Authorization: Bearer. Opaque to the caller',
    example: 'eyJ…',
  })
  accessToken: string;
  @ApiProperty({ example: 900, description: 'Seconds that the access token lives' }) expiresIn: number;
  @ApiProperty({ description: 'Opens once: POST /v1/auth/refresh answers the next', example: '…' })
  refreshToken: string;
  @ApiProperty({ format: 'date-time', description: 'Of the refresh token' }) refreshExpiresAt: string;
  @ApiProperty({ type: MembershipAnswer, description: 'Whom the tokens stand for' }) membership: MembershipAnswer;
}

export class SignInAnswer {
  @ApiProperty({ type: TokensAnswer, nullable: true, description: 'Null when an organisation is still to be chosen' })
  tokens: TokensAnswer | null;
  @ApiProperty({ type: [MembershipAnswer], description: 'All of the person; send one as organisationId' })
  memberships: MembershipAnswer[];
}

export class SessionAnswer {
  @ApiProperty({ format: 'uuid' }) sessionId: string;
  @ApiProperty({ example: 'houmu@example.jp' }) email: string;
  @ApiProperty({ description: 'As the organisation calls the person', example: '法務部 担当' }) name: string;
  @ApiProperty({ type: MembershipAnswer, description: 'Whom the access token stands for' })
  membership: MembershipAnswer;
  @ApiProperty({ type: [MembershipAnswer] }) memberships: MembershipAnswer[];
  @ApiProperty({ description: 'Sign-in wants a code beside the password' }) hasSecondFactor: boolean;
  @ApiProperty({ description: 'Codes left for whoever lost the device', example: 8 }) recoveryCodesLeft: number;
  @ApiProperty({ description: 'The organisation wants a second factor, and this session was opened without' })
  lacksSecondFactor: boolean;
}

export class InvitationAcceptedAnswer {
  @ApiProperty({ description: 'What to sign in with', example: 'houmu@example.jp' }) email: string;
  @ApiProperty({ example: '株式会社例示商事' }) organisationName: string;
  @ApiProperty({ description: 'The person had a password already, which stays as it is' }) hasPassword: boolean;
}
