import { amendmentRules } from './amendment-rules.js';
import { content } from './content.js';
import { deadlines } from './deadlines.js';
import { holidayRules } from './holiday-rules.js';
import { noticeAndRecipients } from './notice-and-recipients.js';
import { penaltyRules } from './penalty-rules.js';
import { reportableSituations } from './reportable-situations.js';
import type { Rule } from './rule.js';

export type { RegimeItem, Rule, RuleId } from './rule.js';

/** Every rule that the engine, its traces and its tests cite, in order. */
export const rules: readonly Rule[] = [
  ...reportableSituations,
  ...deadlines,
  ...content,
  ...noticeAndRecipients,
  ...penaltyRules,
  ...amendmentRules,
  ...holidayRules,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** @example ruleById('R22')?.title.ja // '末日が休日の場合' */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}

/** @example rulesOfItem('appi-private/3').map(({ id }) => id) // ['R1', 'R2', 'R3', 'R5', ...] */
export function rulesOfItem(item: string): Rule[] {
  return rules.filter(({ items }) => items.some((held) => held === item));
}

/** By number ('R22') or by item ('appi-private/3'); empty when there is none. */
export function rulesFor(idOrItem: string): Rule[] {
  const rule = ruleById(idOrItem);
  return rule === null ? rulesOfItem(idOrItem) : [rule];
}
