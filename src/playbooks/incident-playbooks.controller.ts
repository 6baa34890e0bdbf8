import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
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
    @Param('incidentId', ParseUUIDPipe) incidentId: string,
  ): Promise<IncidentPlaybooksAnswer> {
    return answerOf(await this.playbooks.get(actor, incidentId));
  }

  @Post('playbooks')
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Start a further playbook, or one in place of another' })
  @ApiCreatedResponse({ type: IncidentPlaybooksAnswer })
  async start(
    @Caller() actor: Actor,
    @Param('incidentId', ParseUUIDPipe) incidentId: string,
    @Body() input: StartPlaybookDto,
  ): Promise<IncidentPlaybooksAnswer> {
    return answerOf(await this.playbooks.start(actor, incidentId, input));
  }

  @Post('playbooks/:id/upgrade')
  @HttpCode(200)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Take a newer version over: new tasks are added, what is done stays' })
  @ApiOkResponse({ type: IncidentPlaybooksAnswer })
  async upgrade(
    @Caller() actor: Actor,
    @Param('incidentId', ParseUUIDPipe) incidentId: string,
    @Param('id') playbookId: string,
    @Body() input: UpgradePlaybookDto,
  ): Promise<IncidentPlaybooksAnswer> {
    return answerOf(await this.upgrading.upgrade(actor, { incidentId, playbookId }, input));
  }

  @Post('prevention/:id/accept')
  @HttpCode(200)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Take a proposed measure over into the reports; repeated, it changes the words' })
  @ApiOkResponse({ type: AcceptedPreventionAnswer })
  async accept(
    @Caller() actor: Actor,
    @Param('incidentId', ParseUUIDPipe) incidentId: string,
    @Param('id') id: string,
    @Body() input: AcceptPreventionDto,
  ): Promise<AcceptedPreventionAnswer> {
    const accepted = await this.playbooks.accept(actor, incidentId, id, input);
    return { id, ...acceptedOf(accepted), warnings: warningsAbout(input) };
  }

  @Delete('prevention/:id/accept')
  @HttpCode(204)
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Take the acceptance back' })
  @ApiNoContentResponse()
  async withdraw(
    @Caller() actor: Actor,
    @Param('incidentId', ParseUUIDPipe) incidentId: string,
    @Param('id') id: string,
  ): Promise<void> {
    await this.playbooks.withdraw(actor, incidentId, id);
  }
}

const acceptedOf = ({ text, block, on, acceptedAt, acceptedBy }: Omit<AcceptedPreventionEntity, 'organisationId'>) => ({
  text,
  block,
  on,
  acceptedAt: toJapanTime(acceptedAt),
  acceptedBy,
});

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
