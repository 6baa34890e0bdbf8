import type { Audience, Escalation } from './policy.js';
import type { PlannedReminder } from './planned-reminder.js';

function union<T>(lists: readonly (readonly T[])[]): T[] {
  const byText = new Map(lists.flat().map((entry) => [JSON.stringify(entry), entry]));
  return [...byText.values()];
}

function soonest(escalations: readonly (Escalation | null)[]): Escalation | null {
  const set = escalations.filter((escalation) => escalation !== null);
  if (set.length === 0) return null;
  return {
    afterHours: Math.min(...set.map(({ afterHours }) => afterHours)),
    to: union<Audience>(set.map(({ to }) => to)),
  };
}

/**
 * One reminder that speaks for several of the same deadline: everybody who would have heard of one of them hears of it,
 * by every channel, and it escalates as the most impatient of them.
 */
export function foldInto<T extends PlannedReminder>(speaker: T, others: readonly PlannedReminder[]): T {
  if (others.length === 0) return speaker;
  const all = [speaker, ...others];
  return {
    ...speaker,
    to: union(all.map(({ to }) => to)),
    channels: union(all.map(({ channels }) => channels)),
    escalation: soonest(all.map(({ escalation }) => escalation)),
    folded: [...new Set([...speaker.folded, ...others.flatMap(({ logicalKey, folded }) => [logicalKey, ...folded])])],
  };
}
