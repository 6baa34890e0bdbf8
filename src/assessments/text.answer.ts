import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BilingualText, Citation } from '../law/index.js';

/** A property that holds a calendar date in Japan, or null. */
export const JapanDate = (description: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', nullable: true, description });

/** The same where the property is left out when there is nothing to say. */
export const JapanDateIfAny = (description: string): PropertyDecorator =>
  ApiPropertyOptional({ type: String, format: 'date', description });

/** How well a statement of law is established. */
export const ProvenanceFields = {
  established: (): PropertyDecorator =>
    ApiProperty({
      enum: ['V1', 'V2', 'B'],
      description: 'V1: the primary text was read; V2: a text that quotes it was read; B: background knowledge',
    }),
  confidence: (): PropertyDecorator =>
    ApiProperty({ enum: ['H', 'MH', 'M', 'L'], description: 'High, medium to high, medium, low' }),
  assumption: (): PropertyDecorator =>
    ApiProperty({ description: 'The reading is unsettled, or its text was not seen' }),
} as const;

export class BilingualTextAnswer implements BilingualText {
  @ApiProperty({ example: '添付ファイルの宛先を上長が確認する。' }) ja: string;
  @ApiProperty({ example: 'A superior confirms the addressees of an attachment.' }) en: string;
}

/** A property that says something in both languages. */
export const Text = (description?: string): PropertyDecorator =>
  ApiProperty({ type: BilingualTextAnswer, ...(description !== undefined && { description }) });

export const TextOrNull = (description: string): PropertyDecorator =>
  ApiProperty({ type: BilingualTextAnswer, nullable: true, description });

export class CitationAnswer implements Citation {
  @ApiProperty({ example: '個人情報の保護に関する法律施行規則' }) law: string;
  @ApiProperty({ example: '第7条第1号' }) article: string;
  @ApiProperty({ example: 'R2', description: 'GET /v1/law/rules/{id} explains it' }) rule: string;
}
