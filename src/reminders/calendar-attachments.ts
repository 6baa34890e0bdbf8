import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { MailMessage } from '../deliveries/mail-message.js';
import { toJapanTime } from '../platform/clock/instant.js';
import type { Language } from '../platform/http/language.js';
import { explainedOf } from './mail/digest-mail.js';
import { deadlineCalendar } from './mail/calendar/calendar-file.js';
import type { MailEntry } from './mail/mail-input.js';

interface EntryOfDeadline extends MailEntry {
  readonly told: { readonly deadline: DeadlineEntity };
}

/** The dates that a mail explains as calendar files, each of a name of its own: a calendar moves the event it has when SEQUENCE has grown (RFC 5545). */
export function calendarAttachments(
  entries: readonly EntryOfDeadline[],
  lang: Language,
  domain: string,
): NonNullable<MailMessage['attachments']> {
  const names = new Map<string, number>();
  return explainedOf(entries).flatMap(({ incident, obligation, told: { deadline } }) => {
    const { id, sequence, updatedAt, dueOn, kind } = deadline;
    const event = {
      deadlineId: id,
      sequence,
      cancelled: false,
      changedAt: toJapanTime(updatedAt),
      incident,
      obligation,
    };
    const content = deadline.state === 'open' ? deadlineCalendar(event, { lang, domain }) : null;
    if (content === null) return [];
    const name = `${kind.replaceAll('_', '-')}-${dueOn ?? 'date'}`;
    const uses = (names.get(name) ?? 0) + 1;
    names.set(name, uses);
    const filename = `${name}${uses === 1 ? '' : `-${uses}`}.ics`;
    return [{ filename, contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content }];
  });
}
