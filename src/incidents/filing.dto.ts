import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { obligationKinds } from '../deadlines/deadline.dto.js';
import type { ObligationKind, RegimeId } from '../law/index.js';
import { IsInstant, IsNotBlank } from '../platform/http/constraints.js';
import { regimeIds } from './incident-words.js';
import { draftIdExample, fileIdExample, filingIdExample, sha256Example } from '../platform/http/openapi/examples.js';

/** How a report or notice went out. */
export const filingChannels = [
  'web_form',
  'mail',
  'post',
  'fax',
  'in_person',
  'telephone',
  'publication',
  'other',
] as const;
export type FilingChannel = (typeof filingChannels)[number];

export class NewFilingDto {
  @ApiProperty({
    enum: obligationKinds,
    isArray: true,
    description: 'The duties it serves; one report may be both (R33)',
    example: ['preliminary_report'],
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(obligationKinds, { each: true })
  serves: ObligationKind[];

  @ApiPropertyOptional({ enum: regimeIds, description: "Under which law; the incident's first regime when absent" })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;

  @ApiProperty({
    format: 'date-time',
    description: 'When it was filed; not in the future',
    example: '2026-11-26T15:30:00+09:00',
  })
  @IsInstant()
  filedAt: string;

  @ApiProperty({ description: 'Who received it', example: '個人情報保護委員会', maxLength: 200 })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  recipient: string;

  @ApiProperty({ enum: filingChannels, example: 'web_form' })
  @IsIn(filingChannels)
  channel: FilingChannel;

  @ApiPropertyOptional({ maxLength: 100, example: '20261126-0001' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  receiptNumber?: string;

  @ApiPropertyOptional({
    description:
      'False: filed with what could be found, to be supplemented (追完, R34). When absent, as the draft says; without a ' +
      'draft true',
  })
  @IsOptional()
  @IsBoolean()
  complete?: boolean;

  @ApiPropertyOptional({
    maxLength: 2000,
    description:
      'Why it was filed although required fields of its draft are open, or, called complete, fields to supplement. It ' +
      'enters the record and the evidence pack; such a final report still awaits its supplement',
    example: '対象者数は調査中であり、期限までに判明しない。',
  })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  acceptIncomplete?: string;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'Why it is late; needed after the date to keep',
    example: '対象者の特定に時間を要した。',
  })
  @IsOptional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  lateReason?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The draft that was filed; its approved version and hash are kept',
    example: draftIdExample,
  })
  @IsOptional()
  @IsUUID()
  draftId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The wrong filing that this one corrects; that one stays as it is',
    example: filingIdExample,
  })
  @IsOptional()
  @IsUUID()
  correctsFilingId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A file of this incident that shows the filing (a receipt, a screen); its hash is kept',
    example: fileIdExample,
  })
  @IsOptional()
  @IsUUID()
  evidenceFileId?: string;
}

export class FilingAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: obligationKinds, isArray: true }) serves: ObligationKind[];
  @ApiProperty({ enum: regimeIds }) regime: RegimeId;
  @ApiProperty({ format: 'date-time' }) filedAt: string;
  @ApiProperty({ example: '個人情報保護委員会' }) recipient: string;
  @ApiProperty({ enum: filingChannels }) channel: FilingChannel;
  @ApiProperty({ type: String, nullable: true, example: '20261126-0001' }) receiptNumber: string | null;
  @ApiProperty() complete: boolean;
  @ApiProperty({ type: String, nullable: true, example: '対象者の特定に時間を要した。' }) lateReason: string | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'The fields of the draft that were open, and why it was filed all the same',
    example: { reason: '対象者数は調査中であり、期限までに判明しない。', fields: ['personsKnown'] },
  })
  acceptedIncomplete: object | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) draftId: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The approved version that was filed', example: 3 })
  draftVersion: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of that version', example: sha256Example }) draftSha256:
    string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) correctsFilingId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) evidenceFileId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of that file when it was recorded',
    example: sha256Example,
  })
  evidenceSha256: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
}
