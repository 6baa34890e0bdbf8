import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../../access/access.decorators.js';
import type { Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { toJapanTime, toJapanTimeOrNull } from '../../platform/clock/instant.js';
import { etagOf } from '../../platform/http/etag.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { MadeAt } from '../../platform/http/made-at.js';
import { etagHeader } from '../../platform/http/openapi/common-headers.js';
import { PageQuery } from '../../platform/http/page.js';
import { UuidParam } from '../../platform/http/path-params.js';
import {
  NewWebhookDto,
  RotateSecretDto,
  WebhookAnswer,
  WebhookPage,
  WebhookPatchDto,
  WebhookWithSecretAnswer,
} from './webhook.dto.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
import { WebhookEndpointsService, type WithSecret } from './webhook-endpoints.service.js';

@ApiTags('webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly endpoints: WebhookEndpointsService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Requires('webhooks:write')
  @ApiOperation({ summary: 'Have events sent to an address. The answer shows the secret that signs them, once' })
  @MadeAt('/v1/webhooks/{id}', WebhookWithSecretAnswer, etagHeader)
  async create(
    @Caller() actor: Actor,
    @Body() input: NewWebhookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookWithSecretAnswer> {
    const made = await this.endpoints.create(actor, input);
    return this.withSecret(made, reply);
  }

  @Get()
  @Requires('webhooks:read')
  @ApiOperation({ summary: 'Where events are sent, oldest first, without the secrets' })
  @ApiOkResponse({ type: WebhookPage })
  list(@Caller() actor: Actor, @Query() query: PageQuery): Promise<WebhookPage> {
    return this.endpoints.list(actor, query, (row) => this.answerOf(row));
  }

  @Get(':id')
  @Requires('webhooks:read')
  @ApiOperation({ summary: 'One webhook' })
  @ApiOkResponse({ type: WebhookAnswer })
  async get(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookAnswer> {
    return this.tagged(await this.endpoints.get(actor, id), reply);
  }

  @Patch(':id')
  @Requires('webhooks:write')
  @ApiOperation({ summary: 'Change address, events or description, or switch it off and on' })
  @ApiOkResponse({ type: WebhookAnswer })
  async patch(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number | null,
    @Body() patch: WebhookPatchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookAnswer> {
    return this.tagged(await this.endpoints.patch(actor, id, patch, version), reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('webhooks:write')
  @ApiOperation({ summary: 'Send nothing there any more; what is queued is cancelled' })
  @ApiNoContentResponse()
  remove(@Caller() actor: Actor, @UuidParam('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.endpoints.remove(actor, id, version);
  }

  @Post(':id/rotate-secret')
  @Requires('webhooks:write')
  @ApiOperation({ summary: 'A new secret; for a while the old one signs beside it' })
  @ApiCreatedResponse({ type: WebhookWithSecretAnswer })
  async rotate(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number | null,
    @Body() input: RotateSecretDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookWithSecretAnswer> {
    return this.withSecret(await this.endpoints.rotate(actor, id, input, version), reply);
  }

  private withSecret({ endpoint, secret }: WithSecret, reply: FastifyReply): WebhookWithSecretAnswer {
    void reply.header('cache-control', 'no-store');
    return { ...this.tagged(endpoint, reply), secret };
  }

  private tagged(endpoint: WebhookEndpointEntity, reply: FastifyReply): WebhookAnswer {
    void reply.header('etag', etagOf(endpoint.version));
    return this.answerOf(endpoint);
  }

  private answerOf(endpoint: WebhookEndpointEntity): WebhookAnswer {
    const { previousSecretUntil: until } = endpoint;
    return {
      id: endpoint.id,
      url: endpoint.url,
      description: endpoint.description,
      eventTypes: endpoint.eventTypes,
      enabled: endpoint.disabledAt === null,
      disabledAt: toJapanTimeOrNull(endpoint.disabledAt),
      disabledBecause: endpoint.disabledBecause,
      oldSecretUntil: until !== null && until > this.clock.now() ? toJapanTime(until) : null,
      createdAt: toJapanTime(endpoint.createdAt),
    };
  }
}
