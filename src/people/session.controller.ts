import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Caller, SignedIn } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { IgnoresIdempotencyKey } from '../platform/http/ignores-idempotency-key.js';
import { membershipAnswerOf } from './auth-answers.js';
import { OwnAddressService } from './addresses/own-address.service.js';
import { ChangePasswordDto, OwnAddressDto, SessionAnswer } from './auth.dto.js';
import { ChangePasswordService } from './passwords/change-password.service.js';
import { originOf } from './request-origin.js';
import { SessionsService } from './sessions/sessions.service.js';
import { WhoAmIService } from './who-am-i.service.js';

/** For a person about themselves, whatever their role. */
@ApiTags('auth')
@Controller('v1/auth')
@SignedIn()
export class SessionController {
  constructor(
    private readonly who: WhoAmIService,
    private readonly sessions: SessionsService,
    private readonly passwords: ChangePasswordService,
    private readonly addresses: OwnAddressService,
  ) {}

  @Get('session')
  @ApiOperation({ summary: 'Who is signed in, for which organisation, and where else they are a member' })
  @ApiOkResponse({ type: SessionAnswer })
  async get(@Caller() actor: Actor): Promise<SessionAnswer> {
    const { email, sessionId, membership, memberships, ...secondFactor } = await this.who.show(actor);
    return {
      sessionId,
      email,
      name: membership.name,
      membership: membershipAnswerOf(membership),
      memberships: memberships.map(membershipAnswerOf),
      ...secondFactor,
    };
  }

  @Post('sign-out')
  @HttpCode(204)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'End this session. Its access tokens open nothing from the next request on' })
  @ApiNoContentResponse()
  signOut(@Caller() actor: Actor): Promise<void> {
    return this.sessions.signOut(actor);
  }

  @Post('sign-out-everywhere')
  @HttpCode(204)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'End every session of the person, this one too, in every organisation' })
  @ApiNoContentResponse()
  signOutEverywhere(@Caller() actor: Actor): Promise<void> {
    return this.sessions.signOutEverywhere(actor);
  }

  @Post('password')
  @HttpCode(204)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'Change the password. Every other session of the person ends' })
  @ApiNoContentResponse()
  changePassword(
    @Caller() actor: Actor,
    @Body() passwords: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.passwords.change(actor, passwords, originOf(request).from);
  }

  @Post('address')
  @HttpCode(204)
  @IgnoresIdempotencyKey()
  @ApiOperation({
    summary: 'Move to another address in this organisation, with the password',
    description:
      'Mails of the organisation go there from now on, and the former address is told. The membership signs in again once ' +
      'an admin has invited the new address. The last admin who can sign in stays where they are.',
  })
  @ApiNoContentResponse()
  moveAddress(@Caller() actor: Actor, @Body() moved: OwnAddressDto, @Req() request: FastifyRequest): Promise<void> {
    return this.addresses.move(actor, moved, originOf(request).from);
  }
}
