import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { IsNotBlank } from '../platform/http/constraints.js';
import { PageAnswer } from '../platform/http/page.js';
import { WarningAnswer } from '../playbooks/warning.dto.js';
import { actorExample, memberIdExample } from '../platform/http/openapi/examples.js';

export class NewCommentDto {
  @ApiProperty({ maxLength: 4000, description: 'No personal data', example: '対象件数は45件で確定しました。' })
  @IsString()
  @IsNotBlank()
  @MaxLength(4000)
  text: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'Members who get a mail that they were mentioned',
    example: [memberIdExample],
  })
  @ValidateIf((_: object, value: unknown) => value !== undefined)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  mentions?: string[];
}

export class CommentAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '対象件数は45件で確定しました。' }) text: string;
  @ApiProperty({ type: [String], example: [memberIdExample] }) mentions: string[];
  @ApiProperty({ format: 'date-time' }) writtenAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: actorExample }) writtenBy: object;
}

export class CommentResult extends CommentAnswer {
  @ApiProperty({ type: [WarningAnswer] }) warnings: WarningAnswer[];
}

export class CommentPage extends PageAnswer {
  @ApiProperty({ type: [CommentAnswer] }) items: CommentAnswer[];
}
