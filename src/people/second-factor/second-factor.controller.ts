import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, SignedIn } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import { IgnoresIdempotencyKey } from '../../platform/http/ignores-idempotency-key.js';
import { originOf } from '../request-origin.js';
import {
  CodeDto,
  PasswordAgainDto,
  ProofDto,
  ProposedSecondFactorAnswer,
  RecoveryCodesAnswer,
} from './second-factor.dto.js';
import { SecondFactorService } from './second-factor.service.js';

/** One-time passwords of an authenticator app, for the caller's own sign-in. */
@ApiTags('auth')
@Controller('v1/auth/second-factor')
@SignedIn()
export class SecondFactorController {
  constructor(private readonly factor: SecondFactorService) {}

  @Post()
  @HttpCode(200)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'Begin to set up a second factor; it counts once it is confirmed' })
  @ApiOkResponse({ type: ProposedSecondFactorAnswer })
  propose(
    @Caller() actor: Actor,
    @Body() { password }: PasswordAgainDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposedSecondFactorAnswer> {
    void reply.header('cache-control', 'no-store');
    return this.factor.propose(actor, password, originOf(request).from);
  }

  @Post('confirmation')
  @HttpCode(200)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'Confirm it with a code of the app. Answers recovery codes, once; other sessions end' })
  @ApiOkResponse({ type: RecoveryCodesAnswer })
  async confirm(
    @Caller() actor: Actor,
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesAnswer> {
    void reply.header('cache-control', 'no-store');
    return { recoveryCodes: [...(await this.factor.confirm(actor, code, originOf(request).from))] };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'Ten other recovery codes. The earlier ones open nothing; other sessions end' })
  @ApiOkResponse({ type: RecoveryCodesAnswer })
  async renewCodes(
    @Caller() actor: Actor,
    @Body() proof: ProofDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesAnswer> {
    void reply.header('cache-control', 'no-store');
    return { recoveryCodes: [...(await this.factor.renewCodes(actor, proof, originOf(request).from))] };
  }

  @Post('removal')
  @HttpCode(204)
  @IgnoresIdempotencyKey()
  @ApiOperation({ summary: 'Remove the second factor. Other sessions end' })
  @ApiNoContentResponse()
  remove(@Caller() actor: Actor, @Body() proof: ProofDto, @Req() request: FastifyRequest): Promise<void> {
    return this.factor.remove(actor, proof, originOf(request).from);
  }
}
