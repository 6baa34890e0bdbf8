import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { GrowingFile } from '../platform/heavy-work/growing-file.js';
import { HeavyWork, TaskModule } from '../platform/heavy-work/heavy-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { Encoding } from '../platform/tables/encoding.js';
import { completenessOf } from './completeness.js';
import { documentMetaOf } from './draft-answers.js';
import { DraftsService, type DraftWithVersion } from './drafts.service.js';
import { refusalOf } from './in-request-terms.js';
import type { LettersProgress, LettersRefusal, LettersToMerge } from './letters/letters-task.js';
import { ReportsError } from './reports-error.js';

const task = new TaskModule<LettersToMerge, LettersRefusal | null>('./letters/letters-task.js', import.meta.url);

/** A hundred thousand letters in one PDF take a minute; in a ZIP each has its fonts, and takes longer. */
const MAX_MERGE_MS = 600_000;

/** More than a hundred thousand people take; a longer list is sent in parts. */
const MOST_BYTES = 16 * 1_048_576;

export type LetterList =
  | { readonly type: 'csv'; readonly bytes: Readable; readonly encoding: Encoding }
  | { readonly type: 'xlsx'; readonly bytes: Readable };

/** Notices to the persons, one letter each. The list is personal data: it is merged, handed out and kept nowhere. */
@Injectable()
export class LettersService {
  constructor(
    private readonly drafts: DraftsService,
    private readonly heavy: HeavyWork,
    private readonly audit: AuditService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The letters, as a stream. The whole list is checked before the first is drawn. That they were made, and how many, is part
   * of the record; for whom is not.
   *
   * @param list null when the body is of another type
   * @throws DomainError conflict when the draft is no notice, or one of its contents is missing; invalid-request for the list
   */
  async merge(actor: Actor, draftId: string, as: 'pdf' | 'zip', list: LetterList | null): Promise<Readable> {
    const { organisationId } = actor;
    const found = await this.unitOfWork.run(organisationId, (tx) => this.drafts.newest(tx, draftId));
    if (list === null) throw wrongType();
    refuseUnfit(found);
    const { content, version, sha256 } = found.version;
    const bytes = await bytesOf(list);
    const file = await GrowingFile.make();
    const { port1: port, port2 } = new MessageChannel();
    const stopping = new AbortController();
    const { type } = list;
    const merging = this.heavy.run(
      organisationId,
      task,
      {
        list: type === 'csv' ? { type, encoding: list.encoding } : { type },
        bytes,
        notice: content,
        meta: documentMetaOf(found, 'ja'),
        as,
        fd: file.fd,
        port: port2,
      },
      { transfer: [port2], stopped: stopping.signal, maxMs: MAX_MERGE_MS },
    );
    try {
      const letters = await Promise.race([checkedCount(port, file), merging.then(refused)]);
      await this.unitOfWork.run(organisationId, async (tx) =>
        this.audit.append(tx, actor, {
          action: 'draft.letters_merged',
          subject: { type: 'draft', id: draftId, incidentId: found.draft.incidentId },
          detail: { version, sha256, as, letters },
        }),
      );
    } catch (error) {
      stopping.abort();
      await merging.catch(() => undefined);
      port.close();
      await file.close();
      throw error;
    }
    port.postMessage('begin');
    merging
      .then((refusal) => (refusal === null ? file.end() : file.fail(new Error(refusal.message))))
      .catch((error: unknown) => file.fail(error as Error))
      .finally(() => port.close());
    // Whoever leaves early ends the drawing, too.
    return file.read().once('close', () => stopping.abort());
  }
}

/** The count of letters once the whole list was looked at; from then on the file hears how far it is written. */
const checkedCount = (port: MessagePort, file: GrowingFile): Promise<number> =>
  new Promise((resolve) => {
    port.on('message', (progress: LettersProgress) => {
      if (progress.kind === 'checked') resolve(progress.letters);
      else file.grewTo(progress.bytes);
    });
  });

/** A task that ends before the list was checked has refused it. */
const refused = (refusal: LettersRefusal | null): never => {
  if (refusal === null) throw new Error('Letters were drawn from a list that nobody had checked.');
  throw refusalOf(new ReportsError(refusal.code, refusal.message, refusal.texts), '');
};

const bytesOf = async ({ bytes }: LetterList): Promise<Buffer> => {
  try {
    return await buffer(bytes.pipe(limited()));
  } finally {
    // The rest of a list that is refused before its end would stand before whatever comes next on the connection.
    bytes.unpipe().resume();
  }
};

const limited = (): Transform => {
  let size = 0;
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      size += chunk.length;
      if (size > MOST_BYTES) done(tooLong());
      else done(null, chunk);
    },
  });
};

const refuseUnfit = ({ draft, version }: DraftWithVersion): void => {
  if (draft.kind !== 'individual_notice') {
    throw new DomainError('conflict', {
      ja: `差込印刷ができるのは本人への通知（individual_notice）だけです（この草案は ${draft.kind}）。`,
      en: `Letters are merged from a notice to the persons (individual_notice); this draft is a ${draft.kind}.`,
    });
  }
  const { missing } = completenessOf(version.content);
  if (missing.length === 0) return;
  const named = (language: 'ja' | 'en') =>
    missing.map(({ label }) => label[language]).join(language === 'ja' ? '、' : ', ');
  throw new DomainError('conflict', {
    ja: `通知に必要な事項が空です（${named('ja')}）。記載してから差し込んでください。`,
    en: `The notice lacks what it must say (${named('en')}). Fill it in first.`,
  });
};

const wrongType = (): DomainError =>
  new DomainError('unsupported-media-type', {
    ja: '宛先の一覧を、text/csv（charset は utf-8、shift_jis、euc-jp 又は utf-16。タブ区切りも可）又は XLSX の本文として送ってください。',
    en: 'Send the list of recipients as the body: text/csv (charset utf-8, shift_jis, euc-jp or utf-16; tabs too) or XLSX.',
  });

const tooLong = (): DomainError =>
  new DomainError('payload-too-large', {
    ja: '宛先の一覧は 16 MB までです。分割してください。',
    en: 'A list of recipients may have 16 MB. Split it.',
  });
