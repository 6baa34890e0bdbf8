import { type Regime, REGIME_IDS, regimeOf, ruleById, rulesOfItem, rules } from '../../law/index.js';
import { NotFound } from '../../platform/http/domain-error.js';
import { conformanceCases } from './conformance-cases.js';
import type { CaseOfRuleAnswer, RegimeItemAnswer, TestedRuleAnswer } from './rule.answer.js';

const shown = ({ id, why }: CaseOfRuleAnswer): CaseOfRuleAnswer => ({ id, why });

const casesOfRule = (rule: string): CaseOfRuleAnswer[] =>
  conformanceCases.filter((each) => each.rules.includes(rule)).map(shown);

/** Every rule with the cases that test it. */
export const testedRules: readonly TestedRuleAnswer[] = rules.map((rule) => ({ ...rule, cases: casesOfRule(rule.id) }));

/** @throws NotFound */
export function testedRule(id: string): TestedRuleAnswer {
  const rule = testedRules.find((each) => each.id === ruleById(id)?.id);
  if (rule === undefined) throw new NotFound({ ja: 'ルール', en: 'rule' }, id);
  return rule;
}

/** @throws NotFound for a law or an item that does not exist */
export function regimeItem(regimeId: string, item: string): RegimeItemAnswer {
  const id = `${regimeId}/${item}`;
  const known = REGIME_IDS.find((each) => each === regimeId);
  const versions = known === undefined ? [] : versionsOfItem(regimeOf(known), item);
  if (known === undefined || versions.length === 0) throw new NotFound({ ja: '号', en: 'item' }, id);
  const number = Number(item);
  return {
    id,
    regime: known,
    item: number,
    versions,
    rules: rulesOfItem(id),
    cases: conformanceCases.filter((each) => each.regime === known && each.items.includes(number)).map(shown),
  };
}

function versionsOfItem({ versions }: Regime, wanted: string): RegimeItemAnswer['versions'] {
  return versions.flatMap((version) =>
    version.items
      .filter(({ item }) => String(item) === wanted)
      .map(({ item, label, finalReportDays, citations }) => ({
        version: version.id,
        item,
        label,
        finalReportDays,
        citations,
      })),
  );
}
