import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { MailMessage } from '../deliveries/mail-message.js';
import { toJapanTime } from '../platform/clock/instant.js';
import type { Language } from '../platform/http/language.js';
import { deadlineCalendar } from './mail/calendar/calendar-file.js';
import type { MailEntry } from './mail/mail-input.js';

interface EntryOfDeadline extends MailEntry {
  readonly told: { readonly deadline: DeadlineEntity };
}

/** The dates of a mail as calendar files: a calendar moves the event it has when SEQUENCE has grown (RFC 5545). */
export function calendarAttachments(
  entries: readonly EntryOfDeadline[],
  lang: Language,
  domain: string,
): NonNullable<MailMessage['attachments']> {
  return entries.flatMap(({ incident, obligation, told: { deadline } }) => {
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
    const filename = `${kind.replaceAll('_', '-')}-${dueOn ?? 'date'}.ics`;
    return [{ filename, contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content }];
  });
}
