import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { IgnoresIdempotencyKey } from '../platform/http/ignores-idempotency-key.js';
import { PageQuery } from '../platform/http/page.js';
import { PublicRoute } from '../platform/http/public-route.js';
import { SigningKeys } from '../platform/secrets/signing-keys.js';
import {
  CheckpointAnswer,
  CheckpointPage,
  EventListQuery,
  EventPage,
  PublicKeysAnswer,
  VerificationAnswer,
} from './audit.dto.js';
import { eventAnswerOf, publicKeyAnswerOf, verificationAnswerOf } from './audit-answers.js';
import { AuditService } from './audit.service.js';
import { CheckpointsService } from './checkpoints/checkpoints.service.js';
import { VerificationService } from './verification.service.js';

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly checkpoints: CheckpointsService,
    private readonly verification: VerificationService,
    private readonly keys: SigningKeys,
  ) {}

  @Get('events')
  @Requires('audit:read')
  @ApiOperation({ summary: 'The record: who did what to what, newest first' })
  @ApiOkResponse({ type: EventPage })
  events(@Caller() actor: Actor, @Query() query: EventListQuery): Promise<EventPage> {
    return this.audit.list(actor, query, eventAnswerOf);
  }

  @Get('verification')
  @Requires('audit:read')
  @ApiOperation({ summary: 'Walks the whole chain against every checkpoint, and names what does not hold' })
  @ApiOkResponse({ type: VerificationAnswer })
  async verify(@Caller() actor: Actor): Promise<VerificationAnswer> {
    return verificationAnswerOf(await this.verification.verify(actor.organisationId));
  }

  @Get('checkpoints')
  @Requires('audit:read')
  @ApiOperation({ summary: 'Signed ends of the chain, newest first' })
  @ApiOkResponse({ type: CheckpointPage })
  list(@Caller() actor: Actor, @Query() query: PageQuery): Promise<CheckpointPage> {
    return this.checkpoints.list(actor, query);
  }

  @Post('checkpoints')
  // What goes outside must be committed first; signed twice, it is signed twice.
  @IgnoresIdempotencyKey()
  @Requires('audit:read')
  @ApiOperation({ summary: 'Signs the chain as it ends now, and puts that outside the database' })
  @ApiCreatedResponse({ type: CheckpointAnswer })
  make(@Caller() actor: Actor): Promise<CheckpointAnswer> {
    return this.checkpoints.make(actor);
  }

  @Get('public-key')
  @PublicRoute()
  @ApiOperation({ summary: 'With what anybody verifies a checkpoint' })
  @ApiOkResponse({ type: PublicKeysAnswer })
  publicKeys(): PublicKeysAnswer {
    return { keys: this.keys.publicKeys.map(publicKeyAnswerOf) };
  }
}
