import type { BilingualText, CivilDate, RegimeId } from './model.js';
import type { Provenance } from './provenance.js';

/** A change of law that is enacted and not in force. It is listed, with what is known of it, and never applied. */
export interface Amendment extends Provenance {
  readonly id: string;
  readonly regimes: readonly RegimeId[];
  readonly title: BilingualText;
  readonly status: 'enacted_not_in_force';
  readonly passedOn: CivilDate;
  readonly promulgatedOn: CivilDate;
  /** Null until a cabinet order names the day. */
  readonly effectiveFrom: CivilDate | null;
  /** The last day on which it can come into force, by the Act itself. */
  readonly effectiveNoLaterThan: CivilDate;
  /** The day as of which these statements hold. */
  readonly asOf: CivilDate;
  readonly known: readonly AmendmentPoint[];
  readonly unknown: readonly AmendmentPoint[];
}

export interface AmendmentPoint extends Provenance {
  readonly rule: string;
  readonly text: BilingualText;
}

const READ = { established: 'V2', confidence: 'H', assumption: false } as const;
const NOT_SEEN = { established: 'B', confidence: 'L', assumption: true } as const;

/** @see appi.md R70-R72 */
export const amendment2026: Amendment = {
  id: 'appi-amendment/2026-07-17',
  regimes: ['appi-private', 'appi-public', 'my-number'],
  title: {
    ja: '個人情報の保護に関する法律等の一部を改正する法律（令和8年7月17日公布）',
    en: 'Act to Partially Amend the Act on the Protection of Personal Information and Others (promulgated 2026-07-17)',
  },
  status: 'enacted_not_in_force',
  passedOn: '2026-07-10',
  promulgatedOn: '2026-07-17',
  effectiveFrom: null,
  // OPEN (R70): "within two years of promulgation"; the day of promulgation is counted, which gives the earlier last day.
  effectiveNoLaterThan: '2028-07-16',
  asOf: '2026-11-24',
  ...READ,
  known: [
    {
      rule: 'R70',
      text: {
        ja: '原則として、公布の日から2年を超えない範囲内において政令で定める日から施行されます。一部は公布の日又は公布から6か月後に施行されます。',
        en: 'In force, in principle, on a day set by cabinet order within two years of promulgation; some parts at promulgation or six months after it.',
      },
      ...READ,
    },
    {
      rule: 'R71',
      text: {
        ja: '本人の権利利益の保護に欠けるおそれが少ない場合について、本人への通知が緩和されます（法第26条第2項）。',
        en: 'Notice to the persons is relaxed where little is lost for their protection (art. 26(2)).',
      },
      ...READ,
    },
    {
      rule: 'R71',
      text: {
        ja: '課徴金制度、16歳未満の者に関する規律、顔特徴データに関する規律及び統計作成等の特例が設けられます。',
        en: 'New: an administrative surcharge, rules on children under 16 and on face data, and an exception for statistics.',
      },
      ...READ,
    },
    {
      rule: 'R72',
      text: {
        ja: '下位法令の検討が進んでいます。委員会は2026年9月16日と10月1日に「基本的な考え方」を公表し、後者が委託・漏えい等報告・本人通知を扱っています。',
        en: 'Rules are being drafted. The PPC published its basic thinking on 2026-09-16 and 2026-10-01; the second paper deals with processors, reporting and notice.',
      },
      ...READ,
    },
  ],
  unknown: [
    {
      rule: 'R70',
      text: {
        ja: '施行日を定める政令は、2026年10月9日の時点で確認されていません。',
        en: 'No cabinet order setting the day had been found as of 2026-10-09.',
      },
      ...NOT_SEEN,
    },
    {
      rule: 'R71',
      text: {
        ja: '確報の期限（30日・60日）を法律で改める規定は確認されていません。',
        en: 'No change of the 30 and 60 days was seen in the Act.',
      },
      ...NOT_SEEN,
    },
    {
      rule: 'R72',
      text: {
        ja: '2026年10月1日の「基本的な考え方」の内容は確認できていません。速報の免除や確報の一括提出（2024年から2025年の検討で提案されたもの）が採られたかどうかも不明です。',
        en: 'The paper of 2026-10-01 was not read. Whether it takes up the proposals of 2024-25 (no preliminary report for small cases, final reports in batches) is unknown.',
      },
      ...NOT_SEEN,
    },
  ],
};

export const amendments: readonly Amendment[] = [amendment2026];
