import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import {
  accreditedOrganisationNote,
  delegatedIndustries,
  mayReachPrefecture,
  recipientFor,
  routingQuestions,
  uncertainIndustries,
} from '../../law/index.js';
import { given } from '../given.js';
import { OrganisationLawService } from '../organisation-law.service.js';
import { ProblemAnswers } from '../problem-answers.js';
import { RecipientsAnswer, RoutedRecipientAnswer } from './recipients.answer.js';
import { RecipientQueryDto } from './recipients.dto.js';

@ApiTags('law')
@Controller('v1/law/recipients')
export class RecipientsController {
  constructor(private readonly law: OrganisationLawService) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The three questions that find where a report goes, and the delegated industries' })
  @ApiOkResponse({ type: RecipientsAnswer })
  questions(): RecipientsAnswer {
    return {
      questions: routingQuestions,
      industries: delegatedIndustries,
      uncertainIndustries,
      notes: [accreditedOrganisationNote],
    };
  }

  @Get('routed')
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'Where a report goes and how it is filed, by the three questions in their order (R42, R53)',
  })
  @ApiOkResponse({ type: RoutedRecipientAnswer })
  @ProblemAnswers()
  async routed(@Caller() actor: Actor, @Query() query: RecipientQueryDto): Promise<RoutedRecipientAnswer> {
    const { context } = await this.law.of(actor);
    const asked = { ...context, ...given(query) };
    return { ...recipientFor(asked), mayReachPrefecture: mayReachPrefecture(asked) };
  }
}
