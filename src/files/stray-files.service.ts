import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { FileStorage } from './file-storage.js';
import { IncidentFileStore } from './incident-file.store.js';

const DAY_MS = 86_400_000;

/**
 * Finds what a crash left: bytes whose row was never committed, which nobody can ask for, and rows whose bytes are gone,
 * which somebody has to bring back from a backup.
 */
@Injectable()
export class StrayFilesService {
  private readonly logger = new Logger('StrayFiles');

  constructor(
    private readonly storage: FileStorage,
    private readonly files: IncidentFileStore,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Removes bytes without a row once they are a day old, and logs rows without bytes as errors. */
  async sweep(): Promise<void> {
    // The storage first: bytes come before their row, so whatever is listed has its row by the time that rows are read.
    const stored = new Map<string, Map<string, Date>>();
    for await (const { organisationId, id, writtenAt } of this.storage.all()) {
      const own = stored.get(organisationId) ?? new Map<string, Date>();
      stored.set(organisationId, own.set(id, writtenAt));
    }
    for (const organisationId of await this.organisations.ids()) {
      try {
        await this.sweepOne(organisationId, stored.get(organisationId) ?? new Map<string, Date>());
      } catch (error) {
        this.logger.error({ message: 'files could not be compared with their rows', organisationId, error });
      }
      stored.delete(organisationId);
    }
    // A storage may be shared by mistake, or the database be another one: what is unknown here may be somebody's evidence.
    for (const [organisationId, files] of stored) {
      this.logger.warn({ message: 'files of an unknown organisation were left', organisationId, files: files.size });
    }
  }

  private async sweepOne(organisationId: string, stored: ReadonlyMap<string, Date>): Promise<void> {
    const recorded = new Set(await this.unitOfWork.run(organisationId, (tx) => this.files.ids(tx)));
    const yesterday = this.clock.now().getTime() - DAY_MS;
    for (const [id, writtenAt] of stored) {
      if (!recorded.has(id) && writtenAt.getTime() < yesterday) await this.remove(organisationId, id);
    }
    for (const id of recorded) {
      if (!stored.has(id)) await this.reportMissing(organisationId, id);
    }
  }

  private async remove(organisationId: string, id: string): Promise<void> {
    await this.storage.remove({ organisationId, id });
    this.logger.warn({ message: 'bytes that no row names were removed', organisationId, fileId: id });
    await this.unitOfWork.run(organisationId, async (tx) => {
      await this.audit.append(tx, systemActor(organisationId), {
        action: 'file.stray_removed',
        subject: { type: 'file', id },
        detail: {},
      });
    });
  }

  /** Looked at once more: it may have been kept after the storage was listed. */
  private async reportMissing(organisationId: string, id: string): Promise<void> {
    const bytes = await this.storage.open({ organisationId, id });
    if (bytes !== null) bytes.destroy();
    else
      this.logger.error({
        message: 'the bytes of a file are gone; restore them from a backup',
        organisationId,
        fileId: id,
      });
  }
}
