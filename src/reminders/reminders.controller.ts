import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import { ReminderAnswer, ReminderListQuery, ReminderPage } from './reminder.dto.js';
import type { ReminderEntity } from './reminder.entity.js';
import { RemindersService } from './reminders.service.js';

const answerOf = (row: ReminderEntity): ReminderAnswer => ({
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
  settledAt: toJapanTimeOrNull(row.settledAt),
});

@ApiTags('reminders')
@Controller('v1/reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @Requires('reminders:read')
  @ApiOperation({ summary: 'Reminders, soonest first: planned, sent, folded into a newer one, cancelled' })
  @ApiOkResponse({ type: ReminderPage })
  list(@Caller() actor: Actor, @Query() query: ReminderListQuery): Promise<ReminderPage> {
    return this.reminders.list(actor, query, answerOf);
  }
}
