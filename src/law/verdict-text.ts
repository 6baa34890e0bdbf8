import type { BilingualText, ItemAssessment, Verdict } from './model.js';
import type { Regime } from './regimes/regime.js';

/** Items as a sentence names them: 「第1号・第3号」, "1, 3". */
export function named(items: readonly number[]): BilingualText {
  let ja = '';
  let en = '';
  for (const item of items) {
    ja += ja === '' ? `第${item}号` : `・第${item}号`;
    en += en === '' ? String(item) : `, ${item}`;
  }
  return { ja, en };
}

function numbered(items: readonly ItemAssessment[], wanted: ItemAssessment['status']): BilingualText {
  return named(items.filter(({ status }) => status === wanted).map(({ item }) => item));
}

export function verdictText(regime: Regime, verdict: Verdict, items: readonly ItemAssessment[]): BilingualText {
  const { ja, en } = regime.itemsOf;
  if (verdict === 'reportable') {
    const met = numbered(items, 'met');
    return {
      ja: `${ja}${met.ja}に該当するため、報告対象事態である。`,
      en: `Reportable under ${en}, item ${met.en}.`,
    };
  }
  if (verdict === 'undetermined') {
    const open = numbered(items, 'unknown');
    return {
      ja: `${ja}${open.ja}に該当するかが不明である。おそれで足りるため、確定を待たずに期限を管理する。`,
      en: `Whether ${en}, item ${open.en} is met is unknown. Suspicion is enough, so the dates are kept meanwhile.`,
    };
  }
  return {
    ja: `${ja}各号のいずれにも該当せず、報告義務はない。任意の報告は妨げられない。`,
    en: `No item of ${en} is met, so there is no duty to report. A voluntary report remains possible.`,
  };
}

export function noDutyText(regime: Regime): BilingualText {
  const from = regime.versions[0]?.effectiveFrom ?? '';
  return {
    ja: `報告義務は ${from} の施行前に知った事態には及ばないため、報告対象事態ではない。`,
    en: `The duty to report came into force on ${from} and does not reach what was known before.`,
  };
}

export const nothingKnownText: BilingualText = {
  ja: '指定された時点では、まだ何も知られていない。',
  en: 'Nothing was known yet at the time asked about.',
};
