import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class PasswordAgainDto {
  @ApiProperty({ example: '夜明けの港に三艘の白い船', description: 'The present password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1024)
  password: string;
}

export class CodeDto {
  @ApiProperty({ example: '287082', description: 'What the authenticator app shows' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  code: string;
}

export class ProofDto extends PasswordAgainDto {
  @ApiProperty({ example: '287082', description: 'Of the app, or a recovery code' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  code: string;
}

export class ProposedSecondFactorAnswer {
  @ApiProperty({
    description: 'The seed in base32, to be typed into an authenticator app. Shown here once',
    example: 'JBSWY3DP…',
  })
  secret: string;
  @ApiProperty({ example: 'otpauth://totp/…', description: 'The same for a picture that the app reads' }) uri: string;
}

export class RecoveryCodesAnswer {
  @ApiProperty({
    isArray: true,
    type: String,
    description: 'Each signs in once in place of the app. Shown here once',
    example: ['MFRG-GZDF-…'],
  })
  recoveryCodes: string[];
}
