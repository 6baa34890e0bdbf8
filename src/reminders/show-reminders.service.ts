import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { DeadlinesService } from '../deadlines/deadlines.service.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { NotFound } from '../platform/http/domain-error.js';
import { decodeCursor, type Page, pageOf } from '../platform/http/page.js';
import type { AcknowledgementEntity } from './acknowledgement/acknowledgement.entity.js';
import { AcknowledgementsService } from './acknowledgement/acknowledgements.service.js';
import type { ReminderListQuery } from './reminder.dto.js';
import type { ReminderEntity } from './reminder.entity.js';
import { ReminderStore } from './reminder.store.js';

export interface ReminderShown {
  readonly reminder: ReminderEntity;
  readonly acknowledgements: readonly AcknowledgementEntity[];
  readonly deadlineSequence: number;
}

/** Reminders as people see them: planned, sent, and who has acknowledged them. */
@Injectable()
export class ShowRemindersService {
  constructor(
    private readonly store: ReminderStore,
    private readonly deadlines: DeadlinesService,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async get(actor: Actor, id: string): Promise<ReminderShown> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const reminder = await this.store.find(tx, id);
      const [shown] = await this.shown(tx, reminder === null ? [] : [reminder]);
      if (shown === undefined) throw new NotFound({ ja: 'リマインダー', en: 'reminder' }, id);
      return shown;
    });
  }

  /** Soonest first. */
  async list<T>(actor: Actor, query: ReminderListQuery, toItem: (shown: ReminderShown) => T): Promise<Page<T>> {
    const [dueAt, id] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['instant', 'id']);
    const after = dueAt === undefined || id === undefined ? null : { dueAt: new Date(dueAt), id };
    const rows = await this.unitOfWork.run(actor.organisationId, async (tx) =>
      this.shown(tx, await this.store.page(tx, { ...query, after, limit: query.limit + 1 })),
    );
    return pageOf(rows, query.limit, toItem, ({ reminder }) => [reminder.dueAt.toISOString(), reminder.id]);
  }

  private async shown(tx: Tx, rows: readonly ReminderEntity[]): Promise<ReminderShown[]> {
    const [given, deadlines] = await Promise.all([
      this.acknowledgements.ofReminders(
        tx,
        rows.map(({ id }) => id),
      ),
      this.deadlines.byIds(tx, [...new Set(rows.map(({ deadlineId }) => deadlineId))]),
    ]);
    return rows.map((reminder) => ({
      reminder,
      acknowledgements: given.filter(({ reminderId }) => reminderId === reminder.id),
      deadlineSequence: deadlines.find(({ id }) => id === reminder.deadlineId)?.sequence ?? 0,
    }));
  }
}
