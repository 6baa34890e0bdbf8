import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import type { Impact } from '../law/index.js';
import type { IncidentEntity } from './incident.entity.js';
import { type ImpactOnIncident, LawImpactAnswer, LawImpactDto } from './law-impact.dto.js';
import { LawImpactService } from './law-impact.service.js';

const answerOf = ({ incident, impact }: { incident: IncidentEntity; impact: Impact }): ImpactOnIncident => ({
  incidentId: incident.id,
  incidentTitle: incident.title,
  outcome: impact.outcome,
  verdict: impact.outcome === 'compared' ? impact.verdict : null,
  changes: impact.outcome === 'compared' ? [...impact.changes] : [],
  reason: impact.outcome === 'refused' ? impact.text : null,
});

@ApiTags('law')
@Controller('v1/law/impact')
export class LawImpactController {
  constructor(private readonly impact: LawImpactService) {}

  @Post()
  @HttpCode(200)
  @Requires('incidents:read')
  @ApiOperation({ summary: 'What another rule version would do to the open incidents: dates added, moved, dropped' })
  @ApiOkResponse({ type: LawImpactAnswer })
  async report(@Caller() actor: Actor, @Body() { version }: LawImpactDto): Promise<LawImpactAnswer> {
    const { incidents, affected } = await this.impact.report(actor, version);
    return { version, incidents, affected: affected.map(answerOf) };
  }
}
