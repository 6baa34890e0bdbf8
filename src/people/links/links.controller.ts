import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Requires } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import { IgnoresIdempotencyKey } from '../../platform/http/ignores-idempotency-key.js';
import { PublicRoute } from '../../platform/http/public-route.js';
import { RateLimits } from '../../platform/http/rate-limits/rate-limits.js';
import { UuidParam } from '../../platform/http/path-params.js';
import { AcceptanceDto, InvitationAcceptedAnswer, ResetCompletionDto, ResetRequestDto } from '../auth.dto.js';
import { originOf } from '../request-origin.js';
import { InvitationsService } from './invitations.service.js';
import { PasswordResetsService } from './password-resets.service.js';

/** Each may send a mail to somebody who did not ask for it. */
const resetRequests = { name: 'password-reset', limit: 20, seconds: 3600 };
const Queued = { schema: { type: 'object' }, description: 'Taken; the mail leaves in a moment' };

@ApiTags('auth')
@Controller('v1')
export class LinksController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly resets: PasswordResetsService,
    private readonly limits: RateLimits,
  ) {}

  @Post('members/:id/invitation')
  @HttpCode(202)
  @IgnoresIdempotencyKey()
  @Requires('members:write')
  @ApiTags('members')
  @ApiOperation({
    summary: 'Mail a member the link with which they begin to sign in',
    description:
      'It is valid for seven days and works once; an earlier link of the member works no more. So when no answer came, ' +
      'ask the member before sending it again: the link that they may have got already would end.',
  })
  @ApiAcceptedResponse(Queued)
  async invite(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<object> {
    await this.invitations.invite(actor, id);
    return {};
  }

  @Post('auth/invitations/acceptance')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'Accept an invitation by the token of its link; sets the password of a new person' })
  @ApiOkResponse({ type: InvitationAcceptedAnswer })
  accept(
    @Body() { token, password }: AcceptanceDto,
    @Req() request: FastifyRequest,
  ): Promise<InvitationAcceptedAnswer> {
    return this.invitations.accept(token, password ?? undefined, request.id);
  }

  @Post('auth/password-resets')
  @HttpCode(202)
  @PublicRoute()
  @ApiOperation({
    summary: 'Ask for a link to set a new password',
    description:
      'Answered alike whether or not anybody has the address. The link is valid for thirty minutes and works once; a ' +
      'person gets at most three an hour.',
  })
  @ApiAcceptedResponse(Queued)
  async requestReset(
    @Body() { email }: ResetRequestDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const origin = originOf(request);
    await this.limits.spend(resetRequests, origin.from, reply);
    await this.resets.request(email, origin);
    return {};
  }

  @Post('auth/password-resets/completion')
  @HttpCode(204)
  @PublicRoute()
  @ApiOperation({ summary: 'Set a new password by the token of the link. Every session of the person ends' })
  @ApiNoContentResponse()
  completeReset(@Body() { token, password }: ResetCompletionDto, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.complete(token, password, request.id);
  }
}
