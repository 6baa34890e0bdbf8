import { Body, Controller, Delete, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { MadeAt } from '../platform/http/made-at.js';
import { PageQuery } from '../platform/http/page.js';
import { UuidParam } from '../platform/http/path-params.js';
import {
  CalendarFeedAnswer,
  CalendarFeedPage,
  MadeCalendarFeedAnswer,
  NewCalendarFeedDto,
} from './calendar-feed.dto.js';
import type { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

const answerOf = ({ id, name, memberId, language, createdAt }: CalendarFeedEntity): CalendarFeedAnswer => ({
  id,
  name,
  memberId,
  language,
  createdAt: toJapanTime(createdAt),
});

@ApiTags('calendar feeds')
@Controller('v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Post()
  @Requires('calendar-feeds:write')
  @ApiOperation({ summary: 'Make a calendar to subscribe to. The answer shows its secret address, once' })
  @MadeAt('/v1/calendar-feeds/{id}', MadeCalendarFeedAnswer)
  async create(
    @Caller() actor: Actor,
    @Body() input: NewCalendarFeedDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MadeCalendarFeedAnswer> {
    const { feed, url } = await this.feeds.create(actor, input);
    void reply.header('cache-control', 'no-store');
    return { ...answerOf(feed), url };
  }

  @Get()
  @Requires('calendar-feeds:read')
  @ApiOperation({ summary: 'The calendars that can be subscribed to, oldest first, without their addresses' })
  @ApiOkResponse({ type: CalendarFeedPage })
  list(@Caller() actor: Actor, @Query() query: PageQuery): Promise<CalendarFeedPage> {
    return this.feeds.list(actor, query, answerOf);
  }

  @Get(':id')
  @Requires('calendar-feeds:read')
  @ApiOperation({ summary: 'One calendar, without its address' })
  @ApiOkResponse({ type: CalendarFeedAnswer })
  async get(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<CalendarFeedAnswer> {
    return answerOf(await this.feeds.get(actor, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('calendar-feeds:write')
  @ApiOperation({ summary: 'Revoke a calendar: from the next request on its address shows nothing' })
  @ApiNoContentResponse()
  revoke(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.feeds.revoke(actor, id);
  }
}
