import type { BilingualText } from '../law/model.js';

/**
 * What happened, who was at its origin and who noticed: the words of the report form (R43, blocks 1 and 4).
 *
 * The form's own choices were not all readable, so these are lists to configure from, finer than the form: a post, fax or mail
 * sent to the wrong person is one choice there and three here, since the first steps differ.
 */
type Labels<Code extends string> = Readonly<Record<Code, BilingualText>>;

export const causeKinds = [
  'unauthorised_access',
  'malware',
  'mis_sent_mail',
  'mis_sent_post',
  'mis_sent_fax',
  'mis_handed',
  'misconfiguration',
  'loss',
  'theft',
  'wrong_disposal',
  'insider',
  'processor_incident',
  'other',
] as const;
export type CauseKind = (typeof causeKinds)[number];

export const causeKindLabels: Labels<CauseKind> = {
  unauthorised_access: { ja: '不正アクセス', en: 'Unauthorised access' },
  malware: { ja: 'マルウェア感染', en: 'Malware infection' },
  mis_sent_mail: { ja: '誤送信（メール）', en: 'Mail sent to the wrong person' },
  mis_sent_post: { ja: '誤送付（郵便・宅配便）', en: 'Post sent to the wrong person' },
  mis_sent_fax: { ja: '誤送信（ファクシミリ）', en: 'Fax sent to the wrong number' },
  mis_handed: { ja: '誤交付', en: 'Handed to the wrong person' },
  misconfiguration: { ja: '設定の誤り', en: 'Wrong setting' },
  loss: { ja: '紛失', en: 'Loss' },
  theft: { ja: '盗難', en: 'Theft' },
  wrong_disposal: { ja: '誤廃棄', en: 'Wrong disposal' },
  insider: { ja: '従業者による持ち出し等の不正', en: 'Wrongdoing by an insider' },
  processor_incident: { ja: '委託先における事故', en: 'Incident at a processor' },
  other: { ja: 'その他', en: 'Other' },
};

/** Families of malware that have a playbook of their own or change the report; the strain's name belongs in the detail. */
export const malwareFamilies = ['emotet', 'ransomware', 'info_stealer', 'web_skimmer', 'other'] as const;
export type MalwareFamily = (typeof malwareFamilies)[number];

export const malwareFamilyLabels: Labels<MalwareFamily> = {
  emotet: { ja: 'Emotet（エモテット）', en: 'Emotet' },
  ransomware: { ja: 'ランサムウェア', en: 'Ransomware' },
  info_stealer: { ja: '情報窃取型マルウェア', en: 'Information stealer' },
  web_skimmer: { ja: 'Webスキミング（入力情報の窃取）', en: 'Web skimmer' },
  other: { ja: 'その他のマルウェア', en: 'Other malware' },
};

/** At whose place the event arose (発生主体), not who attacked. */
export const causeActors = ['reporter', 'processor', 'unknown'] as const;
export type CauseActor = (typeof causeActors)[number];

export const causeActorLabels: Labels<CauseActor> = {
  reporter: { ja: '報告者', en: 'The reporting organisation' },
  processor: { ja: '委託先', en: 'A processor' },
  unknown: { ja: '不明', en: 'Unknown' },
};

export const discoverers = [
  'own_company',
  'processor',
  'business_partner',
  'card_company',
  'principal_person',
  'police',
  'other',
] as const;
export type Discoverer = (typeof discoverers)[number];

export const discovererLabels: Labels<Discoverer> = {
  own_company: { ja: '自社', en: 'Own organisation' },
  processor: { ja: '委託先', en: 'A processor' },
  business_partner: { ja: '取引先', en: 'A business partner' },
  card_company: { ja: 'クレジットカード会社・決済代行会社', en: 'A card company or payment agent' },
  principal_person: { ja: '本人', en: 'A person concerned' },
  police: { ja: '警察', en: 'The police' },
  other: { ja: 'その他', en: 'Other' },
};

export interface Cause {
  readonly kind: CauseKind;
  /** Malware only; absent or null when it is not malware or the family is not known yet. */
  readonly malware?: MalwareFamily | null;
  readonly actor?: CauseActor | null;
  /** Free text, without personal data. */
  readonly detail?: string | null;
}
