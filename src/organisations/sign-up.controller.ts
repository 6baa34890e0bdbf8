import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressGroup } from '../platform/http/rate-limits/address-group.js';
import { RateLimits } from '../platform/http/rate-limits/rate-limits.js';
import { PublicRoute } from '../platform/http/public-route.js';
import { MadeOrganisationAnswer, NewOrganisationDto } from './organisation.dto.js';
import { SignUpService } from './sign-up.service.js';

/** Each makes rows that stay, so far fewer than other requests. */
const signUps = { name: 'sign-up', limit: 10, seconds: 3600 };

@ApiTags('organisation')
@Controller('v1/organisations')
export class SignUpController {
  constructor(
    private readonly signingUp: SignUpService,
    private readonly limits: RateLimits,
  ) {}

  @Post()
  @PublicRoute()
  @ApiOperation({
    summary: 'Make an organisation, when SOKUHO_SIGNUP is open. The answer shows its admin key, once',
  })
  @ApiCreatedResponse({ type: MadeOrganisationAnswer })
  async signUp(
    @Body() wanted: NewOrganisationDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MadeOrganisationAnswer> {
    this.signingUp.refuseWhenClosed();
    await this.limits.spend(signUps, addressGroup(request.ip), reply);
    const { organisation, adminKey } = await this.signingUp.make(wanted);
    void reply.header('cache-control', 'no-store');
    return { id: organisation.id, name: organisation.name, adminKey };
  }
}
