import type { AdminNotice, NoticeWords } from '../../deliveries/admin-notices/admin-notice.js';
import type { CivilDate } from '../../law/index.js';
import type { Language } from '../../platform/http/language.js';
import { oneLine, shortened } from '../../reminders/mail/safe-text.js';
import { wordsEn } from '../../reminders/mail/words-en.js';
import { wordsJa } from '../../reminders/mail/words-ja.js';
import type { RaisedGap } from './gap.store.js';
import { gapWords } from './gap-words.js';

const TITLE_LENGTH = 40;

const wordsOf = (gap: RaisedGap, language: Language): NoticeWords => {
  const { subject, labels, noDate, id, drill, ...own } = gapWords[language];
  const words = language === 'ja' ? wordsJa : wordsEn;
  const title = oneLine(gap.title);
  return {
    ...own,
    subject: subject(words.kinds[gap.kind].short, shortened(title, TITLE_LENGTH)),
    ...(gap.drill && { notice: drill }),
    facts: [
      [labels.incident, title],
      [labels.duty, words.kinds[gap.kind].duty],
      [labels.due, gap.dueOn === null ? noDate : words.date(gap.dueOn)],
      [id, gap.deadlineId],
    ],
  };
};

/**
 * That nobody will be reminded of a duty which is still to be done.
 * @param day in Japan: the same is told once that day
 */
export const gapNotice = (gap: RaisedGap, day: CivilDate, incidentUrl: string): AdminNotice => ({
  purpose: 'reminder_gap',
  key: `${gap.deadlineId}.${day}`,
  incidentId: gap.incidentId,
  reminderId: null,
  url: incidentUrl,
  words: { ja: wordsOf(gap, 'ja'), en: wordsOf(gap, 'en') },
});
