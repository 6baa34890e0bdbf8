import { inGroups } from '../../platform/in-groups.js';
import type { MailEntry } from './mail-input.js';
import { standingOf, urgencyOf } from './standing.js';

/** The last day, a missed one and an unacknowledged reminder must not drown among others. */
function standsAlone({ obligation, reminder }: MailEntry, now: string): boolean {
  const { state } = standingOf(obligation, now);
  return state === 'today' || state === 'overdue' || reminder.escalated === true;
}

/**
 * What is due for one person at one moment, as messages: each inner list is one mail, most urgent first.
 *
 * One entry is for `renderReminderMail`, several are for `renderDigestMail`. A drill never shares a mail with the real.
 */
export function arrangeMails<T extends MailEntry>(entries: readonly T[], now: string): T[][] {
  const ordered = entries.toSorted((one, other) => urgencyOf(one.obligation, now) - urgencyOf(other.obligation, now));
  const alone = ordered.filter((entry) => standsAlone(entry, now)).map((entry) => [entry]);
  const together = inGroups(
    ordered.filter((entry) => !standsAlone(entry, now)),
    ({ incident }) => incident.drill,
  );
  return [
    ...alone,
    ...[...together.values()].toSorted(([one], [other]) => Number(one?.incident.drill) - Number(other?.incident.drill)),
  ];
}
