import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { organisationAnswerOf } from './organisation-answer.js';
import { ChangedOrganisationAnswer, OrganisationAnswer } from './organisation.dto.js';
import { OrganisationPatchDto } from './organisation-patch.dto.js';
import { OrganisationSettingsService } from './organisation-settings.service.js';

@ApiTags('organisation')
@Controller('v1/organisation')
export class OrganisationController {
  constructor(
    private readonly settings: OrganisationSettingsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('organisation:read')
  @ApiOperation({ summary: "The caller's organisation and its settings" })
  @ApiOkResponse({ type: OrganisationAnswer })
  async get(@Caller() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<OrganisationAnswer> {
    const organisation = await this.settings.get(actor);
    void reply.header('etag', etagOf(organisation.version));
    return organisationAnswerOf(organisation, this.clock.now());
  }

  @Patch()
  @Requires('organisation:write')
  @ApiOperation({
    summary: 'Change settings (JSON merge patch)',
    description:
      'A change of kind, industry or closed days is applied to every open incident in the same transaction; `changes` ' +
      'says what it did to their deadlines. A change of the time for mails plans their reminders anew.',
  })
  @ApiOkResponse({ type: ChangedOrganisationAnswer })
  async patch(
    @Caller() actor: Actor,
    @Body() patch: OrganisationPatchDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedOrganisationAnswer> {
    const { organisation, changes } = await this.settings.patch(actor, patch, version);
    void reply.header('etag', etagOf(organisation.version));
    return { ...organisationAnswerOf(organisation, this.clock.now()), changes: [...changes] };
  }
}
