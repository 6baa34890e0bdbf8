import { PassThrough, type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { Encoding } from '../platform/tables/encoding.js';
import { completenessOf } from './completeness.js';
import { documentMetaOf } from './draft-answers.js';
import { DraftsService, type DraftWithVersion } from './drafts.service.js';
import { refusalOf } from './in-request-terms.js';
import { checkedRecipients } from './letters/checked-recipients.js';
import type { RecipientRow } from './letters/recipients.js';
import { ReportsError } from './reports-error.js';

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
    const found = await this.unitOfWork.run(actor.organisationId, (tx) => this.drafts.newest(tx, draftId));
    if (list === null) throw wrongType();
    refuseUnfit(found);
    const { content, version, sha256 } = found.version;
    const recipients = await this.checked(list, found);
    const { mergeToPdf, mergeToZip } = await import('./letters/merge-letters.js');
    await this.unitOfWork.run(actor.organisationId, async (tx) =>
      this.audit.append(tx, actor, {
        action: 'draft.letters_merged',
        subject: { type: 'draft', id: draftId, incidentId: found.draft.incidentId },
        detail: { version, sha256, as, letters: recipients.length },
      }),
    );
    const out = new PassThrough();
    const merging = as === 'pdf' ? mergeToPdf : mergeToZip;
    // What fails now destroys `out`, and with it the answer.
    merging(inOrder(recipients), content, documentMetaOf(found, 'ja'), out).catch((error: unknown) =>
      out.destroy(error as Error),
    );
    return out;
  }

  private async checked(list: LetterList, { version }: DraftWithVersion): Promise<RecipientRow[]> {
    const { bytes } = list;
    const read = await readerOf(list);
    try {
      return await checkedRecipients(read(bytes.pipe(limited())), version.content);
    } catch (error) {
      if (error instanceof ReportsError) throw refusalOf(error, '');
      throw error;
    } finally {
      // The rest of a list that is refused before its end would stand before whatever comes next on the connection.
      bytes.unpipe().resume();
    }
  }
}

/** Loaded before the list flows, so that no fault of it goes unheard. */
const readerOf = async (list: LetterList): Promise<(bytes: Readable) => AsyncGenerator<RecipientRow>> => {
  if (list.type === 'csv') {
    const { recipientsFromCsv } = await import('./letters/recipients.js');
    return (bytes) => recipientsFromCsv(bytes, list.encoding);
  }
  const { recipientsFromXlsx } = await import('./letters/recipients-from-xlsx.js');
  return async function* (bytes) {
    yield* recipientsFromXlsx(await buffer(bytes));
  };
};

async function* inOrder(rows: readonly RecipientRow[]): AsyncGenerator<RecipientRow> {
  for (const row of rows) yield await Promise.resolve(row);
}

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
