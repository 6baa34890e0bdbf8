import { createHash } from 'node:crypto';
import type { NewMail } from '../../deliveries/deliveries.service.js';
import type { Organisation } from '../../organisations/organisation.js';
import { type Checkpoint, checkpointLine } from '../chain/checkpoint.js';

const words = {
  ja: {
    subject: (sequence: number) => `［sokuho］記録のチェックポイント（${sequence} 件目まで）`,
    text: (name: string) =>
      `${name}の記録について、末尾の値に署名したチェックポイントです。このメールを保管しておくと、これより前の記録が後から書き換えられていないことを確かめられます。返信や操作は必要ありません。`,
  },
  en: {
    subject: (sequence: number) => `[sokuho] Checkpoint of the record, through entry ${sequence}`,
    text: (name: string) =>
      `This is a signed checkpoint of the record of ${name}. Keep this mail: with it one can tell whether anything recorded before it was rewritten later. There is nothing to answer or to do.`,
  },
} as const;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** The checkpoint as a mail that stands by itself: its one line is in the text and in the attachment. */
export const checkpointMail = (
  organisation: Organisation,
  checkpoint: Checkpoint,
  to: string,
  domain: string,
): NewMail => {
  const { subject, text } = words[organisation.language];
  const line = checkpointLine(checkpoint);
  const address = createHash('sha256').update(to).digest('hex').slice(0, 12);
  const id = `checkpoint-${organisation.id}.${checkpoint.sequence}.${address}`;
  return {
    purpose: 'checkpoint',
    recipient: to,
    memberId: null,
    incidentId: null,
    reminderId: null,
    logicalKey: id,
    message: {
      messageId: `<${id}@${domain}>`,
      replyTo: organisation.settings.replyTo,
      subject: subject(checkpoint.sequence),
      text: `${text(organisation.name)}\n\n${line}`,
      html: `<p>${escapeHtml(text(organisation.name))}</p><pre>${escapeHtml(line)}</pre>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      attachments: [
        { filename: `checkpoint-${checkpoint.sequence}.ndjson`, contentType: 'application/x-ndjson', content: line },
      ],
    },
  };
};
