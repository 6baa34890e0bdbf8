import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../../access/actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { AdminNoticesService } from '../../deliveries/admin-notices/admin-notices.service.js';
import { type CivilDate, civilDateOf } from '../../law/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Links } from '../../platform/http/links.js';
import { DueSignal } from '../../platform/worker/due-signal.js';
import { inGroups } from '../../platform/in-groups.js';
import { gapNotice } from './gap-notice.js';
import { GapStore, type RaisedGap } from './gap.store.js';

const MOST_AT_ONCE = { most: 1_000, ofEach: 50 };
const MOST_NAMED = 20;

/**
 * Compares open deadlines with planned reminders, by another way than they are planned, and cries when one has none: in
 * the log, in the metrics, in the record, to programs that listen, and by mail to the admins once a day.
 */
@Injectable()
export class GapCheckService {
  private readonly logger = new Logger('GapCheck');

  constructor(
    private readonly store: GapStore,
    private readonly notices: AdminNoticesService,
    private readonly audit: AuditService,
    private readonly links: Links,
    private readonly signal: DueSignal,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Over all organisations. @returns how many open deadlines nobody would hear of (of each organisation up to fifty) */
  async sweep(): Promise<number> {
    const gaps = await this.store.find(this.clock.now(), MOST_AT_ONCE);
    if (gaps.length === 0) return 0;
    const deadlines = gaps.slice(0, MOST_NAMED).map(({ deadlineId }) => deadlineId);
    this.logger.error({ message: 'reminder.gap: open deadlines without a reminder', count: gaps.length, deadlines });
    const day = civilDateOf(toJapanTime(this.clock.now()));
    for (const [organisationId, own] of inGroups(gaps, (gap) => gap.organisationId)) {
      const ids = own.map(({ deadlineId }) => deadlineId);
      try {
        await this.unitOfWork.run(organisationId, (tx) => this.raise(tx, ids, day));
      } catch (error) {
        this.logger.error({ message: 'a gap could not be raised', organisationId, error });
      }
    }
    this.signal.ring();
    return gaps.length;
  }

  private async raise(tx: Tx, deadlineIds: readonly string[], day: CivilDate): Promise<void> {
    const raised = await this.store.raise(tx, deadlineIds, day, this.clock.now());
    if (raised.length === 0) return;
    for (const gap of raised) {
      const notice = gapNotice(gap, day, this.links.incident(gap.incidentId));
      this.record(tx, gap, await this.notices.tell(tx, notice));
    }
  }

  private record(tx: Tx, gap: RaisedGap, told: readonly string[]): void {
    const { deadlineId, incidentId, kind, dueOn } = gap;
    void this.audit.append(tx, systemActor(tx.organisationId), {
      action: 'reminder.gap',
      subject: { type: 'deadline', id: deadlineId, incidentId },
      detail: { deadlineId, obligation: kind, dueOn, told },
    });
  }
}
