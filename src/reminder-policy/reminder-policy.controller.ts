import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { policyFrom, ReminderPolicyDto } from '../reminders/policy.dto.js';
import { PolicyChangedAnswer } from './policy-answer.dto.js';
import { PreviewAnswer, PreviewRequestDto } from './preview.dto.js';
import { PreviewService } from './preview.service.js';
import { ReminderPolicyService } from './reminder-policy.service.js';

@ApiTags('reminders')
@Controller('v1/reminder-policy')
export class ReminderPolicyController {
  constructor(
    private readonly policies: ReminderPolicyService,
    private readonly previews: PreviewService,
  ) {}

  @Get()
  @Requires('reminders:read')
  @ApiOperation({ summary: 'Who is reminded of what and when; the defaults while the organisation has chosen nothing' })
  @ApiOkResponse({ type: ReminderPolicyDto })
  async get(@Caller() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReminderPolicyDto> {
    const { policy, version } = await this.policies.get(actor);
    void reply.header('etag', etagOf(version));
    return policy as ReminderPolicyDto;
  }

  @Put()
  @Requires('reminders:write')
  @ApiOperation({ summary: 'Set the whole policy; open deadlines are planned anew, and the answer says what moved' })
  @ApiOkResponse({ type: PolicyChangedAnswer })
  async put(
    @Caller() actor: Actor,
    @Body() wanted: ReminderPolicyDto,
    @IfMatch() expected: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PolicyChangedAnswer> {
    const changed = await this.policies.put(actor, policyFrom(wanted), expected);
    const { policy, version, replanned } = changed;
    void reply.header('etag', etagOf(version));
    return { ...(policy as ReminderPolicyDto), replanned };
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('reminders:read')
  @ApiOperation({ summary: 'Who would get what and when, for an incident or for facts; stores and sends nothing' })
  @ApiOkResponse({ type: PreviewAnswer })
  async preview(@Caller() actor: Actor, @Body() request: PreviewRequestDto): Promise<PreviewAnswer> {
    return { items: await this.previews.preview(actor, request) };
  }
}
