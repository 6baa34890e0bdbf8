import { citationLine } from '../citations.js';
import type { MailLanguage } from '../mail-input.js';
import { oneLine } from '../safe-text.js';
import { tellingIn } from '../telling.js';
import type { CalendarEntry } from './calendar-entry.js';

const DRILL = { ja: '【訓練】', en: '[訓練 DRILL] ' } as const;

export function calendarSummary({ incident, obligation, changedAt }: CalendarEntry, lang: MailLanguage): string {
  const { words } = tellingIn(lang, changedAt);
  const { short } = words.kinds[obligation.kind];
  const mark = words.calendarMark(obligation.force, obligation.provisional);
  const drill = incident.drill ? DRILL[lang] : '';
  return oneLine(
    lang === 'ja' ? `${drill}【${short}${mark}】${incident.title}` : `${drill}${short} ${mark}: ${incident.title}`,
  );
}

/** Nothing that changes from day to day: an event is read on any of them. */
export function calendarDescription({ incident, obligation, changedAt }: CalendarEntry, lang: MailLanguage): string {
  const { words } = tellingIn(lang, changedAt);
  const { labels } = words;
  const lines = [
    ...(incident.drill ? [words.notices.drill] : []),
    `${labels.force}: ${words.force(obligation)}`,
    ...(obligation.clockStart === null ? [] : [`${labels.dayOne}: ${words.date(obligation.clockStart)}`]),
    `${labels.ground}: ${citationLine(obligation.citations, lang)}`,
    ...(obligation.provisional ? [words.notices.provisional] : []),
    incident.url,
  ];
  return lines.map(oneLine).join('\n');
}
