import { civilDateOf, formatJa, japaneseEra, weekdayOf } from '../../law/calendar/civil-date.js';
import type { CivilDate, Instant, LegalForce } from '../../law/model.js';
import { japanTimeOf } from '../japan-time.js';
import { shortPlace } from './citations.js';
import type { ObligationInMail } from './mail-input.js';
import { readable } from './readable.js';
import type { Standing } from './standing.js';
import type { Words } from './words.js';

const WEEKDAYS = '日月火水木金土';

const date = (value: CivilDate): string => `${formatJa(value)}［${japaneseEra(value)}］`;

function shortDate(value: CivilDate): string {
  return `${Number(value.slice(5, 7))}/${Number(value.slice(8, 10))}（${WEEKDAYS.charAt(weekdayOf(value))}）`;
}

function moment(instant: Instant): string {
  return `${formatJa(civilDateOf(instant))}${japanTimeOf(instant)}`;
}

/** 期限 is kept for what the law fixes; guidance has a 目安 (R27). */
const term = (force: LegalForce): string => (force === 'statutory' ? '期限' : '目安');
const unitOf = (standing: { unit: 'day' | 'hour' }): string => (standing.unit === 'day' ? '日' : '時間');

function badge(standing: Standing, force: LegalForce): string {
  switch (standing.state) {
    case 'left':
      return `残り${standing.count}${unitOf(standing)}`;
    case 'today':
      return force === 'statutory' ? '本日期限' : '本日まで';
    case 'overdue':
      return `${term(force)}超過${standing.count}${unitOf(standing)}`;
    case 'no_date':
      return '未了';
    case 'supplement':
      return '追完待ち';
  }
}

function headline(duty: string, standing: Standing, force: LegalForce): string {
  const name = force === 'statutory' ? '法定期限' : '目安の日';
  switch (standing.state) {
    case 'left':
      return `${duty}の${name}まで、残り${standing.count}${unitOf(standing)}です`;
    case 'today':
      return `本日が、${duty}の${name}です`;
    case 'overdue':
      return `${duty}の${name}を${standing.count}${unitOf(standing)}過ぎています`;
    case 'no_date':
      return `${duty}が済んでいません`;
    case 'supplement':
      return '確報の追完が済んでいません';
  }
}

function dueText({ countedIn, dueAt }: ObligationInMail, dueOn: CivilDate): string {
  return countedIn === 'hours' && dueAt !== null ? `${moment(dueAt)}（日本時間）` : date(dueOn);
}

function dateLine(obligation: ObligationInMail, standing: Standing): string {
  switch (standing.state) {
    case 'no_date':
      return '日数の定めはありませんが、事態の状況に応じて速やかに行う必要があります';
    case 'supplement':
      return `${date(standing.since)}に、未判明の事項を残して確報を提出しています`;
    case 'overdue':
      return `${dueText(obligation, standing.dueOn)}が${obligation.force === 'statutory' ? '法定期限' : '目安の日'}でした`;
    default:
      return `${dueText(obligation, standing.dueOn)}まで`;
  }
}

function force(obligation: ObligationInMail): string {
  switch (obligation.force) {
    case 'statutory':
      return obligation.days === undefined ? '法定期限' : `法定期限（知った日を1日目として${obligation.days}日以内）`;
    case 'guideline':
      return 'ガイドライン上の目安（知った時点から概ね3～5日以内）。法令の文言は「速やかに」で、法定期限ではありません';
    case 'no_fixed_period':
      return '法令に日数の定めなし（事態の状況に応じて速やかに）';
  }
}

function left(standing: Standing): string {
  switch (standing.state) {
    case 'left':
      return `${standing.count}${unitOf(standing)}`;
    case 'today':
      return '本日の終わりまで';
    case 'overdue':
      return `なし（${standing.count}${unitOf(standing)}超過）`;
    case 'no_date':
      return standing.days === null || standing.days <= 0 ? '未了' : `未了（知った日から${standing.days}日経過）`;
    case 'supplement':
      return `未了（確報の提出から${standing.days}日経過）`;
  }
}

const inBrackets = (places: readonly string[]): string => `〔${places.join('、')}〕`;

export const wordsJa: Words = {
  kinds: {
    preliminary_report: { short: '速報', duty: '速報' },
    final_report: { short: '確報', duty: '確報' },
    individual_notice: { short: '本人通知', duty: '本人への通知' },
    principal_notice: { short: '委託元通知', duty: '委託元への通知' },
  },
  date,
  shortDate,
  moment,
  badge,
  headline,
  dueText,
  dateLine,
  force,
  left,
  traceStep: (step) =>
    `${step.assumption ? '※' : ''}${readable(step.text.ja, { date: formatJa, moment })}${inBrackets([shortPlace(step.article, 'ja')])}`,
  subject: ({ drill, short, provisional, badge: mark, title, date: due }) =>
    `${drill ? '【訓練】' : ''}【${short}${provisional ? '（暫定）' : ''}・${mark}】${due === null ? '' : `${due}まで `}${title}`,
  digestSubject: ({ drill, badge: mark, short, count, title, date: due }) =>
    `${drill ? '【訓練】' : ''}【${short}・${mark}】${due === null ? '' : `${due}まで `}${title} ほか${count - 1}件`,
  greeting: (organisationName, recipientName) => [
    organisationName,
    recipientName === null ? 'ご担当者各位' : `${recipientName} 様`,
  ],
  digestIntroduction: (count, today) =>
    `${date(today)}現在、対応が必要な手続が${count}件あります。急ぐものから順にお知らせします。`,
  digestCounts: ({ overdue, today, others }) =>
    `内訳：期日を過ぎたもの${overdue}件、本日が期日のもの${today}件、その他${others}件`,
  digestFurther: (count) =>
    `急ぐものから順に以下に記載します。記載しきれない${count}件は、期限の一覧でご確認ください。`,
  late: (planned) =>
    `本メールは${moment(planned)}に送信予定でしたが、送信が遅れました。残り日数は、ただいまの時点で数え直しています。`,
  moved: (from, to) => `新たに判明した事実により、期限が変わりました。変更前：${date(from)}、変更後：${date(to)}`,
  deputyFor: (name) => `${name} 様が不在のため、代理の方にお送りしています。`,
  footer: (organisationName) => [
    `本メールは、${organisationName}の漏えい等報告管理システム（sokuho）が自動で送信しています。`,
    '日付はすべて日本時間です。提出や通知を済ませて記録すると、この手続についてのお知らせは止まります。',
    '期限の計算は法令とガイドラインに基づきますが、個別の事案についての法的助言ではありません。',
  ],
  overdueTasks: (count) => `期限を過ぎた作業（${count}件）`,
  overdueTask: ({ title, dueAt, hours, doneBy, incident }) => {
    const since = hours < 48 ? `${hours}時間` : `${Math.floor(hours / 24)}日`;
    const parts = [`期限 ${moment(dueAt)}`, `${since}超過`, ...(doneBy === null ? [] : [`担当 ${doneBy}`])];
    return `${incident === null ? '' : `［${incident}］`}${title}（${parts.join('、')}）`;
  },
  furtherTasks: (count) => `ほか${count}件（事案の作業一覧をご確認ください）`,
  span: (from, to) => `${date(from)} ～ ${date(to)}`,
  inBrackets,
  calendarMark: (value, provisional) => `${value === 'statutory' ? '期限' : '目安'}${provisional ? '・暫定' : ''}`,
  labels: {
    incident: '事案',
    duty: '手続',
    due: '期日',
    left: '残り',
    force: '期日の性質',
    dayOne: '知った日',
    window: '目安の期間',
    ground: '根拠',
    recipient: '提出先',
    ifAttack: '不正の目的によるおそれが判明した場合',
    why: 'この日付になる理由',
    next: '次にしていただくこと',
    questions: '判断が必要なこと',
    open: '事案を開く',
    acknowledge: '内容を確認した',
    board: '期限の一覧を開く',
  },
  notices: {
    drill:
      'これは訓練です。実際の漏えい等は発生していません。個人情報保護委員会などへの提出や、本人への通知は行わないでください。',
    provisional:
      '報告対象に当たるかどうかは、まだ確定していません。漏えい等の「おそれ」がある段階でも報告義務は生じるため、当たるものとして期日を管理しています（暫定）。',
    mayBeSecond:
      'システムをバックアップから復元したため、同じ内容のお知らせを復元前にすでにお送りしている場合があります。提出や通知の記録も、復元により失われていないかご確認ください。',
    ahead: '当日が閉庁日に当たるため、直前の開庁日にもお知らせしています。',
    escalated: '先にお送りした通知の確認が取れていないため、次の担当者の方にもお送りしています。',
    unreachable:
      '本来の宛先に届けられる方がいないため、管理者の方にお送りしています（管理者もいないときは、メンバー全員にお送りします）。宛先の設定を見直してください。',
    assumption: '※は、法令・ガイドラインの解釈が確定していない点を前提に置いた箇所です。',
    acknowledge:
      '開いたページで確認のボタンを押すと、この通知についての次の担当者への連絡は止まります。次回以降のお知らせは予定どおり届きます。',
    guidelinePast:
      '目安の日を過ぎても、ただちに法令違反となるわけではありません。把握している事項だけで、できるだけ早く提出してください。',
  },
};
