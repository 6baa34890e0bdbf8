import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { renderMentionMail } from '../../src/comments/mention-mail.js';
import { renderDigestMail } from '../../src/reminders/mail/digest-mail.js';
import type { RenderedMail } from '../../src/reminders/mail/mail-input.js';
import { renderReminderMail } from '../../src/reminders/mail/reminder-mail.js';
import { composeDraft } from '../../src/reports/compose-draft.js';
import { mailSubmission } from '../../src/reports/delegated/mail-submission.js';
import { type DraftContent, type DraftKind, draftKinds } from '../../src/reports/draft-content.js';
import { draftHash } from '../../src/reports/draft-hash.js';
import { mergeToPdf, mergeToZip } from '../../src/reports/letters/merge-letters.js';
import { recipientsFromCsv } from '../../src/reports/letters/recipients.js';
import { documentFormats, renderDraft } from '../../src/reports/render/render-draft.js';
import { digestSample, drill, mailSamples } from './reminders/mail-samples.js';
import { unzipped } from './reports/support/read-docx.js';
import { textOfPdf } from './reports/support/read-pdf.js';
import { aCompleteSource } from './reports/support/sources.js';

/** Nobody may take an exercise for the real, nor the real for an exercise: whatever leaves says which it is. */
const marks = {
  ja: { subject: '【訓練】', body: 'これは訓練です' },
  en: { subject: '[訓練 DRILL] ', body: 'This is a drill' },
};

describe.each(['ja', 'en'] as const)('a mail about a drill, in %s', (lang) => {
  const expectMarked = ({ subject, text, html }: RenderedMail, isDrill: boolean) => {
    const { subject: mark, body } = marks[lang];
    const found = [subject.startsWith(mark), text.includes(body), html.includes(body), html.includes(`<title>${mark}`)];
    expect(found).toEqual(found.map(() => isDrill));
  };

  it.each(Object.keys(mailSamples).filter((name) => name !== 'final-drill'))('reminder: %s', (name) => {
    const sample = mailSamples[name];
    if (sample === undefined) throw new Error(name);
    expectMarked(renderReminderMail({ ...sample, incident: { ...sample.incident, drill: true } }, lang), true);
    expectMarked(renderReminderMail(sample, lang), false);
  });

  it('digest', () => {
    const entries = digestSample.entries.map((entry) => ({ ...entry, incident: drill }));
    expectMarked(renderDigestMail({ ...digestSample, entries }, lang), true);
    expectMarked(renderDigestMail(digestSample, lang), false);
  });

  it.each([true, false])('mention, of somebody not known yet %s', (isStranger) => {
    const mention = { by: '佐藤', memberName: '田中', organisationName: '例示商事', isStranger };
    expectMarked(renderMentionMail({ ...mention, incident: drill }, lang), true);
    expectMarked(renderMentionMail({ ...mention, incident: { ...drill, drill: false } }, lang), false);
  });
});

describe('a document of a drill', () => {
  const source = aCompleteSource();
  const draftOf = (kind: DraftKind, isDrill: boolean): DraftContent =>
    composeDraft(kind, { ...source, incident: { ...source.incident, drill: isDrill } }, { writtenOn: '2026-11-26' });
  const metaOf = (draft: DraftContent, lang: 'ja' | 'en' = 'ja') =>
    ({ status: 'approved', version: 1, sha256: draftHash(draft), lang }) as const;

  const wordsOf = async (format: string, bytes: Buffer): Promise<string> => {
    if (format === 'pdf') return textOfPdf(bytes);
    if (format !== 'docx') return bytes.toString();
    const files = await unzipped(bytes);
    // What is printed, not what only the properties of the file say.
    return [...files]
      .flatMap(([name, xml]) => (name.startsWith('word/') ? [xml.replace(/<[^>]*>/gu, '')] : []))
      .join('');
  };

  const formats = draftKinds.flatMap((kind) => documentFormats.map((format) => [kind, format] as const));
  it.each(formats)(
    '%s as %s says 訓練, approved and in either language; the real one never does',
    async (kind, format) => {
      const said = async (isDrill: boolean, lang: 'ja' | 'en' = 'ja'): Promise<boolean> => {
        const draft = draftOf(kind, isDrill);
        return (await wordsOf(format, await renderDraft(format, draft, metaOf(draft, lang)))).includes('訓練');
      };
      expect(await said(true)).toBe(true);
      // A PDF takes its time, and has its words from where the others have them.
      if (format === 'pdf') return;
      expect([await said(true, 'en'), await said(false)]).toEqual([true, false]);
    },
  );

  it('merged letters say it on each', async () => {
    const notice = draftOf('individual_notice', true);
    const merged = async (merging: typeof mergeToPdf): Promise<Buffer> => {
      const out = new PassThrough();
      const list = Readable.from([Buffer.from('氏名\n鈴木一郎\n田中花子\n')]);
      const [bytes] = await Promise.all([buffer(out), merging(recipientsFromCsv(list), notice, metaOf(notice), out)]);
      return bytes;
    };
    expect(textOfPdf(await merged(mergeToPdf)).match(/【訓練】/gu)).toHaveLength(2);
    expect((await unzipped(await merged(mergeToZip))).size).toBe(2);
  }, 30_000);

  it('subject and file name of a report by mail say it', () => {
    const { proposal } = mailSubmission(draftOf('final_report', true), 'meti');
    expect([proposal.subject, proposal.fileName]).toEqual([
      expect.stringContaining('【訓練】'),
      expect.stringContaining('【訓練】'),
    ]);
    expect(mailSubmission(draftOf('final_report', false), 'meti').proposal.subject).not.toContain('訓練');
  });
});
