import { defaultPolicy } from './default-policy.js';
import type { DeadlineToRemind } from './planned-reminder.js';
import type { KindPolicy, PolicyKind, ReminderPolicy } from './policy.js';

/** A policy stored before a kind existed knows nothing of it: the default speaks for it, never silence. */
export function kindPolicyOf(
  policy: ReminderPolicy,
  deadline: Pick<DeadlineToRemind, 'kind' | 'countedIn'>,
): KindPolicy {
  const kind: PolicyKind = deadline.countedIn === 'hours' ? 'hour_clock' : deadline.kind;
  const kinds: Partial<ReminderPolicy['kinds']> = policy.kinds;
  return kinds[kind] ?? defaultPolicy.kinds[kind];
}
