import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Assessment,
  type BilingualText,
  type CivilDate,
  FACT_NAMES,
  type FactName,
  type Facts,
  REGIME_IDS,
  type RegimeId,
  type RuleVersion,
  type Verdict,
} from '../law/index.js';
import { AwarenessAnswer, CourseAnswer } from './awareness.answer.js';
import { ClockAssessmentAnswer } from './clock.answer.js';
import { ConsequenceAnswer } from './consequence.answer.js';
import { FactsDto } from './facts.dto.js';
import { ExemptionAnswer, ItemAnswer, PresumptionAnswer } from './item.answer.js';
import { ObligationAnswer } from './obligation.answer.js';
import { BilingualTextAnswer, Text } from './text.answer.js';

export const verdicts = ['reportable', 'not_reportable', 'undetermined'] as const satisfies readonly Verdict[];

export class RuleVersionAnswer implements RuleVersion {
  @ApiProperty({ example: 'appi-private/2024-04-01' }) id: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom: CivilDate;
}

/** What the law engine says of a case under one law. */
export class AssessmentAnswer implements Assessment {
  @ApiProperty({ enum: REGIME_IDS }) regime: RegimeId;
  @ApiProperty({
    type: RuleVersionAnswer,
    nullable: true,
    description: 'Null before the first version: there was no duty',
  })
  ruleVersion: RuleVersion | null;
  @ApiProperty({ enum: verdicts, description: 'About the situation (報告対象事態), not about who must act' })
  verdict: Verdict;
  @Text('Why, in a sentence') reason: BilingualText;
  @ApiProperty({ type: [ItemAnswer], description: 'Every item of the law' }) items: readonly ItemAnswer[];
  @ApiProperty({ type: [ExemptionAnswer] }) exemptions: readonly ExemptionAnswer[];
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string', enum: [...FACT_NAMES] } },
    description: 'The smallest sets of unknown facts that would settle an undetermined case, most decisive first',
    example: [['wrongfulPurpose']],
  })
  decidingFacts: readonly (readonly FactName[])[];
  @ApiProperty({ type: [PresumptionAnswer] }) presumptions: readonly PresumptionAnswer[];
  @ApiProperty({ type: AwarenessAnswer, nullable: true }) awareness: AwarenessAnswer | null;
  @ApiProperty({ type: CourseAnswer }) course: CourseAnswer;
  @ApiProperty({ type: FactsDto, description: 'The facts as they stood' }) facts: Facts;
  @ApiPropertyOptional({
    type: [BilingualTextAnswer],
    description: 'Questions about the verdict that only a person can settle',
  })
  humanDecision?: readonly BilingualText[];
  @ApiProperty({ type: [ObligationAnswer] }) obligations: readonly ObligationAnswer[];
}

/** An assessment with what can follow when a duty in it is not performed. */
export class ExplainedAssessmentAnswer extends AssessmentAnswer {
  @ApiProperty({
    type: ConsequenceAnswer,
    nullable: true,
    description: 'Private operators with a duty to perform; null otherwise. GET /v1/law/consequences says all of it',
  })
  consequences: ConsequenceAnswer | null;
}

/** The answer of POST /v1/assessments. */
export class AssessmentRequestAnswer extends ExplainedAssessmentAnswer {
  @ApiPropertyOptional({ type: [ExplainedAssessmentAnswer], description: 'Under `furtherRegimes`, in their order' })
  further?: ExplainedAssessmentAnswer[];
  @ApiPropertyOptional({ type: [ClockAssessmentAnswer], description: 'What each clock asked for says' })
  clocks?: readonly ClockAssessmentAnswer[];
}
