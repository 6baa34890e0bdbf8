import { consequenceOfNotReporting } from '../../law/penalties.js';
import { isLate } from '../catch-up.js';
import { citationLine, shortPlace } from './citations.js';
import type { MailBlock } from './mail-content.js';
import type { MailEntry } from './mail-input.js';
import { nextSteps } from './next-steps.js';
import { type Standing, standingOf, toneOf } from './standing.js';
import type { Telling } from './telling.js';

export function bannerOf({ obligation }: MailEntry, { words, now }: Telling): MailBlock {
  const standing = standingOf(obligation, now);
  return {
    type: 'banner',
    tone: toneOf(standing),
    text: words.headline(words.kinds[obligation.kind].duty, standing, obligation.force),
    detail: words.dateLine(obligation, standing),
  };
}

/** What is unusual about this reminder, before anything else is said. */
export function noticesOf(entry: MailEntry, { words, now }: Telling): MailBlock[] {
  const { reminder, obligation, previousDueOn } = entry;
  const notice = (text: string): MailBlock => ({ type: 'notice', text });
  const moved =
    previousDueOn == null || obligation.dueOn === null || previousDueOn === obligation.dueOn
      ? []
      : [notice(words.moved(previousDueOn, obligation.dueOn))];
  return [
    ...(isLate(reminder.dueAt, now) ? [notice(words.late(reminder.dueAt))] : []),
    ...(reminder.mayBeSecond === true ? [notice(words.notices.mayBeSecond)] : []),
    ...moved,
    ...(reminder.escalated === true ? [notice(words.notices.escalated)] : []),
    ...(reminder.unreachable === true ? [notice(words.notices.unreachable)] : []),
    ...(reminder.deputyFor == null ? [] : [notice(words.deputyFor(reminder.deputyFor))]),
    ...(reminder.ahead === true ? [notice(words.notices.ahead)] : []),
    ...(obligation.provisional ? [notice(words.notices.provisional)] : []),
  ];
}

type Row = readonly [label: string, value: string];
const row = (label: string, value: string | null | undefined): Row[] => (value ? [[label, value]] : []);

function dateRows({ obligation }: MailEntry, { words }: Telling, standing: Standing): Row[] {
  const { labels } = words;
  const { targetFrom, dueOn, clockStart, ifWrongfulPurpose } = obligation;
  const window = targetFrom !== undefined && dueOn !== null ? words.span(targetFrom, dueOn) : null;
  return [
    ...row(labels.due, 'dueOn' in standing ? words.dueText(obligation, standing.dueOn) : null),
    ...row(labels.left, words.left(standing)),
    ...row(labels.force, words.force(obligation)),
    ...row(labels.dayOne, clockStart === null ? null : words.date(clockStart)),
    ...row(labels.window, window),
    ...row(labels.ifAttack, ifWrongfulPurpose === undefined ? null : words.date(ifWrongfulPurpose.dueOn)),
  ];
}

export function factsOf(entry: MailEntry, telling: Telling): MailBlock {
  const { words, lang, now } = telling;
  const { obligation, incident } = entry;
  const { labels } = words;
  return {
    type: 'facts',
    rows: [
      ...row(labels.incident, incident.title),
      ...row(labels.duty, words.kinds[obligation.kind].duty),
      ...dateRows(entry, telling, standingOf(obligation, now)),
      ...row(labels.ground, citationLine(obligation.citations, lang)),
      ...row(labels.recipient, obligation.recipient?.name[lang]),
    ],
  };
}

/** From fact to date, in the words of the trace. */
export function reasonsOf({ obligation }: MailEntry, { words }: Telling): MailBlock[] {
  if (obligation.trace.length === 0) return [];
  const assumes = obligation.trace.some(({ assumption }) => assumption);
  return [
    { type: 'heading', text: words.labels.why },
    { type: 'list', ordered: true, entries: obligation.trace.map((step) => words.traceStep(step)) },
    ...(assumes ? [{ type: 'note', text: words.notices.assumption } as const] : []),
  ];
}

/** Exactly what appi.md R60-R63 allow to say, and only where it is true: a statutory date of a private operator. */
function consequencesOf({ obligation, incident }: MailEntry, { words, lang, now }: Telling): MailBlock[] {
  if (standingOf(obligation, now).state !== 'overdue' || incident.drill) return [];
  if (obligation.force === 'guideline') return [{ type: 'paragraph', text: words.notices.guidelinePast }];
  const applies = obligation.force === 'statutory' && incident.regime === 'appi-private';
  if (!applies) return [];
  const { text, citations } = consequenceOfNotReporting;
  const places = citations.map(({ law, article }) => shortPlace(law + article, lang));
  return [{ type: 'paragraph', text: `${text[lang]}${words.inBrackets(places)}` }];
}

export function actionsOf(entry: MailEntry, telling: Telling): MailBlock[] {
  const { words, lang } = telling;
  const questions = (entry.obligation.humanDecision ?? []).map((question) => question[lang]);
  return [
    { type: 'heading', text: words.labels.next },
    { type: 'list', ordered: true, entries: nextSteps(entry, telling) },
    ...consequencesOf(entry, telling),
    ...(questions.length === 0
      ? []
      : ([
          { type: 'heading', text: words.labels.questions },
          { type: 'list', ordered: false, entries: questions },
        ] as const)),
  ];
}

export function linksOf({ incident, acknowledgeUrl }: MailEntry, { words }: Telling): MailBlock[] {
  return [
    { type: 'link', label: words.labels.open, href: incident.url, primary: true },
    ...(acknowledgeUrl == null
      ? []
      : ([{ type: 'link', label: words.labels.acknowledge, href: acknowledgeUrl, primary: false }] as const)),
  ];
}

/** What the button does, said once however many of them the mail has. */
export function acknowledgementNote(entries: readonly MailEntry[], { words }: Telling): MailBlock[] {
  const canAcknowledge = entries.some(({ acknowledgeUrl }) => acknowledgeUrl != null);
  return canAcknowledge ? [{ type: 'note', text: words.notices.acknowledge }] : [];
}
