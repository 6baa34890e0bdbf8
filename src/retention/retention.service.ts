import { Injectable, Logger } from '@nestjs/common';
import { type Actor, systemActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { REMOVAL } from '../audit/chain/emptied-entries.js';
import { FileStorage } from '../files/file-storage.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { RetentionPreview } from './retention.dto.js';
import { RetentionStore } from './retention.store.js';

const DAY_MS = 86_400_000;
const SOME = 100;

/** What takes the place of a title. */
const REMOVED_TITLE = '（保存期間の満了により削除済み）';

/** Personal data of incidents that were closed long enough ago goes; dates, verdicts, filings and the record's chain stay. */
@Injectable()
export class RetentionService {
  private readonly logger = new Logger('Retention');

  constructor(
    private readonly store: RetentionStore,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Of all organisations that set a period, some of each by turns. @returns of how many incidents data was removed */
  async sweep(): Promise<number> {
    const turns = (await this.store.organisations()).map(({ id, days }) => ({ id, days, failed: new Set<string>() }));
    let removed = 0;
    while (turns.length > 0) {
      for (const turn of turns.splice(0)) {
        try {
          const count = await this.turnOf(turn.id, turn.days, turn.failed);
          removed += count;
          if (count > 0) turns.push(turn);
        } catch (error) {
          // The others' periods do not wait for this one's fault; it is tried again with the next sweep.
          this.logger.error({ message: 'personal data could not be removed', organisationId: turn.id, error });
        }
      }
    }
    return removed;
  }

  /** What the next sweep would remove: the longest closed first. */
  async preview({ organisationId }: Actor): Promise<RetentionPreview> {
    return this.unitOfWork.run(organisationId, async (tx) => {
      const { settings } = await this.organisations.current(tx);
      const days = settings.retention?.daysAfterClosing;
      if (days === undefined) return { daysAfterClosing: null, due: 0, items: [] };
      const until = this.until(days);
      const [due, rows] = await Promise.all([this.store.countDue(tx, until), this.store.due(tx, until, SOME)]);
      const items = rows.map(({ id, title, closed_at }) => ({ id, title, closedAt: toJapanTime(closed_at) }));
      return { daysAfterClosing: days, due, items };
    });
  }

  private until(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }

  /** @param failed incidents that could not be removed in this sweep, and are left to the next */
  private async turnOf(organisationId: string, days: number, failed: Set<string>): Promise<number> {
    const until = this.until(days);
    const due = await this.unitOfWork.run(organisationId, (tx) => this.store.due(tx, until, SOME + failed.size));
    let removed = 0;
    for (const { id } of due.filter((incident) => !failed.has(incident.id))) {
      try {
        await this.remove(organisationId, id, days, until);
        removed += 1;
      } catch (error) {
        failed.add(id);
        this.logger.error({ message: 'personal data could not be removed', organisationId, incidentId: id, error });
      }
    }
    return removed;
  }

  private async remove(organisationId: string, incidentId: string, days: number, until: Date): Promise<void> {
    const files = await this.unitOfWork.run(organisationId, async (tx) => {
      // Somebody may have opened it again since it was found.
      const incident = await this.store.lockDue(tx, incidentId, until);
      if (incident === null) return [];
      const ids = await this.store.files(tx, incidentId);
      // First, for it locks the record's head: of two incidents of one mail the later sees that the other's data is gone.
      const emptied = await this.audit.emptyDetails(tx, incidentId);
      await this.store.remove(tx, incidentId, REMOVED_TITLE, this.clock.now());
      void this.audit.append(tx, systemActor(organisationId), {
        action: REMOVAL,
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: { closedAt: toJapanTime(incident.closed_at), daysAfterClosing: days, files: ids.length, ...emptied },
      });
      return ids;
    });
    // After the commit; what a crash leaves has no row, and goes with the next sweep of stray files.
    for (const id of files) await this.storage.remove({ organisationId, id });
  }
}
