import type { DeterminationKind } from '../../incidents/determination.dto.js';
import type { IncidentStatus } from '../../incidents/incident-words.js';
import type { BilingualText, EventType, ObligationKind, RegimeId, Verdict } from '../../law/index.js';

type Labels<Code extends string> = Readonly<Record<Code, BilingualText>>;

export const regimeLabels: Labels<RegimeId> = {
  'appi-private': { ja: '個人情報保護法（個人情報取扱事業者）', en: 'APPI (private operators)' },
  'appi-public': { ja: '個人情報保護法（行政機関等）', en: 'APPI (public bodies)' },
  'my-number': { ja: '番号利用法', en: 'My Number Act' },
};

export const eventLabels: Labels<EventType> = {
  leak: { ja: '漏えい', en: 'Leak' },
  loss: { ja: '滅失', en: 'Loss' },
  damage: { ja: '毀損', en: 'Damage' },
};

export const statusLabels: Labels<IncidentStatus> = {
  undetermined: { ja: '判定未了', en: 'Undetermined' },
  reporting: { ja: '報告準備中', en: 'Report under way' },
  overdue: { ja: '期限超過', en: 'Overdue' },
  preliminary_filed: { ja: '速報済み', en: 'Preliminary report filed' },
  final_filed_incomplete: { ja: '確報済み（追完待ち）', en: 'Final report filed, awaits its supplement' },
  final_filed: { ja: '確報済み', en: 'Final report filed' },
  discharged: { ja: '委託元への通知により報告義務なし', en: 'Discharged by notice to the principal' },
  not_reportable: { ja: '報告対象外', en: 'Not reportable' },
  closed: { ja: '終了', en: 'Closed' },
};

export const verdictLabels: Labels<Verdict> = {
  reportable: { ja: '報告対象事態', en: 'Reportable' },
  not_reportable: { ja: '報告対象事態でない', en: 'Not reportable' },
  undetermined: { ja: '判定未了', en: 'Undetermined' },
};

export const dutyLabels: Labels<ObligationKind> = {
  preliminary_report: { ja: '速報', en: 'Preliminary report' },
  final_report: { ja: '確報', en: 'Final report' },
  individual_notice: { ja: '本人への通知', en: 'Notice to the persons' },
  principal_notice: { ja: '委託元への通知', en: 'Notice to the principal' },
};

export const decisionLabels: Labels<DeterminationKind> = {
  not_a_leak: { ja: '漏えい等に当たらない', en: 'No leak' },
  leak_after_all: { ja: '漏えい等に当たる', en: 'A leak after all' },
  voluntary_report: { ja: '任意の報告', en: 'Voluntary report' },
  awareness_corrected: { ja: '知った日時の訂正', en: 'Awareness corrected' },
  date_kept: { ja: '期限の維持', en: 'Date kept' },
  law_version_accepted: { ja: '適用する規則の版の変更', en: 'Rule version accepted' },
  closed: { ja: '終了', en: 'Closed' },
  reopened: { ja: '再開', en: 'Reopened' },
};
