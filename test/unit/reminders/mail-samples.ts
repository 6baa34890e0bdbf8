import type { Obligation, TraceStep } from '../../../src/law/model.js';
import type { MailEntry, ReminderMailInput } from '../../../src/reminders/mail/mail-input.js';

const ACT = '個人情報の保護に関する法律';
const RULES = '個人情報の保護に関する法律施行規則';
const GUIDELINE = '個人情報の保護に関する法律についてのガイドライン（通則編）';
const HOLIDAYS = '行政機関の休日に関する法律';

function step(code: string, output: string, ja: string, en: string, article: string, assumption = false): TraceStep {
  return { code, input: {}, output, text: { ja, en }, rule: 'R26', article, assumption };
}

const aware = step(
  'aware',
  '2026-11-24T10:00:00+09:00',
  '2026-11-24T10:00:00+09:00 に報告対象事態を知った。',
  'The reportable situation was known at 2026-11-24T10:00:00+09:00.',
  `${RULES}第8条第1項`,
);
const dayOne = step(
  'day_one',
  '2026-11-24',
  '知った日を1日目として数える（初日を算入する）。1日目は2026年11月24日（火）である。',
  'The day of knowing is day 1; it is counted. Day 1 is Tuesday, 24 November 2026.',
  `${GUIDELINE}3-5-3-4`,
);

const ppc = {
  id: 'ppc',
  name: { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission (PPC)' },
  filing: {
    ja: '個人情報保護委員会ウェブサイトの報告フォーム（民間事業者・規律移行法人用）に入力して提出する。',
    en: "The PPC's web form for private operators and transferred corporations.",
  },
  note: null,
};

export const preliminary: Obligation = {
  kind: 'preliminary_report',
  force: 'guideline',
  provisional: false,
  clockStart: '2026-11-24',
  targetFrom: '2026-11-26',
  dueOn: '2026-11-28',
  dueAt: '2026-11-28T23:59:59.999+09:00',
  recipient: ppc,
  citations: [
    { law: ACT, article: '第26条第1項', rule: 'R1' },
    { law: RULES, article: '第8条第1項', rule: 'R26' },
    { law: GUIDELINE, article: '3-5-3-3', rule: 'R26' },
  ],
  trace: [
    aware,
    dayOne,
    step(
      'window_opens',
      '2026-11-26',
      '「速やかに」の目安は、知った時点から概ね3～5日以内である（ガイドライン。法定の期間ではない）。3日目は2026年11月26日（木）である。',
      '"Promptly" means roughly within 3 to 5 days of knowing; this is guidance, not a period fixed by law. Day 3 is Thursday, 26 November 2026.',
      `${GUIDELINE}3-5-3-3`,
      true,
    ),
    step(
      'window_closes',
      '2026-11-28',
      '5日目は2026年11月28日（土）である。これを過ぎると目安を超えるが、直ちに違法となるものではない。',
      'Day 5 is Saturday, 28 November 2026. After it the report is past the guidance, which does not by itself make it unlawful.',
      `${GUIDELINE}3-5-3-3`,
      true,
    ),
    step(
      'not_shifted',
      '2026-11-28',
      '「速やかに」は期間の定めではないため、休日に当たっても翌日に繰り延べない。土日祝日も日数に算入する。',
      '"Promptly" is not a period fixed by law, so a closed day does not move it; weekends and holidays count.',
      `${HOLIDAYS}第2条`,
    ),
  ],
};

export const final: Obligation = {
  kind: 'final_report',
  force: 'statutory',
  provisional: false,
  days: 30,
  clockStart: '2026-11-24',
  unshiftedDueOn: '2026-12-23',
  dueOn: '2026-12-23',
  dueAt: '2026-12-23T23:59:59.999+09:00',
  recipient: ppc,
  citations: [
    { law: ACT, article: '第26条第1項', rule: 'R1' },
    { law: RULES, article: '第8条第2項', rule: 'R24' },
  ],
  trace: [
    aware,
    dayOne,
    step(
      'last_day',
      '2026-12-23',
      '期間中の土日祝日も算入して数えると、30日目は2026年12月23日（水）である。',
      'Counting weekends and holidays too, day 30 is Wednesday, 23 December 2026.',
      `${RULES}第8条第2項`,
    ),
    step(
      'due_day',
      '2026-12-23',
      '期限は2026年12月23日（水）である。',
      'The report is due on Wednesday, 23 December 2026.',
      `${RULES}第8条第2項`,
    ),
  ],
};

export const individual: Obligation = {
  kind: 'individual_notice',
  force: 'no_fixed_period',
  provisional: false,
  clockStart: '2026-11-24',
  dueOn: null,
  dueAt: null,
  citations: [
    { law: ACT, article: '第26条第2項', rule: 'R50' },
    { law: RULES, article: '第10条', rule: 'R50' },
  ],
  trace: [
    step(
      'no_fixed_period',
      '',
      '本人への通知に日数の定めはない。事態の状況に応じて速やかに行う。',
      'No number of days is fixed for the notice to the persons; it is made promptly as the situation requires.',
      `${RULES}第10条`,
    ),
  ],
};

export const principal: Obligation = {
  ...preliminary,
  kind: 'principal_notice',
  citations: [
    { law: ACT, article: '第26条第1項ただし書', rule: 'R35' },
    { law: RULES, article: '第9条', rule: 'R35' },
  ],
};

const incident = {
  title: '健康診断結果45名分を宛先違いでメール送信',
  regime: 'appi-private',
  drill: false,
  url: 'https://sokuho.example.jp/incidents/01936b2e-5c00-7000-8000-000000000001',
} as const;

export function anEntry(obligation: Obligation, dueAt: string, rest: Partial<MailEntry> = {}): MailEntry {
  return {
    incident,
    obligation,
    reminder: { kind: 'approaching', dueAt },
    acknowledgeUrl: 'https://sokuho.example.jp/acknowledge/0a1b2c3d4e5f',
    ...rest,
  };
}

export function aMail(obligation: Obligation, now: string, rest: Partial<ReminderMailInput> = {}): ReminderMailInput {
  return {
    ...anEntry(obligation, now),
    now,
    organisationName: '株式会社みなと総合管理',
    recipientName: '佐藤 恵子',
    ...rest,
  };
}

export const drill = { ...incident, drill: true, title: 'メール訓練：標的型攻撃によるファイル流出' } as const;
export const ransomware = { ...incident, title: '基幹サーバーのランサムウェア感染（顧客約12,000名）' } as const;

/** One mail of every kind that reads differently, by the name of its file. */
export const mailSamples: Readonly<Record<string, ReminderMailInput>> = {
  'preliminary-2-days-left': aMail(preliminary, '2026-11-26T09:00:00+09:00'),
  'preliminary-due-today': aMail(preliminary, '2026-11-28T09:00:00+09:00'),
  'preliminary-past-target': aMail(preliminary, '2026-11-30T09:00:00+09:00'),
  'preliminary-ahead-provisional': aMail({ ...preliminary, provisional: true }, '2026-11-27T15:00:00+09:00', {
    reminder: { kind: 'approaching', dueAt: '2026-11-27T15:00:00+09:00', ahead: true },
  }),
  'final-late-and-escalated': aMail(final, '2026-12-17T06:30:00+09:00', {
    reminder: { kind: 'approaching', dueAt: '2026-12-16T09:00:00+09:00', escalated: true },
  }),
  'final-moved-to-day-60': aMail(
    {
      ...final,
      days: 60,
      unshiftedDueOn: '2027-01-22',
      dueOn: '2027-01-22',
      dueAt: '2027-01-22T23:59:59.999+09:00',
      trace: final.trace.slice(0, 2),
      humanDecision: [
        {
          ja: '不正の目的によるおそれが後から判明したため、60日の起算日を当初の知った日のままとするか、判断を記録してください。',
          en: 'Wrongful purpose was suspected later. Record whether the 60 days run from the first day of awareness.',
        },
      ],
    },
    '2026-12-10T14:00:00+09:00',
    { previousDueOn: '2026-12-23', incident: ransomware },
  ),
  'final-due-today': aMail(final, '2026-12-23T09:00:00+09:00'),
  'final-overdue': aMail(final, '2026-12-25T09:00:00+09:00'),
  'final-drill': aMail(final, '2026-12-20T09:00:00+09:00', { incident: drill }),
  'final-awaits-supplement': aMail(
    { ...final, supplementSince: '2026-12-22' } as Obligation,
    '2026-12-29T09:00:00+09:00',
  ),
  'final-for-a-deputy': aMail(final, '2026-12-22T09:00:00+09:00', {
    reminder: { kind: 'approaching', dueAt: '2026-12-22T09:00:00+09:00', deputyFor: '高橋 誠' },
  }),
  'individual-notice': aMail(individual, '2026-12-01T09:00:00+09:00'),
  'principal-notice': aMail(principal, '2026-11-26T09:00:00+09:00', {
    reminder: { kind: 'approaching', dueAt: '2026-11-26T09:00:00+09:00', unreachable: true },
  }),
};

export const digestSample = {
  now: '2026-11-24T10:05:00+09:00',
  organisationName: '株式会社みなと総合管理',
  recipientName: '佐藤 恵子',
  boardUrl: 'https://sokuho.example.jp/deadlines',
  entries: [individual, final, preliminary].map((obligation) => anEntry(obligation, '2026-11-24T10:05:00+09:00')),
  overdueTasks: [
    {
      incidentTitle: ransomware.title,
      title: { ja: '感染した端末をネットワークから切り離す', en: 'Cut the infected devices off from the network' },
      dueAt: '2026-11-21T18:00:00+09:00',
      doneBy: { ja: '情報システム担当者', en: 'IT' },
    },
    ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((number) => ({
      incidentTitle: 'クラウドの設定不備',
      title: { ja: `確認${number}`, en: `Check ${number}` },
      dueAt: '2026-11-24T09:30:00+09:00',
      doneBy: null,
    })),
  ],
};

const overdueNow = '2026-12-20T09:00:00+09:00';

/** After a long outage: more than a mail can name. */
export const digestOfManySample = {
  ...digestSample,
  now: overdueNow,
  overdueTasks: [],
  entries: Array.from({ length: 200 }, (_, at) =>
    [preliminary, final, individual].map((obligation) => {
      const entry = anEntry(obligation, overdueNow);
      return { ...entry, incident: { ...entry.incident, title: `紛失${String(at + 1)}` } };
    }),
  ).flat(),
};
