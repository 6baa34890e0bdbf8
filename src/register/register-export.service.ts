import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { RegisterFilter } from '../incidents/register-entry.js';
import { RegisterPagesService } from '../incidents/register-pages.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { HeavyWork } from '../platform/heavy-work/heavy-work.js';
import { spool } from '../platform/heavy-work/spooled-bytes.js';
import type { Language } from '../platform/http/language.js';
import { type RegisterFormat, registerStream } from './formats/register-formats.js';
import { recordOf, type RegisterRecord } from './register-record.js';

export interface RegisterWanted extends RegisterFilter {
  readonly format: RegisterFormat;
  readonly language: Language;
}

/** The register of leaks (漏えい等台帳) on its way out. */
@Injectable()
export class RegisterExportService {
  constructor(
    private readonly register: RegisterPagesService,
    private readonly heavy: HeavyWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The register, all of it as of one moment. That it left is an entry of the record. It is written to a file first, as
   * fast as the database gives it, so that a taker who is slow holds neither a connection nor a place.
   *
   * @throws TooManyRequests while others of the organisation are under way
   */
  async take(actor: Actor, { format, language, ...filter }: RegisterWanted): Promise<Readable> {
    const { organisationId } = actor;
    return this.heavy.transfer(organisationId, async () => {
      await this.unitOfWork.run(organisationId, async (tx) =>
        this.audit.append(tx, actor, {
          action: 'register.exported',
          subject: { type: 'organisation', id: organisationId },
          detail: { format, language, ...filter },
        }),
      );
      const now = this.clock.now();
      const file = await this.unitOfWork.snapshot(organisationId, async (tx) => {
        const records = this.records(tx, filter, now);
        try {
          return await spool(registerStream(records, format, language, now));
        } finally {
          // The page that is being read is waited for: its statements must not meet whoever gets the connection next.
          await records.return(undefined);
        }
      });
      return file.readOnce();
    });
  }

  private async *records(tx: Tx, filter: RegisterFilter, now: Date): AsyncGenerator<readonly RegisterRecord[]> {
    for await (const page of this.register.pages(tx, filter)) yield page.map(recordOf(now));
  }
}
