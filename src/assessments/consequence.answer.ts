import { ApiProperty } from '@nestjs/swagger';
import type { BilingualText, Confidence, Consequence, Established } from '../law/index.js';
import { CitationAnswer, ProvenanceFields, Text } from './text.answer.js';

/** What can follow, said exactly: not reporting is not itself punished by a fine (R60-R63). */
export class ConsequenceAnswer implements Consequence {
  @ApiProperty({ example: 'not_reporting' }) id: string;
  @ApiProperty({ example: 'R63' }) rule: string;
  @Text() text: BilingualText;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
  @ProvenanceFields.established() established: Established;
  @ProvenanceFields.confidence() confidence: Confidence;
  @ProvenanceFields.assumption() assumption: boolean;
}
