import { createHash } from 'node:crypto';
import type { NewMail } from '../../deliveries/deliveries.service.js';
import type { CivilDate } from '../../law/index.js';
import type { MemberEntity } from '../../organisations/member.entity.js';
import type { Organisation } from '../../organisations/organisation.js';
import type { MailContent } from '../../reminders/mail/mail-content.js';
import { headersOf } from '../../reminders/mail/mail-headers.js';
import { renderHtml } from '../../reminders/mail/render-html.js';
import { renderText } from '../../reminders/mail/render-text.js';
import { oneLine, shortened } from '../../reminders/mail/safe-text.js';
import { wordsEn } from '../../reminders/mail/words-en.js';
import { wordsJa } from '../../reminders/mail/words-ja.js';
import type { RaisedGap } from './gap.store.js';
import { gapWords } from './gap-words.js';

const TITLE_LENGTH = 40;

interface GapTelling {
  /** In Japan: the same is told once that day. */
  readonly day: CivilDate;
  readonly organisation: Organisation;
  readonly member: MemberEntity;
  readonly incidentUrl: string;
  /** The domain that sends. */
  readonly domain: string;
}

const contentOf = (gap: RaisedGap, { organisation, member, incidentUrl }: GapTelling): MailContent => {
  const own = gapWords[member.language];
  const words = member.language === 'ja' ? wordsJa : wordsEn;
  const title = oneLine(gap.title);
  return {
    lang: member.language,
    subject: oneLine(own.subject(words.kinds[gap.kind].short, shortened(title, TITLE_LENGTH))),
    preheader: own.detail,
    blocks: [
      { type: 'lines', lines: [oneLine(organisation.name), oneLine(member.name)] },
      { type: 'banner', tone: 'overdue', text: own.heading, detail: own.detail },
      ...(gap.drill ? [{ type: 'notice' as const, text: own.drill }] : []),
      {
        type: 'facts',
        rows: [
          [own.labels.incident, title],
          [own.labels.duty, words.kinds[gap.kind].duty],
          [own.labels.due, gap.dueOn === null ? own.noDate : words.date(gap.dueOn)],
          [own.id, gap.deadlineId],
        ],
      },
      { type: 'link', label: own.open, href: incidentUrl, primary: true },
      { type: 'heading', text: own.next },
      { type: 'list', ordered: true, entries: own.steps },
      { type: 'footer', lines: [own.footer] },
    ],
  };
};

/** To one person: that nobody will be reminded of a duty which is still to be done. */
export const gapMail = (gap: RaisedGap, telling: GapTelling): NewMail => {
  const { day, organisation, member, domain } = telling;
  const content = contentOf(gap, telling);
  const address = createHash('sha256').update(member.email).digest('hex').slice(0, 12);
  const id = `gap-${gap.deadlineId}-${day}-${address}`;
  const { headers } = headersOf({ id, organisationId: organisation.id, domain, urgent: true });
  return {
    purpose: 'reminder_gap',
    recipient: member.email,
    memberId: member.id,
    incidentId: gap.incidentId,
    reminderId: null,
    logicalKey: id,
    message: {
      messageId: `<${id}@${domain}>`,
      headers,
      subject: content.subject,
      text: renderText(content),
      html: renderHtml(content),
    },
  };
};
