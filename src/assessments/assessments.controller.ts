import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { ProblemAnswers } from './problem-answers.js';
import { AssessmentRequestDto } from './assessment-request.dto.js';
import { AssessmentRequestAnswer } from './assessment.answer.js';
import { AssessmentsService } from './assessments.service.js';
import { ComparisonAnswer } from './comparison.answer.js';
import { ComparisonRequestDto } from './comparison-request.dto.js';
import { assessmentExamples, comparisonExamples } from './request-examples.js';

@ApiTags('assessments')
@Controller('v1/assessments')
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Post()
  @HttpCode(200)
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'Whether a leak must be reported, under which items, by when and why; nothing is stored',
    description: `Facts are true, false or unknown (absent or null). A later revision replaces only the facts it names.
An undetermined case has its duties all the same, marked \`provisional\`: suspicion already counts. The calendar of the
caller's organisation and its industry count, as they do for its incidents.`,
  })
  @ApiBody({ type: AssessmentRequestDto, examples: assessmentExamples })
  @ApiOkResponse({ type: AssessmentRequestAnswer })
  @ProblemAnswers()
  assess(@Caller() actor: Actor, @Body() request: AssessmentRequestDto): Promise<AssessmentRequestAnswer> {
    return this.assessments.assess(actor, request);
  }

  @Post('compare')
  @HttpCode(200)
  @Requires('incidents:read')
  @ApiOperation({ summary: 'What if: verdict and dates of a case beside those of its variants, with the days between' })
  @ApiBody({ type: ComparisonRequestDto, examples: comparisonExamples })
  @ApiOkResponse({ type: ComparisonAnswer })
  @ProblemAnswers()
  compare(@Caller() actor: Actor, @Body() request: ComparisonRequestDto): Promise<ComparisonAnswer> {
    return this.assessments.compare(actor, request);
  }
}
