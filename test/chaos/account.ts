import { inGroups } from '../../src/platform/in-groups.js';
import type { Copy } from './mail-server.js';
import type { StoredDelivery, StoredReminder } from './stored.js';

/** By the steady clock, in ms. */
export interface Disruptions {
  /** Of each worker, when it was killed. */
  readonly kills: readonly (readonly number[])[];
  readonly outages: readonly { readonly fromMs: number; readonly toMs: number }[];
}

/** From the mail server's answer until a busy worker has committed it. */
const LONGEST_COMMIT_MS = 5_000;
/** From the end of an outage until a worker that waited with an answer has noticed it, connected anew, and committed. */
const LONGEST_RECOVERY_MS = 10_000;
/** A mail server under load reads what was sent before a kill only after it, and answers a sender that is gone. */
const SLOWEST_ANSWER_MS = 5_000;

export interface Account {
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const at = ({ slot, atMs, isAnswered }: Copy): string =>
  `at ${(atMs / 1000).toFixed(1)} s by worker ${String(slot)}${isAnswered ? '' : ' (no answer)'}`;

/** While the database is away a worker holds an answer, and may be killed with it. */
const latestCommitMs = (answeredMs: number, { outages }: Disruptions): number =>
  outages.reduce(
    (latest, { fromMs, toMs }) =>
      fromMs <= latest && toMs + LONGEST_RECOVERY_MS >= answeredMs ? toMs + LONGEST_RECOVERY_MS : latest,
    answeredMs + LONGEST_COMMIT_MS,
  );

/** Whether its worker was killed before it can have kept the answer, and before the next copy came. */
const isCutOff = ({ slot, atMs }: Copy, nextMs: number, disruptions: Disruptions): boolean =>
  (disruptions.kills[slot] ?? []).some(
    (ms) => ms >= atMs - SLOWEST_ANSWER_MS && ms <= Math.min(latestCommitMs(atMs, disruptions), nextMs),
  );

/** Whether the mail tells of the deadline: by a calendar file, or in words where there is no date. */
const tellsOf = (delivery: StoredDelivery, { deadlineId, dueOn, title }: StoredReminder): boolean =>
  dueOn === null
    ? delivery.text.includes(title) && delivery.text.includes('本人への通知が済んでいません')
    : delivery.deadlineIds.includes(deadlineId);

/**
 * Whether the mail is one of those that told of the deadline: made for one of its reminders, with its calendar file, or, when
 * it tells of so many that it names the most urgent alone, made where the record says that they were sent.
 */
const covers = (mail: StoredDelivery, own: readonly StoredReminder[]): boolean =>
  own.some(
    (reminder) =>
      mail.reminderId === reminder.id ||
      tellsOf(mail, reminder) ||
      (mail.incidentIds.includes(reminder.incidentId) && reminder.sent.some(({ tx }) => tx === mail.tx)),
  );

/** Each reminder that is due was sent once by the record, and everybody it went to has a mail of their own about it. */
const faultsOfReminders = (reminders: readonly StoredReminder[], deliveries: readonly StoredDelivery[]): string[] => {
  const byDeadline = inGroups(reminders, ({ deadlineId }) => deadlineId);
  const mails = inGroups(
    deliveries.filter(({ purpose }) => purpose === 'reminder'),
    ({ recipient }) => recipient,
  );
  const faults = reminders.flatMap(({ id, state, sent }) => {
    if (state === 'planned') return [`reminder ${id} is due and was not sent`];
    return sent.length === (state === 'sent' ? 1 : 0)
      ? []
      : [`reminder ${id} is ${state}, and sent ${String(sent.length)} times by the record`];
  });
  for (const [deadlineId, own] of byDeadline) {
    const wanted = own.flatMap(({ sent }) => sent.flatMap(({ to }) => to));
    if (own.some(({ state }) => state === 'sent') && wanted.length === 0) faults.push(`${deadlineId}: sent to nobody`);
    for (const address of new Set(wanted)) {
      const times = wanted.filter((one) => one === address).length;
      const mailed = mails.get(address) ?? [];
      const found = mailed.filter((mail) => covers(mail, own)).length;
      const dated = mailed.filter(({ deadlineIds }) => deadlineIds.includes(deadlineId)).length;
      // Several reminders of one incident may come in several mails of one moment, so words can be too many; files cannot.
      if (found < times || dated > times)
        faults.push(
          `${address} has ${String(found)} mails of deadline ${deadlineId}, ${String(dated)} with its date, not ${String(times)}`,
        );
    }
  }
  return faults;
};

const faultsOfDelivery = (
  delivery: StoredDelivery,
  copies: readonly Copy[],
  refused: ReadonlySet<string>,
  disruptions: Disruptions,
): string[] => {
  const { messageId, recipient, state, accepted } = delivery;
  const inOrder = copies.toSorted((one, other) => one.atMs - other.atMs);
  const answered = inOrder.filter(({ isAnswered }) => isAnswered);
  const nextMs = (copy: Copy): number => inOrder[inOrder.indexOf(copy) + 1]?.atMs ?? Infinity;
  const named = `mail ${messageId} to ${recipient}`;
  const wrongState =
    state === 'sent'
      ? [
          ...(answered.length === 0 ? [`${named} is lost`] : []),
          ...(accepted === 1 ? [] : [`${named} was accepted ${String(accepted)} times`]),
        ]
      : state === 'failed' && refused.has(messageId)
        ? []
        : [`${named} is ${state}: ${delivery.lastAnswer ?? 'no answer'}`];
  // The one that we know of came last: after it nothing is sent.
  const unknown = state === 'sent' ? answered.slice(0, -1) : answered;
  return [
    ...wrongState,
    ...copies.filter(({ to }) => to !== recipient).map(({ to }) => `${named} came for ${to}`),
    ...unknown
      .filter((copy) => !isCutOff(copy, nextMs(copy), disruptions))
      .map(
        (copy) =>
          `${named} came again, and no kill followed on the one ${at(copy)}; it came ${inOrder.map(at).join(', ')}`,
      ),
  ];
};

/** Looks whether every logical reminder arrived, and came again only where it may. */
export const accountOf = (
  reminders: readonly StoredReminder[],
  stored: readonly StoredDelivery[],
  server: { readonly copies: readonly Copy[]; readonly refusedForGood: ReadonlySet<string> },
  disruptions: Disruptions,
): Account => {
  const copies = inGroups(server.copies, ({ messageId }) => messageId);
  const deliveries = stored.filter(({ isCounted }) => isCounted);
  const known = new Set(stored.map(({ messageId }) => messageId));
  const faults = [
    ...faultsOfReminders(reminders, deliveries),
    ...deliveries.flatMap((one) =>
      faultsOfDelivery(one, copies.get(one.messageId) ?? [], server.refusedForGood, disruptions),
    ),
    ...[...copies.keys()].filter((id) => !known.has(id)).map((id) => `mail ${id} came and is in no row`),
  ];
  const answered = server.copies.filter(({ isAnswered }) => isAnswered).length;
  const arrived = [...copies.values()].filter((own) => own.some(({ isAnswered }) => isAnswered)).length;
  const inState = (state: string): number => reminders.filter((reminder) => reminder.state === state).length;
  const counts = {
    'reminders due': reminders.length,
    '  sent': inState('sent'),
    '  folded into a newer one': inState('folded'),
    'mails made': deliveries.length,
    '  arrived': arrived,
    '  refused for good (5xx)': deliveries.filter(({ state }) => state === 'failed').length,
    'tries recorded': deliveries.reduce((sum, { attempts }) => sum + attempts, 0),
    'copies that came again after a kill': answered - arrived,
    'copies taken without an answer': server.copies.length - answered,
    'lost, or doubled without a kill': faults.length,
  };
  return { counts, faults };
};
