import { inGroups } from '../../platform/in-groups.js';
import type { MailEntry } from './mail-input.js';
import { standingOf, urgencyOf } from './standing.js';

/** More of these for one person at one moment would bury each other as mails of their own, and come together instead. */
const MAX_ALONE = 5;

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
  const urgent = ordered.filter((entry) => standsAlone(entry, now));
  const others = ordered.filter((entry) => !standsAlone(entry, now));
  return [
    ...(urgent.length > MAX_ALONE ? apartFromDrills(urgent) : urgent.map((entry) => [entry])),
    ...apartFromDrills(others),
  ];
}

function apartFromDrills<T extends MailEntry>(entries: readonly T[]): T[][] {
  const together = inGroups(entries, ({ incident }) => incident.drill);
  return [...together.values()].toSorted(
    ([one], [other]) => Number(one?.incident.drill) - Number(other?.incident.drill),
  );
}
