import { consentChoices, intrusionMethodChoices, ransomwareKindChoices } from '../choices.js';
import type { FieldEntry } from '../form-field.js';

/** 共通様式の全項目は未確認: only fields that were seen stand here (R44). */
const UNSEEN = {
  ja: '共通様式の項目・順序は未確認',
  en: 'Fields and order of the common form are unconfirmed',
} as const;

const optional = { required: 'when_known', assumption: UNSEEN } as const;

export const intrusionEntries: readonly FieldEntry[] = [
  {
    ...optional,
    id: 'intrusionMethods',
    ja: '侵入経路・手口',
    en: 'How the attacker came in',
    kind: 'choices',
    choices: intrusionMethodChoices,
    question: ['攻撃者はどこから侵入しましたか。', 'How did the attacker come in?'],
    source: ['particulars.cyberAttack.intrusionMethods'],
  },
  {
    ...optional,
    id: 'intrusionDetail',
    ja: '侵入経路・手口（詳細）',
    en: 'Intrusion in detail',
    question: ['侵入経路について分かっていることは何ですか。', 'What is known of the intrusion?'],
    source: ['particulars.cyberAttack.intrusionDetail'],
  },
  {
    ...optional,
    id: 'indicators',
    ja: '侵害の痕跡に関する情報',
    en: 'Indicators of compromise',
    question: ['ハッシュ値、通信先、使われた道具は何ですか。', 'Hashes, addresses, tools?'],
    source: ['particulars.cyberAttack.indicators'],
  },
];

export const ransomwareEntries: readonly FieldEntry[] = [
  {
    ...optional,
    id: 'ransomwareKinds',
    ja: '攻撃の類型',
    en: 'Kind of attack',
    kind: 'choices',
    choices: ransomwareKindChoices,
    question: ['暗号化、公開の脅迫、金銭要求のいずれがありましたか。', 'Encryption, threat, demand?'],
    source: ['particulars.cyberAttack.ransomwareKinds'],
  },
  {
    ...optional,
    id: 'ransomNote',
    ja: '脅迫文の内容',
    en: 'Ransom note',
    question: ['脅迫文には何と書かれていましたか。', 'What does the ransom note say?'],
    source: ['particulars.cyberAttack.ransomNote'],
  },
  {
    ...optional,
    id: 'fileExtension',
    ja: '暗号化されたファイルの拡張子',
    en: 'Extension of encrypted files',
    question: ['暗号化されたファイルの拡張子は何ですか。', 'Which extension do encrypted files have?'],
    source: ['particulars.cyberAttack.fileExtension'],
  },
];

export const ddosEntries: readonly FieldEntry[] = [
  {
    ...optional,
    id: 'attackType',
    ja: '攻撃の種類',
    en: 'Type of attack',
    question: ['どのような攻撃でしたか。', 'What type of attack was it?'],
    source: ['particulars.cyberAttack.attackType'],
  },
  {
    ...optional,
    id: 'trafficGbps',
    ja: '通信量（ギガビット毎秒）',
    en: 'Traffic (Gbps)',
    kind: 'number',
    question: ['通信量は最大でどれだけでしたか。', 'How much traffic at most?'],
    source: ['particulars.cyberAttack.trafficGbps'],
  },
  {
    ...optional,
    id: 'trafficPacketsPerSecond',
    ja: '通信量（パケット毎秒）',
    en: 'Traffic (packets per second)',
    kind: 'number',
    question: ['パケット数は毎秒最大でいくつでしたか。', 'How many packets per second at most?'],
    source: ['particulars.cyberAttack.trafficPacketsPerSecond'],
  },
  {
    ...optional,
    id: 'durationMinutes',
    ja: '継続時間',
    en: 'Duration',
    kind: 'number',
    unit: { ja: '分間', en: 'minutes' },
    question: ['攻撃はどれだけ続きましたか。', 'How long did it last?'],
    source: ['particulars.cyberAttack.durationMinutes'],
  },
  {
    ...optional,
    id: 'mitigation',
    ja: '講じた対策',
    en: 'Mitigation',
    question: ['どのような対策を講じましたか。', 'What was done against it?'],
    source: ['particulars.cyberAttack.mitigation'],
  },
];

export const sharingEntries: readonly FieldEntry[] = [
  {
    ...optional,
    id: 'shareWithNco',
    ja: '国家サイバー統括室への情報共有の同意',
    en: 'Consent to share with NCO',
    choices: consentChoices,
    question: ['国家サイバー統括室との共有に同意しますか。', 'Do you consent to sharing with the NCO?'],
    source: ['particulars.cyberAttack.shareWithNco'],
  },
];
