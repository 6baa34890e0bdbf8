import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { PageQuery } from '../platform/http/page.js';
import { UuidParam } from '../platform/http/path-params.js';
import { warningsAbout } from '../playbooks/warning.dto.js';
import { CommentAnswer, CommentPage, CommentResult, NewCommentDto } from './comment.dto.js';
import type { CommentEntity } from './comment.entity.js';
import { CommentsService } from './comments.service.js';

@ApiTags('comments')
@Controller('v1/incidents/:incidentId/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Post()
  @Requires('comments:write')
  @ApiOperation({ summary: 'Say something about an incident; members named in `mentions` get a mail' })
  @ApiCreatedResponse({ type: CommentResult })
  async add(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @Body() input: NewCommentDto,
  ): Promise<CommentResult> {
    return { ...answerOf(await this.comments.add(actor, incidentId, input)), warnings: warningsAbout(input) };
  }

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The comments on an incident, oldest first' })
  @ApiOkResponse({ type: CommentPage })
  list(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @Query() query: PageQuery,
  ): Promise<CommentPage> {
    return this.comments.list(actor, incidentId, query, answerOf);
  }
}

const answerOf = ({ id, text, mentions, writtenAt, writtenBy }: CommentEntity): CommentAnswer => ({
  id,
  text,
  mentions,
  writtenAt: toJapanTime(writtenAt),
  writtenBy,
});
