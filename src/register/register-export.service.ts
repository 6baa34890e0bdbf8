import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { RegisterFilter } from '../incidents/register-entry.js';
import { RegisterPagesService } from '../incidents/register-pages.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { TooManyRequests } from '../platform/http/domain-error.js';
import type { Language } from '../platform/http/language.js';
import { patient } from './formats/patient.js';
import { type RegisterFormat, registerStream } from './formats/register-formats.js';
import { recordOf, type RegisterRecord } from './register-record.js';

const PATIENCE_MS = 60_000;

/** Each keeps a connection of the pool until its taker has all of it; the rest is for everybody else. */
const MOST_AT_ONCE = 2;

export interface RegisterWanted extends RegisterFilter {
  readonly format: RegisterFormat;
  readonly language: Language;
}

/** The register of leaks (漏えい等台帳) on its way out. */
@Injectable()
export class RegisterExportService {
  private underWay = 0;

  constructor(
    private readonly register: RegisterPagesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The register as a stream, all of it as of one moment. That it left is an entry of the record. When its taker goes
   * away the reading ends, at the latest with the page that is being read.
   *
   * @throws TooManyRequests while others are under way
   */
  async take(actor: Actor, { format, language, ...filter }: RegisterWanted): Promise<Readable> {
    if (this.underWay >= MOST_AT_ONCE) throw tooMany();
    this.underWay += 1;
    try {
      await this.unitOfWork.run(actor.organisationId, async (tx) =>
        this.audit.append(tx, actor, {
          action: 'register.exported',
          subject: { type: 'organisation', id: actor.organisationId },
          detail: { format, language, ...filter },
        }),
      );
    } catch (error) {
      this.underWay -= 1;
      throw error;
    }
    const out = new PassThrough();
    const now = this.clock.now();
    this.unitOfWork
      .snapshot(actor.organisationId, async (tx) => {
        const records = this.records(tx, filter, now);
        const pages = patient(records, PATIENCE_MS, (reason) => out.destroy(reason));
        try {
          await pipeline(registerStream(pages, format, language, now), out);
        } finally {
          // The page that is being read is waited for: its statements must not meet whoever gets the connection next.
          await records.return(undefined);
        }
      })
      // What fails now destroys `out`, and with it the answer.
      .catch((error: unknown) => out.destroy(error as Error))
      .finally(() => (this.underWay -= 1));
    return out;
  }

  private async *records(tx: Tx, filter: RegisterFilter, now: Date): AsyncGenerator<readonly RegisterRecord[]> {
    for await (const page of this.register.pages(tx, filter)) yield page.map(recordOf(now));
  }
}

const tooMany = (): TooManyRequests =>
  new TooManyRequests(
    {
      ja: `台帳の出力は同時に ${MOST_AT_ONCE} 件までです。少し待って再度お試しください。`,
      en: `${MOST_AT_ONCE} exports of the register are under way. Try again in a moment.`,
    },
    10,
  );
