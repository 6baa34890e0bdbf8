import { discovererLabels, discoverers } from '../../incidents/cause.js';
import type { BilingualText } from '../../law/model.js';
import type { Choice } from './form.js';

/**
 * 様式の選択肢は未確認: the choices of the PPC form were not readable (R43 marks them B), so all of them stand in this one file
 * and can be replaced without touching code. Codes are ours; labels are what a person reads.
 */
const choice = (code: string, ja: string, en: string): Choice => ({ code, label: { ja, en } });

export const UNCONFIRMED_CHOICES: BilingualText = {
  ja: '様式の選択肢は未確認',
  en: 'The choices of the form are unconfirmed',
};

export const reportKindChoices = [choice('new', '新規', 'New'), choice('follow_up', '続報', 'Follow-up')];
export const reportStageChoices = [
  choice('preliminary', '速報', 'Preliminary'),
  choice('final', '確報', 'Final'),
  choice('supplementary', '追完', 'Supplementary'),
];
export const eventChoices = [
  choice('leak', '漏えい', 'Leak'),
  choice('leak_suspected', '漏えいのおそれ', 'Possible leak'),
  choice('loss', '滅失', 'Loss'),
  choice('loss_suspected', '滅失のおそれ', 'Possible loss'),
  choice('damage', '毀損', 'Damage'),
  choice('damage_suspected', '毀損のおそれ', 'Possible damage'),
];
export const discovererChoices = discoverers.map((code) => ({ code, label: discovererLabels[code] }));
export const yesNoChoices = [choice('yes', '有', 'Yes'), choice('no', '無', 'No')];
export const yesNoUnknownChoices = [...yesNoChoices, choice('unknown', '不明', 'Unknown')];
export const investigationChoices = [
  choice('done', '実施済み', 'Done'),
  choice('under_way', '実施中', 'Under way'),
  choice('planned', '実施予定', 'Planned'),
  choice('none', '予定なし', 'None'),
];
export const mediaChoices = [
  choice('paper', '紙', 'Paper'),
  choice('electronic', '電子媒体', 'Electronic'),
  choice('other', 'その他', 'Other'),
];
export const subjectChoices = [
  choice('customer', '顧客情報', 'Customers'),
  choice('employee', '従業者情報', 'Employees'),
  choice('other', 'その他', 'Others'),
];
export const dataItemChoices = [
  choice('name', '氏名', 'Name'),
  choice('birth_date', '生年月日', 'Date of birth'),
  choice('sex', '性別', 'Sex'),
  choice('address', '住所', 'Address'),
  choice('telephone', '電話番号', 'Telephone number'),
  choice('mail_address', 'メールアドレス', 'Mail address'),
  choice('card_number', 'クレジットカード番号', 'Card number'),
  choice('card_expiry', 'クレジットカードの有効期限', 'Card expiry'),
  choice('card_security_code', 'クレジットカードのセキュリティコード', 'Card security code'),
  choice('password', 'パスワード', 'Password'),
  choice('other', 'その他', 'Other'),
];
export const causeWhoChoices = [
  choice('reporter', '報告者', 'Reporter'),
  choice('processor', '委託先', 'Processor'),
  choice('unknown', '不明', 'Unknown'),
];
export const causeWhatChoices = [
  choice('unauthorised_access', '不正アクセス', 'Unauthorised access'),
  choice('wrong_handing', '誤交付', 'Handed to the wrong person'),
  choice('wrong_sending_mail', '誤送付（メール）', 'Mail to the wrong address'),
  choice('wrong_sending_fax', '誤送付（ファクシミリ）', 'Fax to the wrong number'),
  choice('wrong_sending_post', '誤送付（郵送）', 'Post to the wrong address'),
  choice('wrong_disposal', '誤廃棄', 'Wrong disposal'),
  choice('loss', '紛失', 'Loss'),
  choice('theft', '盗難', 'Theft'),
  choice('employee_wrongdoing', '従業者不正', 'Wrongdoing by an employee'),
  choice('other', 'その他', 'Other'),
];
export const responseChoices = [
  choice('done', '対応済み', 'Done'),
  choice('planned', '対応予定', 'Planned'),
  choice('none', '予定なし', 'None'),
];
export const publicationChoices = [
  choice('done', '公表済み', 'Done'),
  choice('planned', '公表予定', 'Planned'),
  choice('undecided', '検討中', 'Undecided'),
  choice('none', '予定なし', 'None'),
];
export const publicationMethodChoices = [
  choice('website', 'ホームページに掲載', 'Website'),
  choice('press', '報道機関等への資料配布', 'Press'),
  choice('other', 'その他', 'Other'),
];
export const policeChoices = [
  choice('reported', '届出済み', 'Reported'),
  choice('consulted', '相談済み', 'Consulted'),
  choice('planned', '届出予定', 'Planned'),
  choice('none', '予定なし', 'None'),
];
export const ransomwareKindChoices = [
  choice('encryption', 'データの暗号化', 'Encryption'),
  choice('leak_threat', '窃取情報の公開の脅迫', 'Threat to publish'),
  choice('ransom_demand', '金銭等の要求', 'Ransom demand'),
];
export const intrusionMethodChoices = [
  choice('vulnerability', '脆弱性の悪用', 'Vulnerability'),
  choice('phishing', 'フィッシング', 'Phishing'),
  choice('vpn', 'ＶＰＮ機器からの侵入', 'VPN'),
  choice('other', 'その他', 'Other'),
];
export const consentChoices = [choice('yes', '同意する', 'Yes'), choice('no', '同意しない', 'No')];

/** 該当条項の選択肢. Labels are short forms of the items in appi.md R2, R9, R10. */
export const itemChoices = {
  'appi-private': [
    choice('1', '第1号（要配慮個人情報）', 'Item 1 (special-care data)'),
    choice('2', '第2号（財産的被害のおそれ）', 'Item 2 (financial harm)'),
    choice('3', '第3号（不正の目的のおそれ）', 'Item 3 (wrongful purpose)'),
    choice('4', '第4号（本人の数が千人超）', 'Item 4 (more than 1,000 persons)'),
    choice('none', '該当なし（任意の報告）', 'None (voluntary report)'),
  ],
  'appi-public': [
    choice('1', '第1号（要配慮個人情報）', 'Item 1 (special-care data)'),
    choice('2', '第2号（財産的被害のおそれ）', 'Item 2 (financial harm)'),
    choice('3', '第3号（不正の目的のおそれ）', 'Item 3 (wrongful purpose)'),
    choice('4', '第4号（本人の数が百人超）', 'Item 4 (more than 100 persons)'),
    choice('5', '第5号（条例要配慮個人情報）', 'Item 5 (special-care by ordinance)'),
    choice('none', '該当なし（任意の報告）', 'None (voluntary report)'),
  ],
  'my-number': [
    choice('1', '第1号（情報提供ネットワークシステム等）', 'Item 1 (network system)'),
    choice('2', '第2号（不正の目的のおそれ）', 'Item 2 (wrongful purpose)'),
    choice('3', '第3号（不特定多数の者による閲覧）', 'Item 3 (open to unspecified persons)'),
    choice('4', '第4号（本人の数が百人超）', 'Item 4 (more than 100 persons)'),
    choice('none', '該当なし（任意の報告）', 'None (voluntary report)'),
  ],
} as const satisfies Record<string, readonly Choice[]>;
