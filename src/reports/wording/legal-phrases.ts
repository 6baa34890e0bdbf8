import type { Cause, Discoverer } from '../../incidents/cause.js';
import type { EventType, Facts } from '../../law/model.js';
import type { LegalTerms } from '../form/legal-terms.js';
import { countOfPersons, joinWith } from './japanese.js';

const EVENTS: Readonly<Record<EventType, string>> = { leak: '漏えい', loss: '滅失', damage: '毀損' };
const ORDER: readonly EventType[] = ['leak', 'loss', 'damage'];

/**
 * What happened to the data. Suspicion is enough to report (R1), so where it is not known whether an event is established
 * the phrase covers both.
 */
export function eventPhrase(
  terms: LegalTerms,
  eventTypes: readonly EventType[] | null | undefined,
  confirmed: readonly EventType[] | null | undefined,
): string {
  const types = ORDER.filter((type) => eventTypes?.includes(type) ?? false);
  if (types.length === 0) return `${terms.data}の漏えい、滅失又は毀損（おそれを含む。）`;
  if (confirmed === null || confirmed === undefined) {
    return `${terms.data}の${joinWith(
      types.map((type) => EVENTS[type]),
      '及び',
    )}（おそれを含む。）`;
  }
  const words = types.map((type) => (confirmed.includes(type) ? EVENTS[type] : `${EVENTS[type]}のおそれ`));
  return `${terms.data}の${joinWith(words, '及び')}`;
}

const DISCOVERED: Readonly<Record<Discoverer, string | null>> = {
  own_company: '内部の発見',
  processor: '委託先の発見',
  business_partner: '取引先の発見',
  card_company: 'クレジットカード会社等の発見',
  principal_person: '本人の発見',
  police: '警察の発見',
  other: null,
};
export function discoveryPhrase(discoverer: Discoverer | null | undefined): string | null {
  return discoverer === null || discoverer === undefined ? null : DISCOVERED[discoverer];
}

const MALWARE = {
  emotet: 'マルウェア「Emotet（エモテット）」への感染',
  ransomware: 'ランサムウェアへの感染',
  info_stealer: '情報窃取型マルウェアへの感染',
  web_skimmer: '入力画面の改ざんによる入力情報の窃取（ウェブスキミング）',
  other: 'マルウェアへの感染',
} as const;

const CAUSES = {
  unauthorised_access: '不正アクセス',
  malware: MALWARE.other,
  mis_sent_mail: 'メールの誤送信',
  mis_sent_post: '郵便物等の誤送付',
  mis_sent_fax: 'ファクシミリの誤送信',
  mis_handed: '誤交付',
  misconfiguration: '設定の誤り',
  loss: '紛失',
  theft: '盗難',
  wrong_disposal: '誤廃棄',
  insider: '従業者による持ち出し等の不正行為',
  processor_incident: '委託先における事故',
  other: null,
} as const;

/** Null when the kind says nothing that could be put in words. */
export function causePhrase(cause: Cause | null | undefined): string | null {
  if (cause === null || cause === undefined) return null;
  if (cause.kind === 'malware' && cause.malware !== null && cause.malware !== undefined) return MALWARE[cause.malware];
  return CAUSES[cause.kind];
}

/** The number of persons as a sentence without its end, so that reports and letters can close it each in its style. */
export function personsPhrase(facts: Facts): string | null {
  const { known = null, max = null } = facts.affectedPersons ?? {};
  if (known !== null && known === max) return countOfPersons(known);
  if (known !== null && max !== null)
    return `現時点で判明しているもので${countOfPersons(known)}、最大で${countOfPersons(max)}`;
  if (known !== null) return `現時点で判明しているもので${countOfPersons(known)}`;
  if (max !== null) return `確定していないが、最大で${countOfPersons(max)}`;
  return null;
}
