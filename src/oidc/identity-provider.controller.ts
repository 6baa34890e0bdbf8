import { Body, Controller, Delete, Get, Headers, HttpCode, Put, Res } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { etagOf, versionToMatch } from '../platform/http/etag.js';
import { IdentityProviderDto } from './identity-provider.dto.js';
import { IdentityProviderService, type ProviderShown } from './identity-provider.service.js';

const ifMatch = {
  name: 'If-Match',
  required: true,
  description: "ETag of the organisation's settings as you read them",
};

const answered = ({ provider, version }: ProviderShown, reply: FastifyReply): IdentityProviderDto => {
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
  @ApiOkResponse({ type: IdentityProviderDto })
  async get(@Caller() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<IdentityProviderDto> {
    return answered(await this.providers.get(actor), reply);
  }

  @Put()
  @Requires('organisation:write')
  @ApiOperation({
    summary: 'Take access tokens of an issuer, with the roles that they give; the issuer is asked for its keys first',
  })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: IdentityProviderDto })
  async put(
    @Caller() actor: Actor,
    @Body() wanted: IdentityProviderDto,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityProviderDto> {
    return answered(await this.providers.put(actor, wanted, versionToMatch(match)), reply);
  }

  @Delete()
  @HttpCode(204)
  @Requires('organisation:write')
  @ApiOperation({ summary: 'Take no more tokens of it; members stay members' })
  @ApiHeader(ifMatch)
  @ApiNoContentResponse()
  remove(@Caller() actor: Actor, @Headers('if-match') match: string | undefined): Promise<void> {
    return this.providers.remove(actor, versionToMatch(match));
  }
}
