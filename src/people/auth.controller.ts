import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../platform/http/public-route.js';
import { membershipAnswerOf, tokensAnswerOf } from './auth-answers.js';
import { RefreshDto, SignInAnswer, SignInDto, TokensAnswer } from './auth.dto.js';
import { originOf } from './request-origin.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInService } from './sign-in.service.js';

/** For callers who have no token yet. */
@ApiTags('auth')
@Controller('v1/auth')
@PublicRoute()
export class AuthController {
  constructor(
    private readonly signingIn: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Sign in with address and password',
    description:
      'Answers an access token for fifteen minutes and a refresh token; to a person of several organisations who names ' +
      'none, the organisations to choose from. A wrong password and an unknown address are answered alike. After failures ' +
      'of one address, or from one place, 429 says in Retry-After how long to wait.',
  })
  @ApiOkResponse({ type: SignInAnswer })
  @ApiUnauthorizedResponse({ description: 'Address or password is wrong, or a code is needed' })
  async signIn(
    @Body() attempt: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    void reply.header('cache-control', 'no-store');
    const { tokens, memberships } = await this.signingIn.signIn(attempt, originOf(request));
    return {
      tokens: tokens === null ? null : tokensAnswerOf(tokens),
      memberships: memberships.map(membershipAnswerOf),
    };
  }

  @Post('refresh')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Exchange a refresh token for the next pair',
    description:
      'Each refresh token opens once. One that comes a second time ends the whole session, since one of its two bearers ' +
      'stole it. It ends after seven days without use, and the session after thirty days.',
  })
  @ApiOkResponse({ type: TokensAnswer })
  @ApiUnauthorizedResponse({ description: 'The token opens nothing' })
  async refresh(
    @Body() { refreshToken, organisationId }: RefreshDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokensAnswer> {
    void reply.header('cache-control', 'no-store');
    return tokensAnswerOf(await this.sessions.refresh(refreshToken, organisationId, request.id));
  }
}
