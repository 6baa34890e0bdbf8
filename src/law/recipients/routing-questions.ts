import type { BilingualText, Citation } from '../model.js';

export interface RoutingQuestion {
  readonly id: 'my_number' | 'organisation' | 'industry';
  readonly order: 1 | 2 | 3;
  readonly text: BilingualText;
  readonly whenUnknown: BilingualText;
  readonly citations: readonly Citation[];
}

const PPC_PAGE = '個人情報保護委員会「漏えい等の対応とお役立ち資料」';

/**
 * The three questions of the PPC's reporting page, in its order: the first that decides ends the search.
 *
 * @see appi.md R42
 */
export const routingQuestions: readonly RoutingQuestion[] = [
  {
    id: 'my_number',
    order: 1,
    text: {
      ja: '漏えい等した情報に、マイナンバー（個人番号）が含まれますか。',
      en: 'Do the affected data include My Numbers (individual numbers)?',
    },
    whenUnknown: {
      ja: '含まれるかどうか不明な場合は、含まれるものとして特定個人情報の報告フォームを用います。',
      en: 'If that is not known, take it that they do, and use the form for specific personal information.',
    },
    citations: [{ law: PPC_PAGE, article: '報告フォームの選択 問1', rule: 'R42' }],
  },
  {
    id: 'organisation',
    order: 2,
    text: {
      ja: '報告者は、行政機関等ですか、民間事業者又は規律移行法人ですか。',
      en: 'Is the reporter an administrative organ, or a private operator or transferred corporation (規律移行法人)?',
    },
    whenUnknown: {
      ja: '適用される制度（法第26条又は法第68条）により定まります。',
      en: 'The regime that applies (Act art. 26 or art. 68) decides.',
    },
    citations: [
      { law: PPC_PAGE, article: '報告フォームの選択 問2', rule: 'R42' },
      { law: '個人情報の保護に関する法律', article: '第68条第1項', rule: 'R9' },
    ],
  },
  {
    id: 'industry',
    order: 3,
    text: {
      ja: '報告の受理権限が事業所管大臣に委任されている業種ですか。',
      en: 'Is the industry one whose reports have been delegated to its minister?',
    },
    whenUnknown: {
      ja: '不明な場合は個人情報保護委員会を報告先とし、委員会が公示する委任先の一覧で確認してください。',
      en: 'If that is not known, the PPC is the recipient; check the list of delegations that the PPC publishes.',
    },
    citations: [
      { law: PPC_PAGE, article: '報告フォームの選択 問3', rule: 'R42' },
      { law: '個人情報の保護に関する法律', article: '第150条第1項', rule: 'R53' },
    ],
  },
];
