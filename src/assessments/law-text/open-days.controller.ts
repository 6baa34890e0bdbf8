import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import { calendarRange, closedDaysBetween, daysBetween } from '../../law/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { OrganisationLawService } from '../organisation-law.service.js';
import { ProblemAnswers } from '../problem-answers.js';
import { OpenDaysAnswer, OpenDaysQueryDto } from './open-days.dto.js';

/** Three years, leap day included. */
const MOST_DAYS = 1096;

@ApiTags('law')
@Controller('v1/law/open-days')
export class OpenDaysController {
  constructor(private readonly law: OrganisationLawService) {}

  @Get()
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'The closed days of a period and why each is closed',
    description: `Closed days of the administration (Act No. 91 of 1988), and those the caller's organisation has set for
a prefecture (R36). A final report that falls due on one is due on the next open day (R22).`,
  })
  @ApiOkResponse({ type: OpenDaysAnswer })
  @ProblemAnswers()
  async openDays(@Caller() actor: Actor, @Query() { from, to }: OpenDaysQueryDto): Promise<OpenDaysAnswer> {
    const days = daysBetween(from, to) + 1;
    if (days < 1 || days > MOST_DAYS) throw wrongSpan(from, to, days);
    const { openDays } = await this.law.of(actor);
    const closedDays = closedDaysBetween(from, to, openDays);
    return { from, to, openDays: days - closedDays.length, closedDays, calendar: calendarRange };
  }
}

function wrongSpan(from: string, to: string, days: number): DomainError {
  const detail =
    days < 1
      ? {
          ja: `to（${to}）が from（${from}）より前です。from 以後の日を指定してください。`,
          en: `to (${to}) lies before from (${from}). Give a day that is not earlier.`,
        }
      : {
          ja: `from から to までが ${days} 日あります。${MOST_DAYS} 日以内に分けてお求めください。`,
          en: `From ${from} to ${to} are ${days} days. Ask for at most ${MOST_DAYS} at once.`,
        };
  return new DomainError('invalid-request', detail, [{ pointer: '/to', detail }]);
}
