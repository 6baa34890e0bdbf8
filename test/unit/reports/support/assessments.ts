import type { Assessment, CivilDate, ItemStatus, Obligation, RegimeId, Verdict } from '../../../../src/law/model.js';

const ITEM_COUNT: Readonly<Record<RegimeId, number>> = { 'appi-private': 4, 'appi-public': 5, 'my-number': 4 };

/** An assessment with only what drafts read: verdict, items and day 1. The law itself is tested elsewhere. */
export function anAssessment(overrides: {
  readonly regime?: RegimeId;
  readonly verdict?: Verdict;
  readonly clockStart?: CivilDate | null;
  /** A status, or the date since when the item is met. */
  readonly items?: Readonly<Partial<Record<number, string>>>;
}): Assessment {
  const { regime = 'appi-private', verdict = 'reportable', clockStart = '2026-11-24', items = {} } = overrides;
  const obligation: Obligation = {
    kind: 'preliminary_report',
    force: 'guideline',
    provisional: verdict === 'undetermined',
    clockStart,
    dueOn: null,
    dueAt: null,
    citations: [],
    trace: [],
  };
  return {
    regime,
    ruleVersion: null,
    verdict,
    reason: { ja: '', en: '' },
    items: Array.from({ length: ITEM_COUNT[regime] }, (_, index) => {
      const given = items[index + 1] ?? 'unknown';
      const isDate = /^\d/u.test(given);
      return {
        item: index + 1,
        status: isDate ? 'met' : (given as ItemStatus),
        since: isDate ? given : null,
        label: { ja: `第${index + 1}の事態`, en: `situation ${index + 1}` },
        citations: [],
      };
    }),
    exemptions: [],
    decidingFacts: [],
    presumptions: [],
    awareness: null,
    course: { thirtyDayItemOn: null, sixtyDayItemOn: null, sixtyDayItemDroppedOn: null },
    facts: {},
    obligations: verdict === 'not_reportable' ? [] : [obligation],
  };
}
