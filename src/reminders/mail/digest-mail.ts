import { acknowledgementNote, actionsOf, bannerOf, factsOf, linksOf, noticesOf, reasonsOf } from './entry-blocks.js';
import type { MailBlock, MailContent } from './mail-content.js';
import { civilDateOf } from '../../law/calendar/civil-date.js';
import type { DigestMailInput, MailEntry, MailLanguage, RenderedMail } from './mail-input.js';
import { renderHtml } from './render-html.js';
import { overdueTasksOf } from './overdue-tasks.js';
import { renderText } from './render-text.js';
import { standingOf, urgencyOf } from './standing.js';
import { digestSubjectOf } from './subject.js';
import { type Telling, tellingIn } from './telling.js';

/** Duties that a digest names; what is beyond is counted, and stands on the board. */
const MAX_NAMED = 30;

/** Duties that it explains: ten, or of hundreds the first three, since nobody reads more. */
export const explainedOf = <T>(entries: readonly T[]): readonly T[] =>
  entries.slice(0, entries.length > MAX_NAMED ? 3 : 10);

/** One row for each duty, so that the first screen shows them all. */
function overview(entries: readonly MailEntry[], { words, now }: Telling): MailBlock {
  const rows = entries.slice(0, MAX_NAMED).map(({ obligation, incident }) => {
    const standing = standingOf(obligation, now);
    const date = 'dueOn' in standing ? `${words.shortDate(standing.dueOn)} ` : '';
    const mark = words.badge(standing, obligation.force);
    return [words.kinds[obligation.kind].short, `${date}${mark} — ${incident.title}`] as const;
  });
  return { type: 'facts', rows };
}

/** How many there are of each urgency, where they are too many to be named. */
function counts(entries: readonly MailEntry[], { words, now }: Telling): MailBlock[] {
  if (entries.length <= MAX_NAMED) return [];
  const states = entries.map(({ obligation }) => standingOf(obligation, now).state);
  const of = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length;
  const overdue = of('overdue');
  const today = of('today');
  return [
    { type: 'paragraph', text: words.digestCounts({ overdue, today, others: entries.length - overdue - today }) },
    { type: 'paragraph', text: words.digestFurther(entries.length - MAX_NAMED) },
  ];
}

function section(entry: MailEntry, telling: Telling): MailBlock[] {
  return [
    { type: 'rule' },
    bannerOf(entry, telling),
    ...noticesOf(entry, telling),
    factsOf(entry, telling),
    ...linksOf(entry, telling),
    ...actionsOf(entry, telling),
    ...reasonsOf(entry, telling),
  ];
}

function contentOf(
  input: DigestMailInput,
  mostUrgent: MailEntry,
  entries: readonly MailEntry[],
  lang: MailLanguage,
): MailContent {
  const telling = tellingIn(lang, input.now);
  const { words } = telling;
  const introduction = words.digestIntroduction(entries.length, civilDateOf(input.now));
  const explained = explainedOf(entries);
  return {
    lang,
    subject: digestSubjectOf(mostUrgent, entries.length, telling),
    preheader: introduction,
    blocks: [
      ...(entries.some(({ incident }) => incident.drill)
        ? [{ type: 'notice', text: words.notices.drill, strong: true } as const]
        : []),
      { type: 'lines', lines: words.greeting(input.organisationName, input.recipientName ?? null) },
      { type: 'paragraph', text: introduction },
      ...counts(entries, telling),
      overview(entries, telling),
      { type: 'link', label: words.labels.board, href: input.boardUrl, primary: false },
      ...overdueTasksOf(input, telling),
      ...explained.flatMap((entry) => section(entry, telling)),
      ...acknowledgementNote(explained, telling),
      { type: 'footer', lines: words.footer(input.organisationName) },
    ],
  };
}

/**
 * One message for all that is due for one person that morning, most urgent first.
 *
 * @throws RangeError without entries: an empty digest is a mistake of the caller
 */
export function renderDigestMail(input: DigestMailInput, lang: MailLanguage): RenderedMail {
  const entries = input.entries.toSorted(
    (one, other) => urgencyOf(one.obligation, input.now) - urgencyOf(other.obligation, input.now),
  );
  const [mostUrgent] = entries;
  if (mostUrgent === undefined) throw new RangeError('A digest needs at least one entry.');
  const content = contentOf(input, mostUrgent, entries, lang);
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
}
