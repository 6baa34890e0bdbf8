import { causeActorLabels, causeKindLabels, discovererLabels, malwareFamilyLabels } from '../../incidents/cause.js';
import { dataItemChoices, mediaChoices, subjectChoices } from '../../reports/form/choices.js';
import { choicesOf, count, moment, oneOf, someOf, text, yesNo } from './cell-kinds.js';
import type { CellKind, GivenColumn } from './column.js';
import { eventLabels, regimeLabels } from './words.js';

const given = (name: string, kind: CellKind, ja: string, en: string): GivenColumn => ({
  name,
  kind,
  heading: { ja, en },
});

const regimes = choicesOf(regimeLabels);

/** Named by where the value stands in the body of POST /v1/incidents. */
export const givenColumns: readonly GivenColumn[] = [
  given('title', text, '件名', 'Title'),
  given('summary', text, '概要', 'Summary'),
  given('occurredAt', moment, '発生日時', 'Occurred at'),
  given('awareAt', moment, '知った日時', 'Became known at'),
  given('discoveredBy', oneOf(choicesOf(discovererLabels)), '発見者', 'Discovered by'),
  given('cause.kind', oneOf(choicesOf(causeKindLabels)), '原因の種類', 'Cause'),
  given('cause.malware', oneOf(choicesOf(malwareFamilyLabels)), 'マルウェアの種類', 'Malware'),
  given('cause.actor', oneOf(choicesOf(causeActorLabels)), '発生主体', 'Where it arose'),
  given('cause.detail', text, '原因の補足', 'About the cause'),
  given('regime', oneOf(regimes), '適用制度', 'Regime'),
  given('furtherRegimes', someOf(regimes), '併せて適用される制度', 'Further regimes'),
  given('facts.eventTypes', someOf(choicesOf(eventLabels)), '事態の種類', 'Events'),
  given('facts.affectedPersons.known', count, '本人の数（判明分）', 'Persons known'),
  given('facts.affectedPersons.max', count, '本人の数（最大）', 'Persons at most'),
  given('facts.specialCareData', yesNo, '要配慮個人情報', 'Special-care data'),
  given('facts.financialHarmRisk', yesNo, '財産的被害のおそれ', 'Risk of financial harm'),
  given('facts.wrongfulPurpose', yesNo, '不正の目的のおそれ', 'Wrongful purpose'),
  given('facts.strongEncryption', yesNo, '高度な暗号化等', 'High-grade encryption'),
  given('facts.keyCompromised', yesNo, '復号鍵等の漏えい', 'Key compromised'),
  given('facts.pseudonymised', yesNo, '仮名加工情報', 'Pseudonymously processed'),
  given('facts.dataBeingAcquired', yesNo, '取得しようとしていた個人情報', 'Data being acquired'),
  given('facts.intendedAsPersonalData', yesNo, '個人データとして取り扱う予定', 'Meant as personal data'),
  given('facts.processor', yesNo, '委託先としての取扱い', 'Handled as a processor'),
  given('facts.entrustedData', yesNo, '委託された個人データ', 'Entrusted data'),
  given('facts.principalNotifiedAt', moment, '委託元に通知した日時', 'Principal notified at'),
  given('facts.localBody', yesNo, '地方公共団体の機関等', 'Local body'),
  given('facts.ordinanceSpecialCareData', yesNo, '条例要配慮個人情報', 'Special-care data by ordinance'),
  given('facts.openToUnspecifiedPersons', yesNo, '不特定多数の者による閲覧', 'Open to unspecified persons'),
  given('facts.specifiedNetworkSystem', yesNo, '情報提供ネットワークシステム等', 'Specified network system'),
  given('facts.myNumberIncluded', yesNo, '個人番号', 'My Numbers'),
  given('particulars.dataItems.kinds', someOf(dataItemChoices), '個人データの項目', 'Kinds of data'),
  given('particulars.dataItems.detail', text, '個人データの項目の補足', 'About the data'),
  given('particulars.subjects.kinds', someOf(subjectChoices), '本人の種類', 'Kinds of persons'),
  given('particulars.media.kinds', someOf(mediaChoices), '媒体', 'Media'),
  given('particulars.causeDetail', text, '原因の詳細', 'Cause in detail'),
  given('particulars.secondaryDamage.exists', yesNo, '二次被害又はそのおそれ', 'Secondary damage'),
  given('particulars.secondaryDamage.content', text, '二次被害の内容', 'What secondary damage'),
  given('particulars.notes', text, '備考', 'Notes'),
  given('drill', yesNo, '訓練', 'Exercise'),
  given('ownerMemberId', text, '担当者ID', 'Owner id'),
];
