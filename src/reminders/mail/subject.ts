import type { MailEntry } from './mail-input.js';
import type { Telling } from './telling.js';
import { oneLine, shortened } from './safe-text.js';
import { standingOf } from './standing.js';

/** A phone shows some thirty characters; the title may fill the rest of what larger screens show. */
const TITLE_LENGTH = 40;

function parts({ incident, obligation }: MailEntry, { words, now }: Telling) {
  const standing = standingOf(obligation, now);
  const showsDate = standing.state === 'left' && standing.unit === 'day';
  return {
    drill: incident.drill,
    short: words.kinds[obligation.kind].short,
    provisional: obligation.provisional,
    badge: words.badge(standing, obligation.force),
    title: shortened(oneLine(incident.title), TITLE_LENGTH),
    date: showsDate ? words.shortDate(standing.dueOn) : null,
  };
}

/** What, and how long, in the first characters: '【速報・残り2日】11/28（土）まで …'. Never a line break, which could begin another header. */
export function subjectOf(entry: MailEntry, telling: Telling): string {
  return oneLine(telling.words.subject(parts(entry, telling)));
}

/** The most urgent one by name, the others by number. */
export function digestSubjectOf(mostUrgent: MailEntry, count: number, telling: Telling): string {
  return oneLine(telling.words.digestSubject({ ...parts(mostUrgent, telling), count }));
}
