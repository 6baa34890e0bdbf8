import type { Language } from '../../platform/http/language.js';
import type { LinkState } from './acknowledgements.service.js';

type Refused = 'forged' | 'expired' | 'gone';

interface PageWords {
  readonly heading: string;
  readonly drill: string;
  readonly labels: Readonly<Record<'organisation' | 'incident' | 'duty' | 'due' | 'person', string>>;
  readonly button: string;
  readonly open: string;
  readonly noDate: string;
  readonly states: Readonly<Record<LinkState, string>>;
  readonly refused: Readonly<Record<Refused, string>>;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  ja: {
    heading: 'お知らせの確認',
    drill: 'これは訓練です。実際の漏えい等は発生していません。',
    labels: { organisation: '組織', incident: '事案', duty: '手続', due: '期日', person: '確認する方' },
    button: '内容を確認しました',
    open: '事案を開く',
    noDate: '日数の定めなし',
    states: {
      open: 'ボタンを押すと、この通知についての次の担当者への連絡が止まります。次回以降のお知らせは予定どおり届きます。提出や通知の記録にはなりません。',
      acknowledged:
        '確認を記録しました。この通知についての次の担当者への連絡は行いません。次回以降のお知らせは予定どおり届きます。',
      stale:
        'この通知の後に期日が変わりました。この通知は確認済みにできません。新しい期日のお知らせをご確認ください。下の期日が現在のものです。',
      done: 'この手続は既に済んだか、不要になっています。確認は必要ありません。',
    },
    refused: {
      forged:
        'このリンクは正しくありません。メールのリンクが途中で切れていないかを確かめ、もう一度開いてください。確認は記録していません。',
      expired:
        'このリンクの有効期間（30日）は過ぎています。最新のお知らせのリンクを使ってください。確認は記録していません。',
      gone: 'このお知らせは見つかりません。確認は記録していません。',
    },
  },
  en: {
    heading: 'Acknowledge a reminder',
    drill: 'This is a drill. No leak has happened.',
    labels: { organisation: 'Organisation', incident: 'Incident', duty: 'Duty', due: 'Date', person: 'You are' },
    button: 'I have seen this',
    open: 'Open the incident',
    noDate: 'no fixed period',
    states: {
      open: 'The button keeps this reminder from going on to the next group. Later reminders come as planned. It records no filing and no notice.',
      acknowledged: 'Recorded. This reminder will not go on to the next group. Later reminders come as planned.',
      stale:
        'The date has moved since this reminder was sent, so it can no longer be acknowledged. Look for the reminder of the new date. The date below is the present one.',
      done: 'This duty is met, or no longer there. Nothing needs to be acknowledged.',
    },
    refused: {
      forged:
        'This link is not right. See whether your mail program cut it off, and open it again. Nothing was recorded.',
      expired:
        'This link was valid for 30 days, which are over. Use the link of a newer reminder. Nothing was recorded.',
      gone: 'This reminder is not there. Nothing was recorded.',
    },
  },
};
