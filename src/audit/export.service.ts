import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AuditService } from './audit.service.js';
import { exportLine } from './chain/export-line.js';
import { CheckpointsService } from './checkpoints/checkpoints.service.js';
import { VerificationService } from './verification.service.js';

/** The record on its way out, in a form that verifies without us. */
@Injectable()
export class ExportService {
  constructor(
    private readonly audit: AuditService,
    private readonly checkpoints: CheckpointsService,
    private readonly verification: VerificationService,
    private readonly organisations: OrganisationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The whole record as NDJSON lines, one at a time (docs/audit.md). That it left is an entry, and its end is signed, so
   * that the last entry of an export is vouched for like the first.
   *
   * @throws NotFound when there is no such organisation
   */
  async *lines(actor: Actor): AsyncGenerator<string> {
    const { organisationId } = actor;
    await this.unitOfWork.run(organisationId, async (tx) => {
      await this.organisations.current(tx);
      const subject = { type: 'organisation', id: organisationId };
      await this.audit.append(tx, actor, { action: 'audit.exported', subject, detail: {} });
    });
    const end = await this.checkpoints.make(actor);

    yield exportLine({ kind: 'export', version: 1, organisationId });
    const signed = this.checkpoints.all(organisationId);
    let next = await signed.next();
    for await (const event of this.verification.entries(organisationId, String(end.sequence))) {
      yield exportLine({ kind: 'event', ...event });
      for (; next.done !== true && next.value.sequence <= Number(event.sequence); next = await signed.next()) {
        yield exportLine({ kind: 'checkpoint', ...next.value });
      }
    }
    yield exportLine({ kind: 'end', sequence: end.sequence, hash: end.hash });
  }
}
