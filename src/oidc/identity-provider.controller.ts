import { Body, Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { IdentityProviderAnswer, IdentityProviderDto } from './identity-provider.dto.js';
import { IdentityProviderService, type ProviderShown } from './identity-provider.service.js';

const answered = ({ provider, version }: ProviderShown, reply: FastifyReply): IdentityProviderAnswer => {
  void reply.header('etag', etagOf(version));
  return provider;
};

@ApiTags('organisation')
@Controller('v1/organisation/identity-provider')
export class IdentityProviderController {
  constructor(private readonly providers: IdentityProviderService) {}

  @Get()
  @ApiNotFoundResponse({ description: 'The organisation has none' })
  @Requires('organisation:read')
  @ApiOperation({ summary: "The organisation's own sign-in (OpenID Connect): whose tokens it takes" })
  @ApiOkResponse({ type: IdentityProviderAnswer })
  async get(@Caller() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<IdentityProviderAnswer> {
    return answered(await this.providers.get(actor), reply);
  }

  @Put()
  @Requires('organisation:write')
  @ApiOperation({
    summary: 'Take access tokens of an issuer, with the roles that they give',
    description:
      'The issuer is asked for its keys, and must be shown to be the organisation’s: by an audience that names it, by a ' +
      'document under the issuer, or by the operator. Until then nothing is kept and nobody signs in by it. The caller ' +
      'holds every permission of the roles that it gives, and members:write.',
  })
  @ApiConflictResponse({
    description: 'Nothing proves whose issuer it is, or another organisation takes the same tokens',
  })
  @ApiOkResponse({ type: IdentityProviderAnswer })
  async put(
    @Caller() actor: Actor,
    @Body() wanted: IdentityProviderDto,
    @IfMatch("the organisation's settings as you read them") version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityProviderAnswer> {
    return answered(await this.providers.put(actor, wanted, version), reply);
  }

  @Delete()
  @HttpCode(204)
  @Requires('organisation:write')
  @ApiOperation({ summary: 'Take no more tokens of it; members stay members' })
  @ApiNoContentResponse()
  remove(
    @Caller() actor: Actor,
    @IfMatch("the organisation's settings as you read them") version: number | null,
  ): Promise<void> {
    return this.providers.remove(actor, version);
  }
}
