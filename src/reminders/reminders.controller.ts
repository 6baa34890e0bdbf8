import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { UuidParam } from '../platform/http/path-params.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import { ReminderAnswer, ReminderListQuery, ReminderPage } from './reminder.dto.js';
import { acknowledgementAnswerOf } from './acknowledgement/acknowledgement.dto.js';
import { AcknowledgementsService } from './acknowledgement/acknowledgements.service.js';
import { type ReminderShown, ShowRemindersService } from './show-reminders.service.js';

const answerOf = ({ reminder: row, acknowledgements, deadlineSequence }: ReminderShown): ReminderAnswer => ({
  id: row.id,
  incidentId: row.incidentId,
  deadlineId: row.deadlineId,
  step: row.step.stepId,
  kind: row.step.kind,
  dueAt: toJapanTime(row.dueAt),
  remindsOf: row.step.dueOn,
  to: [...row.step.to],
  state: row.state,
  foldedInto: row.foldedInto,
  escalates: row.escalates,
  acknowledgements: acknowledgements.map((one) => acknowledgementAnswerOf(one, deadlineSequence)),
  settledAt: toJapanTimeOrNull(row.settledAt),
});

@ApiTags('reminders')
@Controller('v1/reminders')
export class RemindersController {
  constructor(
    private readonly reminders: ShowRemindersService,
    private readonly acknowledgements: AcknowledgementsService,
  ) {}

  @Get()
  @Requires('reminders:read')
  @ApiOperation({ summary: 'Reminders, soonest first: planned, sent, folded into a newer one, cancelled' })
  @ApiOkResponse({ type: ReminderPage })
  list(@Caller() actor: Actor, @Query() query: ReminderListQuery): Promise<ReminderPage> {
    return this.reminders.list(actor, query, answerOf);
  }

  @Get(':id')
  @Requires('reminders:read')
  @ApiOperation({ summary: 'One reminder, with who has acknowledged it' })
  @ApiOkResponse({ type: ReminderAnswer })
  async get(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<ReminderAnswer> {
    return answerOf(await this.reminders.get(actor, id));
  }

  @Post(':id/acknowledgement')
  @HttpCode(200)
  @Requires('reminders:acknowledge')
  @ApiOperation({ summary: 'Say that it was seen: its escalation ends, the next step comes as planned' })
  @ApiOkResponse({ type: ReminderAnswer })
  async acknowledge(@Caller() actor: Actor, @UuidParam('id') id: string): Promise<ReminderAnswer> {
    await this.acknowledgements.acknowledge(actor, id);
    return answerOf(await this.reminders.get(actor, id));
  }
}
