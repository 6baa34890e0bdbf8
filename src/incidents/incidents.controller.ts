import { Body, Controller, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { deadlineAnswerOf } from '../deadlines/deadline-answers.js';
import type { Assessment } from '../law/index.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { etagOf } from '../platform/http/etag.js';
import { IfMatch } from '../platform/http/if-match.js';
import { MadeAt } from '../platform/http/made-at.js';
import { etagHeader } from '../platform/http/openapi/common-headers.js';
import { UuidParam } from '../platform/http/path-params.js';
import { warningsAbout, type WarningAnswer } from '../playbooks/warning.dto.js';
import { DeterminationResult, NewDeterminationDto } from './determination.dto.js';
import { DeterminationsService } from './determinations.service.js';
import { FactsService } from './facts.service.js';
import { NewFilingDto } from './filing.dto.js';
import { FilingsService } from './filings.service.js';
import {
  determinationAnswerOf,
  filingAnswerOf,
  incidentAnswerOf,
  revisionAnswerOf,
  summaryOf,
} from './incident-answers.js';
import {
  AsOfQuery,
  ChangedIncident,
  FactsResult,
  FilingResult,
  IncidentAnswer,
  IncidentListQuery,
  IncidentPage,
  IncidentPatchDto,
  LoggedIncident,
  NewFactsDto,
  NewIncidentDto,
  Timeline,
} from './incident.dto.js';
import { IncidentsService } from './incidents.service.js';
import { LogIncidentService } from './log-incident.service.js';
import type { FilingEntity } from './filing.entity.js';

@ApiTags('incidents')
@Controller('v1/incidents')
export class IncidentsController {
  constructor(
    private readonly logging: LogIncidentService,
    private readonly incidents: IncidentsService,
    private readonly facts: FactsService,
    private readonly filings: FilingsService,
    private readonly determinations: DeterminationsService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Log a leak: assesses it, opens its deadlines and plans their reminders' })
  @MadeAt('/v1/incidents/{id}', LoggedIncident, etagHeader)
  async log(
    @Caller() actor: Actor,
    @Body() input: NewIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoggedIncident> {
    const { dossier, reminders } = await this.logging.log(actor, input);
    void reply.header('etag', etagOf(dossier.incident.version));
    return Object.assign(incidentAnswerOf(dossier, this.clock.now()), {
      warnings: warningsAbout(input),
      reminders: reminders.map(({ id, deadlineId, dueAt }) => ({ id, deadlineId, dueAt: toJapanTime(dueAt) })),
    });
  }

  @Get()
  @Requires('incidents:read')
  @ApiOperation({ summary: 'Incidents, newest first' })
  @ApiOkResponse({ type: IncidentPage })
  list(@Caller() actor: Actor, @Query() query: IncidentListQuery): Promise<IncidentPage> {
    return this.incidents.list(actor, query, summaryOf(this.clock.now()));
  }

  @Get(':id')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'One incident as it is, or as it was known at a moment' })
  @ApiOkResponse({ type: IncidentAnswer })
  async get(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { asOf }: AsOfQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentAnswer> {
    const dossier = await this.incidents.get(actor, id, asOf);
    void reply.header('etag', etagOf(dossier.incident.version));
    return incidentAnswerOf(dossier, this.clock.now());
  }

  @Patch(':id')
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Change what describes an incident (JSON merge patch); facts change by POST …/facts' })
  @ApiOkResponse({ type: ChangedIncident })
  async patch(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() patch: IncidentPatchDto,
    @IfMatch() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedIncident> {
    const dossier = await this.incidents.patch(actor, id, patch, version);
    void reply.header('etag', etagOf(dossier.incident.version));
    return { ...incidentAnswerOf(dossier, this.clock.now()), warnings: warningsAbout(patch) };
  }

  @Post(':id/facts')
  @Requires('incidents:write')
  @ApiOperation({ summary: 'Add what became known later; answers what it did to each deadline' })
  @ApiCreatedResponse({ type: FactsResult })
  async addFacts(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: NewFactsDto,
  ): Promise<FactsResult> {
    const { revision, assessments, changes } = await this.facts.add(actor, id, input);
    return {
      revision: revisionAnswerOf(revision),
      assessment: assessments[0] as Assessment,
      assessments: [...assessments],
      changes: [...changes],
      warnings: warningsAbout(input),
    };
  }

  @Post(':id/filings')
  @Requires('filings:write')
  @ApiOperation({ summary: 'Record that a report or notice was made' })
  @ApiCreatedResponse({ type: FilingResult })
  async file(@Caller() actor: Actor, @UuidParam('id') id: string, @Body() input: NewFilingDto): Promise<FilingResult> {
    const { filing, deadlines } = await this.filings.record(actor, id, input);
    // A receipt number is digits by nature, and no free text.
    const { receiptNumber: _, ...texts } = input;
    return {
      filing: filingAnswerOf(filing),
      deadlines: deadlines.map(deadlineAnswerOf(this.clock.now())),
      warnings: [...openFieldsOf(filing), ...warningsAbout(texts)],
    };
  }

  @Post(':id/determinations')
  @Requires('determinations:write')
  @ApiOperation({ summary: "Record a person's decision with its reason" })
  @ApiCreatedResponse({ type: DeterminationResult })
  async determine(
    @Caller() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: NewDeterminationDto,
  ): Promise<DeterminationResult> {
    const { determination, changes } = await this.determinations.determine(actor, id, input);
    return {
      determination: determinationAnswerOf(determination),
      changes: [...changes],
      warnings: warningsAbout(input),
    };
  }

  @Get(':id/timeline')
  @Requires('incidents:read')
  @ApiOperation({ summary: 'The story of an incident from the record, oldest first' })
  @ApiOkResponse({ type: Timeline })
  async timeline(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<Timeline> {
    const events = await this.incidents.timeline(actor, id);
    return {
      items: events.map(({ sequence, at, action, actor: by, detail }) => ({
        sequence: Number(sequence),
        at: toJapanTime(at),
        action,
        actor: by,
        detail,
      })),
    };
  }
}

/** Fields of the draft that were accepted open. */
const openFieldsOf = ({ acceptedIncomplete }: FilingEntity): WarningAnswer[] =>
  (acceptedIncomplete?.fields ?? []).map((field) => ({
    pointer: '/draftId',
    kind: 'incomplete',
    advice: {
      ja: `草案の項目「${field}」は空のまま提出されています。判明し次第、追完してください。`,
      en: `The field ${field} of the draft was filed open. Supplement it once it is known.`,
    },
  }));
