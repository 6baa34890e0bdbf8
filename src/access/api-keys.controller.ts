import { Body, Controller, Delete, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { MadeAt } from '../platform/http/made-at.js';
import { PageQuery } from '../platform/http/page.js';
import { UuidParam } from '../platform/http/path-params.js';
import { Caller, Requires } from './access.decorators.js';
import type { Actor } from './actor.js';
import { ApiKeyAnswer, ApiKeyPage, MadeApiKeyAnswer, NewApiKeyDto } from './api-key.dto.js';
import type { KeptKey } from './api-key.store.js';
import { KeyRingService } from './key-ring.service.js';
import { permissionsOfKey } from './permissions.js';

const momentOf = (at: Date | null): string | null => (at === null ? null : toJapanTime(at));

const stateOf = ({ revokedAt, expiresAt, responsible }: KeptKey, now: Date): string => {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && expiresAt <= now) return 'expired';
  return responsible?.isRemoved === true ? 'member_removed' : 'active';
};

const answerOf =
  (now: Date) =>
  (key: KeptKey): ApiKeyAnswer => ({
    id: key.id,
    name: key.name,
    role: key.role,
    scopes: key.scopes,
    permissions: [...permissionsOfKey(key, key.responsible)],
    responsibleMemberId: key.responsibleMemberId,
    state: stateOf(key, now),
    createdBy: key.createdBy,
    createdAt: toJapanTime(key.createdAt),
    expiresAt: momentOf(key.expiresAt),
    revokedAt: momentOf(key.revokedAt),
    lastUsedAt: momentOf(key.lastUsedAt),
  });

@ApiTags('api-keys')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly ring: KeyRingService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Requires('api-keys:write')
  @ApiOperation({ summary: 'Make a key for a program. The answer shows the key, once' })
  @MadeAt('/v1/api-keys/{id}', MadeApiKeyAnswer)
  async make(
    @Caller() actor: Actor,
    @Body() wanted: NewApiKeyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MadeApiKeyAnswer> {
    const { key, secret } = await this.ring.make(actor, wanted);
    void reply.header('cache-control', 'no-store');
    return { ...answerOf(this.clock.now())(key), key: secret };
  }

  @Get()
  @Requires('api-keys:read')
  @ApiOperation({ summary: 'The keys of the organisation, oldest first, also those that no longer open anything' })
  @ApiOkResponse({ type: ApiKeyPage })
  list(@Caller() actor: Actor, @Query() query: PageQuery): Promise<ApiKeyPage> {
    return this.ring.list(actor, query, answerOf(this.clock.now()));
  }

  @Get(':id')
  @Requires('api-keys:read')
  @ApiOperation({ summary: 'One key, without its secret' })
  @ApiOkResponse({ type: ApiKeyAnswer })
  async get(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<ApiKeyAnswer> {
    return answerOf(this.clock.now())(await this.ring.get(actor, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('api-keys:write')
  @ApiOperation({ summary: 'Revoke a key: from the next request on it opens nothing' })
  @ApiNoContentResponse()
  revoke(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.ring.revoke(actor, id);
  }
}
