import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { etagHeader } from '../platform/http/openapi/common-headers.js';
import { TextParam, UuidParam } from '../platform/http/path-params.js';
import {
  AcceptedPreventionAnswer,
  AcceptPreventionDto,
  IncidentPlaybooksAnswer,
  StartPlaybookDto,
  UpgradePlaybookDto,
} from './incident-playbooks.dto.js';
import { type IncidentPlaybooks, IncidentPlaybooksService } from './incident-playbooks.service.js';
import type { AcceptedPreventionEntity } from './playbook.entity.js';
import { UpgradePlaybookService } from './upgrade-playbook.service.js';
import { warningsAbout } from './warning.dto.js';

@ApiTags('playbooks')
@Controller('v1/incidents/:incidentId')
export class IncidentPlaybooksController {
  constructor(
    private readonly playbooks: IncidentPlaybooksService,
    private readonly upgrading: UpgradePlaybookService,
  ) {}

  @Get('playbooks')
  @Requires('incidents:read')
  @ApiOperation({
    summary: 'The playbooks of an incident, what newer versions would add, and their prevention measures',
  })
  @ApiOkResponse({ type: IncidentPlaybooksAnswer })
  async get(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentPlaybooksAnswer> {
    return answered(await this.playbooks.get(actor, incidentId), reply);
  }

  @Post('playbooks')
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Start a further playbook, or one in place of another' })
  @ApiCreatedResponse({ type: IncidentPlaybooksAnswer, headers: etagHeader })
  async start(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @Body() input: StartPlaybookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentPlaybooksAnswer> {
    return answered(await this.playbooks.start(actor, incidentId, input), reply);
  }

  @Post('playbooks/:id/upgrade')
  @HttpCode(200)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Take a newer version over: new tasks are added, what is done stays' })
  @ApiOkResponse({ type: IncidentPlaybooksAnswer, headers: etagHeader })
  async upgrade(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @TextParam('id', 'emotet') playbookId: string,
    @Body() input: UpgradePlaybookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentPlaybooksAnswer> {
    return answered(await this.upgrading.upgrade(actor, { incidentId, playbookId }, input), reply);
  }

  @Post('prevention/:id/accept')
  @HttpCode(200)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Take a proposed measure over into the reports; repeated, it changes the words' })
  @ApiOkResponse({ type: AcceptedPreventionAnswer })
  async accept(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @TextParam('id', 'emotet.macros-off') id: string,
    @IfMatch('the incident, or of its playbooks, as you read them') expected: number | null,
    @Body() input: AcceptPreventionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcceptedPreventionAnswer> {
    const { accepted, version } = await this.playbooks.accept(actor, { incidentId, proposalId: id }, input, expected);
    void reply.header('etag', etagOf(version));
    return { id, ...acceptedOf(accepted), warnings: warningsAbout(input) };
  }

  @Delete('prevention/:id/accept')
  @HttpCode(204)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Take the acceptance back' })
  @ApiNoContentResponse({ headers: etagHeader })
  async withdraw(
    @Caller() actor: Actor,
    @UuidParam('incidentId') incidentId: string,
    @TextParam('id', 'emotet.macros-off') id: string,
    @IfMatch('the incident, or of its playbooks, as you read them') expected: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('etag', etagOf(await this.playbooks.withdraw(actor, { incidentId, proposalId: id }, expected)));
  }
}

const acceptedOf = ({ text, block, on, acceptedAt, acceptedBy }: Omit<AcceptedPreventionEntity, 'organisationId'>) => ({
  text,
  block,
  on,
  acceptedAt: toJapanTime(acceptedAt),
  acceptedBy,
});

const answered = (found: IncidentPlaybooks, reply: FastifyReply): IncidentPlaybooksAnswer => {
  void reply.header('etag', etagOf(found.version));
  return answerOf(found);
};

const answerOf = ({ running, proposed, accepted }: IncidentPlaybooks): IncidentPlaybooksAnswer => ({
  items: running.map(({ row, newer }) => ({
    id: row.playbookId,
    version: row.version,
    title: row.body.title,
    startedAt: toJapanTime(row.startedAt),
    startedBy: row.startedBy,
    replacedAt: toJapanTimeOrNull(row.replacedAt),
    newer,
  })),
  proposed: [...proposed],
  prevention: running.flatMap(({ row }) =>
    row.body.prevention.map(({ id: own, text, block }) => {
      const id = `${row.playbookId}.${own}`;
      const taken = accepted.find(({ proposal }) => proposal === id);
      return { id, playbookId: row.playbookId, text, block, accepted: taken === undefined ? null : acceptedOf(taken) };
    }),
  ),
});
