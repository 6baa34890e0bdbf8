import { awareness, type Clock } from '../clock.js';
import { claim } from '../conditions.js';

const ID = 'jp-cyber-act';

const notSeen = {
  ja: '期間は命令（令和8年命令第4号第4条）で定められているが、その内容を確認できていない。担当省庁の案内を確認すること。',
  en: 'The period is fixed by Order No. 4 of 2026, art. 4, which was not read. Ask the authority in charge.',
};

/** OPEN: that both reports exist is known, their periods are not. Shown without dates rather than with invented ones. */
export const jpCyberAct: Clock = {
  id: ID,
  name: { ja: 'サイバー対処能力強化法第5条', en: 'Cyber Response Capability Act art. 5' },
  trigger: {
    ja: '特別社会基盤事業者が、届け出た特定重要電子計算機について特定の事案を認識した場合に適用される。',
    en: 'Applies when a designated infrastructure operator recognises a specified incident on a registered key computer.',
  },
  isMet: claim('designatedKeyComputer'),
  duties: [
    {
      kind: 'first_report',
      label: { ja: '速報（共通様式）', en: 'preliminary report (common form)' },
      force: 'period_not_known',
      start: awareness,
      period: { unit: null, reason: notSeen },
    },
    {
      kind: 'detailed_report',
      label: { ja: '詳報（共通様式）', en: 'detailed report (common form)' },
      force: 'period_not_known',
      start: awareness,
      period: { unit: null, reason: notSeen },
    },
  ],
  citations: [{ law: 'サイバー対処能力強化法', article: '第5条', rule: ID }],
  provenance: { established: 'V2', confidence: 'M', assumption: true },
  inForceFrom: '2026-10-01',
  note: null,
};
