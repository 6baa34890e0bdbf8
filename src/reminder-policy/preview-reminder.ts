import { civilDateOf, type ObligationKind, type RegimeId } from '../law/index.js';
import { plusHours } from '../reminders/japan-time.js';
import { kindPolicyOf } from '../reminders/kind-policy.js';
import type { PlannedReminder } from '../reminders/planned-reminder.js';
import type { ReminderPolicy, Repeat } from '../reminders/policy.js';
import { type People, type ReminderRecipient, resolveRecipients } from '../reminders/recipients.js';
import type { PreviewEscalationAnswer, PreviewRecipientAnswer, PreviewReminderAnswer } from './preview.dto.js';

interface Setting {
  readonly policy: ReminderPolicy;
  readonly people: Omit<People, 'on'>;
}

const shown = ({
  address,
  name,
  memberId,
  language,
  channels,
  deputyFor,
}: ReminderRecipient): PreviewRecipientAnswer => ({
  address,
  name,
  memberId,
  language,
  channels: [...channels],
  deputyFor,
});

const repeatOf = ({ stepId }: PlannedReminder, kind: ObligationKind, policy: ReminderPolicy): Repeat => {
  if (stepId === 'supplement') return policy.nagForSupplement;
  return stepId === 'no_date' ? policy.nagWithoutDate : kindPolicyOf(policy, { kind }).repeatWhileOverdue;
};

const escalationOf = (reminder: PlannedReminder, setting: Setting): PreviewEscalationAnswer | null => {
  const { escalation, dueAt, channels } = reminder;
  if (escalation === null) return null;
  const at = plusHours(dueAt, escalation.afterHours);
  const next = { to: escalation.to, channels, escalates: '' };
  const { recipients } = resolveRecipients(next, { ...setting.people, on: civilDateOf(at) });
  return { at, to: recipients.map(shown) };
};

/** One reminder with the people it would reach. */
export const previewReminder = (
  reminder: PlannedReminder,
  about: { readonly regime: RegimeId; readonly kind: ObligationKind },
  setting: Setting,
): PreviewReminderAnswer => {
  const { people, policy } = setting;
  const { recipients, unreachable } = resolveRecipients(reminder, { ...people, on: civilDateOf(reminder.dueAt) });
  return {
    dueAt: reminder.dueAt,
    step: reminder.stepId,
    kind: reminder.kind,
    regime: about.regime,
    obligation: about.kind,
    remindsOf: reminder.dueOn,
    ahead: reminder.ahead,
    repeatsEveryDays: reminder.occurrence > 0 ? repeatOf(reminder, about.kind, policy).everyDays : null,
    channels: [...reminder.channels],
    to: recipients.map(shown),
    unreachable,
    escalation: escalationOf(reminder, setting),
  };
};
