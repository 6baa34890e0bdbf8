import type { ObligationKind, Verdict } from '../../src/law/index.js';

/** What the demonstration says, in both languages. */
export const words = {
  ja: {
    verdict: {
      reportable: '報告対象',
      not_reportable: '報告対象外',
      undetermined: '判断に必要な事実が不足',
    } satisfies Record<Verdict, string>,
    kinds: {
      preliminary_report: '速報',
      final_report: '確報',
      individual_notice: '本人への通知',
      principal_notice: '委託元への通知',
    } satisfies Record<ObligationKind, string>,
    force: { statutory: '法定', guideline: 'ガイドライン', no_fixed_period: '期間の定めなし' },
    items: '該当する号',
    none: 'なし',
    duties: '義務と期限',
    reasons: (duty: string) => `${duty}の期限の理由`,
    noDate: '速やかに',
    provisional: '（暫定）',
    assumption: '（解釈上の仮定）',
    deciding: '判断を分ける事実',
    reminders: (sent: number, planned: number) => `リマインダー：送信 ${sent} 件、予定 ${planned} 件`,
    draft: '速報の草案（Word）',
    open: (missing: number, unknown: number) => `要記入 ${missing} 項目、調査中 ${unknown} 項目`,
    mails: 'メール（.eml）',
    aware: '知った日時',
    key: 'このデモの組織の管理者キー',
    serving: '引き続き稼働しています。Ctrl+C で停止します。',
    done: 'デモを終了します。',
    board: '期限の一覧（早い順）',
  },
  en: {
    verdict: {
      reportable: 'must be reported',
      not_reportable: 'need not be reported',
      undetermined: 'facts are missing to decide',
    } satisfies Record<Verdict, string>,
    kinds: {
      preliminary_report: 'Preliminary report',
      final_report: 'Final report',
      individual_notice: 'Notice to persons',
      principal_notice: 'Notice to principal',
    } satisfies Record<ObligationKind, string>,
    force: { statutory: 'law', guideline: 'guidance', no_fixed_period: 'no fixed period' },
    items: 'Items met',
    none: 'none',
    duties: 'Duties and dates',
    reasons: (duty: string) => `Why that date (${duty})`,
    noDate: 'without delay',
    provisional: ' (provisional)',
    assumption: ' (assumption)',
    deciding: 'Facts that would decide',
    reminders: (sent: number, planned: number) => `Reminders: ${sent} sent, ${planned} planned`,
    draft: 'Draft of the preliminary report (Word)',
    open: (missing: number, unknown: number) => `${missing} fields to fill in, ${unknown} under investigation`,
    mails: 'Mails (.eml)',
    aware: 'Known at',
    key: "Admin key of this demonstration's organisation",
    serving: 'Still serving. Ctrl+C stops it.',
    done: 'The demonstration ends.',
    board: 'Deadlines, soonest first',
  },
} as const;

export type Lang = keyof typeof words;
