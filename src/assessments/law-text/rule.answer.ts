import { ApiProperty } from '@nestjs/swagger';
import {
  type BilingualText,
  type Confidence,
  type Established,
  REGIME_IDS,
  type RegimeId,
  type RegimeItem,
  type Rule,
  type RuleId,
} from '../../law/index.js';
import { CitationAnswer, ProvenanceFields, Text, TextOrNull } from '../text.answer.js';
import { ItemTextAnswer } from './versions.answer.js';

/** A case of the published conformance suite. */
export class CaseOfRuleAnswer {
  @ApiProperty({ example: 'S-R22-01' }) id: string;
  @ApiProperty({ description: 'What it shows, in a sentence', example: 'day 30 from 2025-11-28' }) why: string;
}

/** A rule as the traces cite it. */
export class RuleAnswer implements Rule {
  @ApiProperty({ type: String, example: 'R22' }) id: RuleId;
  @Text() title: BilingualText;
  @Text('What holds, in words of our own; the citations say where the law says it') text: BilingualText;
  @TextOrNull('What is not settled or was not read') open: BilingualText | null;
  @ApiProperty({ type: [CitationAnswer] }) citations: readonly CitationAnswer[];
  @ApiProperty({ type: [String], example: ['appi-private/2024-04-01'], description: 'Versions it belongs to' })
  versions: readonly string[];
  @ApiProperty({ type: [String], example: ['appi-private/3'], description: 'Items it bears on' })
  items: readonly RegimeItem[];
  @ProvenanceFields.established() established: Established;
  @ProvenanceFields.confidence() confidence: Confidence;
  @ProvenanceFields.assumption() assumption: boolean;
}

export class TestedRuleAnswer extends RuleAnswer {
  @ApiProperty({ type: [CaseOfRuleAnswer], description: 'The cases that test it' }) cases: readonly CaseOfRuleAnswer[];
}

export class RulesAnswer {
  @ApiProperty({ type: [TestedRuleAnswer] }) items: readonly TestedRuleAnswer[];
  @ApiProperty({ type: String, nullable: true, description: 'Always null: the list is whole', example: null })
  nextCursor: null;
}

export class ItemVersionAnswer extends ItemTextAnswer {
  @ApiProperty({ example: 'appi-private/2024-04-01' }) version: string;
}

/** One numbered item of a law: what it says in each version, and the rules that bear on it. */
export class RegimeItemAnswer {
  @ApiProperty({ example: 'appi-private/3' }) id: string;
  @ApiProperty({ enum: REGIME_IDS }) regime: RegimeId;
  @ApiProperty({ example: 3 }) item: number;
  @ApiProperty({ type: [ItemVersionAnswer], description: 'Oldest first' }) versions: readonly ItemVersionAnswer[];
  @ApiProperty({ type: [RuleAnswer] }) rules: readonly RuleAnswer[];
  @ApiProperty({ type: [CaseOfRuleAnswer], description: 'Cases in which it is met' })
  cases: readonly CaseOfRuleAnswer[];
}
