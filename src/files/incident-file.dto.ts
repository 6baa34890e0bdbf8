import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';
import { WarningAnswer } from '../playbooks/warning.dto.js';
import { actorExample, sha256Example } from '../platform/http/openapi/examples.js';

export class NewFileQuery {
  @ApiProperty({ maxLength: 200, example: 'emocheck.log', description: 'Its name, with the extension of its type' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  @Matches(/^[^/\\\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u, {
    message: 'name must be a file name: no slashes, no control characters',
  })
  name: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'What it shows; no personal data', example: '委員会の受付通知' })
  @ValidateIf((_: object, value: unknown) => value !== undefined)
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class FileAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '受付通知.pdf' }) name: string;
  @ApiProperty({ description: 'By its content', example: 'application/pdf' }) mediaType: string;
  @ApiProperty({ description: 'Bytes', example: 48213 }) size: number;
  @ApiProperty({ example: sha256Example }) sha256: string;
  @ApiProperty({ example: '委員会の受付通知' }) note: string;
  @ApiProperty({ format: 'date-time' }) addedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: actorExample }) addedBy: object;
}

export class FileResult extends FileAnswer {
  @ApiProperty({ type: [WarningAnswer] }) warnings: WarningAnswer[];
}

export class FileList {
  @ApiProperty({ type: [FileAnswer] }) items: FileAnswer[];
}
