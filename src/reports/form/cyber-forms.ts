import type { BilingualText, CivilDate, RegimeId } from '../../law/model.js';
import { ddosEntries, intrusionEntries, ransomwareEntries, sharingEntries } from './blocks/cyber.js';
import { headEntries } from './blocks/head.js';
import { outlineEntries } from './blocks/outline.js';
import type { Form } from './form.js';
import type { FieldEntry } from './form-field.js';
import { frameBlock } from './form-field.js';
import { legalTerms } from './legal-terms.js';
import { reportBlocks } from './report-forms.js';

const AGREEMENT = {
  law: 'サイバー攻撃による被害が発生した場合の報告手続等に関する申合せ',
  article: '共通様式',
  rule: 'R44',
} as const;
const UNSEEN: BilingualText = {
  ja: '共通様式の全項目は未確認であり、本様式は確認できた項目のみを含む。',
  en: 'Not all fields of the common form were seen; this one holds those that were.',
};
const KINDS = ['preliminary_report', 'final_report', 'supplementary_report'] as const;
const ATTACK = { ja: '攻撃に関する事項', en: 'The attack' };

interface CommonForm {
  readonly id: string;
  readonly title: BilingualText;
  readonly entries: readonly FieldEntry[];
  /** From when each regime takes it, as far as seen. */
  readonly since: Readonly<Record<RegimeId, CivilDate>>;
}

const SINCE_REVISION = { 'appi-private': '2026-10-01', 'appi-public': '2026-10-01', 'my-number': '2026-10-01' };

/** The two that may be used for a report under the Act. They merge neither recipients nor triggers nor deadlines (R44). */
const common: readonly CommonForm[] = [
  {
    id: 'ransomware',
    title: { ja: 'ランサムウェア事案共通様式', en: 'Common form: ransomware' },
    entries: [...ransomwareEntries, ...intrusionEntries, ...sharingEntries],
    since: { ...SINCE_REVISION, 'appi-private': '2025-10-01', 'appi-public': '2025-10-01' },
  },
  {
    id: 'other-cyber',
    title: { ja: 'その他サイバー攻撃等事案共通様式', en: 'Common form: other cyber attacks' },
    entries: [...intrusionEntries, ...sharingEntries],
    since: SINCE_REVISION,
  },
];

function commonForm({ id, title, entries, since }: CommonForm, regime: RegimeId): Form {
  const { law, article } = legalTerms[regime].reportDuty;
  return {
    id: `${regime}/${id}`,
    kinds: KINDS,
    regime,
    effectiveFrom: since[regime],
    title,
    layout: 'report',
    preamble: `${law}${article}の規定により、次のとおり報告します。`,
    notes: [UNSEEN],
    blocks: [...reportBlocks(regime), frameBlock(AGREEMENT, ATTACK, 'attack', entries)],
  };
}

const OUTLINE_OF_ATTACK = new Set(['occurredOn', 'awareOn', 'discoverer', 'discovererDetail', 'course']);

/** A denial-of-service attack leaks nothing, so this form serves no report under the Act. */
const ddos: Form = {
  id: 'common/ddos',
  kinds: KINDS,
  regime: null,
  effectiveFrom: '2025-10-01',
  title: { ja: 'ＤＤｏＳ攻撃事案共通様式', en: 'Common form: denial of service' },
  layout: 'report',
  preamble: null,
  notes: [
    UNSEEN,
    { ja: '個人データの漏えい等の報告には用いない。', en: 'Not for a report of a breach of personal data.' },
  ],
  blocks: [
    frameBlock(AGREEMENT, { ja: '報告者等', en: 'Reporter' }, 'head', headEntries),
    frameBlock(
      AGREEMENT,
      { ja: '概要', en: 'Outline' },
      'outline',
      outlineEntries('appi-private').filter(({ id }) => OUTLINE_OF_ATTACK.has(id)),
    ),
    frameBlock(AGREEMENT, ATTACK, 'attack', [...ddosEntries, ...sharingEntries]),
  ],
};

const regimes: readonly RegimeId[] = ['appi-private', 'appi-public', 'my-number'];

export const cyberForms: readonly Form[] = [
  ...common.flatMap((form) => regimes.map((regime) => commonForm(form, regime))),
  ddos,
];
