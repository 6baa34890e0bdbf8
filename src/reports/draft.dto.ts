import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { regimeIds } from '../incidents/incident-words.js';
import type { RegimeId } from '../law/index.js';
import { type DraftKind, draftKinds } from './draft-content.js';
import { type DraftState, draftStates } from './draft.entity.js';

export const documentFormats = ['docx', 'json'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export class NewDraftDto {
  @ApiProperty({ enum: draftKinds, example: 'preliminary_report' })
  @IsIn(draftKinds)
  kind: DraftKind;

  @ApiPropertyOptional({ enum: regimeIds, description: "Under which law; the incident's first regime when absent" })
  @IsOptional()
  @IsIn(regimeIds)
  regime?: RegimeId;

  @ApiPropertyOptional({ format: 'uuid', description: 'The draft before this one, whose words are carried over' })
  @IsOptional()
  @IsUUID()
  basedOn?: string;
}

export class DocumentQuery {
  @ApiPropertyOptional({ enum: documentFormats, default: 'docx' })
  @IsOptional()
  @IsIn(documentFormats)
  format: DocumentFormat = 'docx';
}

export class GapAnswer {
  @ApiProperty({ example: 'persons.number' }) field: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) label: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What to find out, in plain words',
  })
  question: object;
}

export class DraftAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) incidentId: string;
  @ApiProperty({ enum: draftKinds }) kind: DraftKind;
  @ApiProperty() form: string;
  @ApiProperty({ enum: draftStates }) state: DraftState;
  @ApiProperty() version: number;
  @ApiProperty({ description: 'Of the version, over its canonical JSON' }) sha256: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) basedOn: string | null;
  @ApiProperty() title: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Every field with its text and the facts it was written from',
  })
  fields: object;
  @ApiProperty({ type: [GapAnswer], description: 'Required now' }) missing: GapAnswer[];
  @ApiProperty({ type: [GapAnswer], description: 'May stay open now (調査中); the final report needs it' })
  unknown: GapAnswer[];
  @ApiProperty({ description: 'With what is known it can be filed' }) fileable: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}
