import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { assessClocks, type ClockAssessment, type ClockInput, type EnabledClock } from '../law/clocks/index.js';
import {
  assess,
  type Assessment,
  type Comparison,
  compare,
  type Consequence,
  consequenceOfNotReporting,
} from '../law/index.js';
import { pointingInto } from '../platform/http/law-refusals.js';
import type { AssessmentRequestDto } from './assessment-request.dto.js';
import type { AssessmentRequestAnswer, ExplainedAssessmentAnswer } from './assessment.answer.js';
import { clockInputOf, enabledClocks } from './clock-input.js';
import type { ComparisonRequestDto } from './comparison-request.dto.js';
import { given } from './given.js';
import { type OrganisationLaw, OrganisationLawService } from './organisation-law.service.js';
import { startOfClock, startOfCount } from './pointing-into-assessment.js';
import { pointingIntoComparison } from './pointing-into-comparison.js';

/** Answers what the law makes of facts, under the calendar and the trade of the caller's organisation. Stores nothing. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly law: OrganisationLawService) {}

  /** @throws DomainError when the request contradicts itself, or a date lies past the holiday data */
  async assess(actor: Actor, request: AssessmentRequestDto): Promise<AssessmentRequestAnswer> {
    const { regime, furtherRegimes, revisions, asOf = null, lawAsOf = null, context, clocks } = given(request);
    const law = await this.law.of(actor, context ?? {});
    const under = (one: typeof regime): Assessment =>
      pointingInto({ body: request, ofDate: () => startOfCount({ regime: one, revisions, asOf, lawAsOf }) }, () =>
        assess(one, revisions, { asOf, lawAsOf, ...law }),
      );

    const assessment = under(regime);
    const input = clocks && clockInputOf(assessment, revisions, clocks, asOf);
    return {
      ...explained(assessment),
      ...(furtherRegimes && { further: furtherRegimes.map((one) => explained(under(one))) }),
      ...(clocks && { clocks: input ? assessedClocks(request, enabledClocks(clocks, law.clocks), input, law) : [] }),
    };
  }

  /** @throws DomainError pointing into the base or the variant at fault */
  async compare(actor: Actor, request: ComparisonRequestDto): Promise<Comparison> {
    const { base, variants, context } = given(request);
    const law = await this.law.of(actor, context ?? {});
    return pointingIntoComparison(request, { base, variants }, law, () => compare(base, variants, law));
  }
}

const assessedClocks = (
  request: AssessmentRequestDto,
  enabled: readonly EnabledClock[],
  input: ClockInput,
  law: OrganisationLaw,
): ClockAssessment[] =>
  pointingInto({ body: request, ofDate: () => startOfClock(request, enabled, input, law) }, () =>
    assessClocks(enabled, input, law),
  );

const explained = (assessment: Assessment): ExplainedAssessmentAnswer =>
  Object.assign({}, assessment, { consequences: consequencesOf(assessment) });

/** R60-R63 are about operators under art. 26; public bodies and My Number have sanctions of their own, which were not read. */
function consequencesOf({ regime, obligations }: Assessment): Consequence | null {
  const isOwed = obligations.some(({ discharged }) => discharged === undefined);
  return regime === 'appi-private' && isOwed ? consequenceOfNotReporting : null;
}
