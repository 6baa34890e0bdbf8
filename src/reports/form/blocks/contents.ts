import {
  causeWhatChoices,
  causeWhoChoices,
  dataItemChoices,
  mediaChoices,
  policeChoices,
  publicationChoices,
  publicationMethodChoices,
  responseChoices,
  subjectChoices,
  yesNoUnknownChoices,
} from '../choices.js';
import type { FieldEntry } from '../form-field.js';

const PERSONS = { ja: '名', en: 'persons' } as const;

export const dataEntries: readonly FieldEntry[] = [
  {
    id: 'media',
    ja: '媒体',
    en: 'Medium',
    kind: 'choices',
    choices: mediaChoices,
    question: ['紙ですか、電子媒体ですか。', 'Paper or electronic?'],
    source: ['particulars.media.kinds'],
  },
  {
    id: 'mediaDetail',
    ja: '媒体（補足）',
    en: 'Medium: detail',
    required: 'when_known',
    neededIf: { field: 'media', oneOf: ['other'] },
    question: ['具体的にはどのような媒体・保存場所ですか。', 'Which medium or place exactly?'],
    source: ['particulars.media.detail'],
  },
  {
    id: 'subjects',
    ja: '種類',
    en: 'Whose data',
    kind: 'choices',
    choices: subjectChoices,
    question: ['誰の情報ですか。', 'Whose data is it?'],
    source: ['particulars.subjects.kinds'],
  },
  {
    id: 'subjectsDetail',
    ja: '種類（補足）',
    en: 'Whose data: detail',
    required: 'when_known',
    neededIf: { field: 'subjects', oneOf: ['other'] },
    question: ['具体的には誰の情報ですか。', 'Whose exactly?'],
    source: ['particulars.subjects.detail'],
  },
  {
    id: 'dataItems',
    ja: '項目',
    en: 'Items of data',
    kind: 'choices',
    choices: dataItemChoices,
    question: ['どの項目が含まれますか。', 'Which items are among it?'],
    source: ['particulars.dataItems.kinds'],
  },
  {
    id: 'dataItemsDetail',
    ja: '項目（補足）',
    en: 'Items: detail',
    required: 'when_known',
    neededIf: { field: 'dataItems', oneOf: ['other'] },
    question: ['その他の項目は何ですか。要配慮個人情報を含みますか。', 'Which others? Is special-care data among it?'],
    source: ['particulars.dataItems.detail', 'facts'],
  },
];

export const personsEntries: readonly FieldEntry[] = [
  {
    id: 'personsKnown',
    ja: '本人の数（判明分）',
    en: 'Persons counted',
    kind: 'number',
    unit: PERSONS,
    question: ['本人は何名ですか（判明分）。', 'How many persons so far?'],
    source: ['facts.affectedPersons.known'],
  },
  {
    id: 'personsMax',
    ja: '本人の数（最大）',
    en: 'Persons at most',
    kind: 'number',
    unit: PERSONS,
    required: 'when_known',
    question: ['確定できない場合、最大で何名になり得ますか。', 'If not fixed, how many at most?'],
    source: ['facts.affectedPersons.max'],
  },
  {
    id: 'personsWithCardData',
    ja: 'うちクレジットカード情報を含む本人の数',
    en: 'Of which with card data',
    kind: 'number',
    unit: PERSONS,
    required: 'when_known',
    neededIf: { field: 'dataItems', oneOf: ['card_number', 'card_expiry', 'card_security_code'] },
    question: ['そのうちクレジットカード情報を含むのは何名ですか。', 'How many of them with card data?'],
    source: ['particulars.persons.withCardData'],
  },
  {
    id: 'personsBasis',
    ja: '本人の数（補足）',
    en: 'Persons: detail',
    required: 'when_known',
    question: ['その数はどのように算出しましたか。', 'How was the number found?'],
    source: ['facts.affectedPersons', 'particulars.persons.basis'],
  },
];

export const causeEntries: readonly FieldEntry[] = [
  {
    id: 'causeWho',
    ja: '発生主体',
    en: 'Where it arose',
    choices: causeWhoChoices,
    question: ['報告者と委託先のどちらで発生しましたか。', 'Did it arise at the reporter or a processor?'],
    source: ['incident.cause.actor'],
  },
  {
    id: 'causeWhat',
    ja: '原因',
    en: 'Cause',
    choices: causeWhatChoices,
    question: ['原因は何ですか。', 'What was the cause?'],
    source: ['incident.cause.kind'],
  },
  {
    id: 'causeDetail',
    ja: '原因の詳細',
    en: 'Cause in detail',
    question: ['具体的に何がどのように起きましたか。', 'What exactly came about, and how?'],
    source: ['incident.cause', 'particulars.causeDetail'],
  },
];

export const damageEntries: readonly FieldEntry[] = [
  {
    id: 'secondaryDamage',
    ja: '二次被害又はそのおそれの有無',
    en: 'Secondary damage or its risk',
    choices: yesNoUnknownChoices,
    question: ['二次被害又はそのおそれはありますか。', 'Is there secondary damage, or its risk?'],
    source: ['particulars.secondaryDamage.exists'],
  },
  {
    id: 'secondaryDamageContent',
    ja: '二次被害又はそのおそれの内容',
    en: 'Secondary damage: content',
    required: 'when_known',
    neededIf: { field: 'secondaryDamage', oneOf: ['yes'] },
    question: ['どのような二次被害又はおそれですか。', 'What damage or risk?'],
    source: ['particulars.secondaryDamage.content'],
  },
];

export const responseEntries: readonly FieldEntry[] = [
  {
    id: 'response',
    ja: '本人への対応（通知）の状況',
    en: 'Notice to the persons',
    choices: responseChoices,
    question: ['本人への通知は済んでいますか。', 'Have the persons been told?'],
    source: ['particulars.response.status'],
  },
  {
    id: 'responseOn',
    ja: '通知日（予定日）',
    en: 'Date of the notice',
    kind: 'date',
    required: 'when_known',
    neededIf: { field: 'response', oneOf: ['done', 'planned'] },
    question: ['いつ通知しましたか（通知しますか）。', 'When was or will it be?'],
    source: ['particulars.response.on'],
  },
  {
    id: 'responseDetail',
    ja: '対応の方法・内容',
    en: 'How the persons are told',
    required: 'when_known',
    neededIf: { field: 'response', oneOf: ['done', 'planned'] },
    question: ['どのような方法で、何を伝えましたか。', 'How were they told, and what?'],
    source: ['particulars.response.method'],
  },
  {
    id: 'substituteMeasure',
    ja: '代替措置とその理由',
    en: 'Substitute measure and why',
    required: 'when_known',
    neededIf: { field: 'response', oneOf: ['none'] },
    question: ['通知が困難な場合、代わりに何をし、なぜ困難ですか。', 'If notice is hard: what instead, and why?'],
    help: ['代替措置は通知が困難な場合に限る。', 'Only where notice is hard (proviso).'],
    source: ['particulars.response.substituteMeasure', 'particulars.response.substituteReason'],
  },
];

export const publicationEntries: readonly FieldEntry[] = [
  {
    id: 'publication',
    ja: '公表の実施状況',
    en: 'Publication',
    choices: publicationChoices,
    question: ['公表しましたか。', 'Has it been published?'],
    source: ['particulars.publication.status'],
  },
  {
    id: 'publicationOn',
    ja: '公表日（予定日）',
    en: 'Date of publication',
    kind: 'date',
    required: 'when_known',
    neededIf: { field: 'publication', oneOf: ['done', 'planned'] },
    question: ['いつ公表しましたか（公表しますか）。', 'When was or will it be?'],
    source: ['particulars.publication.on'],
  },
  {
    id: 'publicationMethods',
    ja: '公表の方法',
    en: 'How it is published',
    kind: 'choices',
    required: 'when_known',
    neededIf: { field: 'publication', oneOf: ['done', 'planned'] },
    choices: publicationMethodChoices,
    question: ['どのような方法で公表しますか。', 'By which means?'],
    source: ['particulars.publication.methods'],
  },
  {
    id: 'publicationText',
    ja: '公表文',
    en: 'Text published',
    required: 'when_known',
    neededIf: { field: 'publication', oneOf: ['done'] },
    question: ['公表文はどのようなものですか。', 'What is the text?'],
    source: ['particulars.publication.text'],
  },
];

export const preventionEntries: readonly FieldEntry[] = [
  {
    id: 'measuresDone',
    ja: '実施済みの措置',
    en: 'Measures done',
    kind: 'lines',
    question: ['既に実施した再発防止策は何ですか。', 'Which measures have been taken?'],
    source: ['particulars.measuresDone'],
  },
  {
    id: 'measuresPlanned',
    ja: '今後実施予定の措置（完了予定日）',
    en: 'Measures planned',
    kind: 'lines',
    question: ['今後実施する再発防止策は何で、いつ完了しますか。', 'Which will be taken, and by when?'],
    source: ['particulars.measuresPlanned'],
  },
];

export const otherEntries: readonly FieldEntry[] = [
  {
    id: 'police',
    ja: '警察への届出',
    en: 'Police',
    required: 'when_known',
    choices: policeChoices,
    question: ['警察に届け出ましたか。', 'Were the police told?'],
    source: ['particulars.police.status'],
  },
  {
    id: 'policeDetail',
    ja: '警察への届出（詳細）',
    en: 'Police: detail',
    required: 'when_known',
    question: ['いつ、どこに届け出ましたか。', 'When, and where?'],
    source: ['particulars.police'],
  },
  {
    id: 'otherAuthorities',
    ja: '他の行政機関等への報告',
    en: 'Other authorities',
    required: 'when_known',
    question: ['他の行政機関等に報告しましたか。', 'Were other authorities told?'],
    source: ['particulars.otherAuthorities'],
  },
  {
    id: 'foreignAuthorities',
    ja: '外国の行政機関等への報告',
    en: 'Foreign authorities',
    required: 'when_known',
    question: ['外国の当局に報告しましたか。', 'Were foreign authorities told?'],
    source: ['particulars.foreignAuthorities'],
  },
  {
    id: 'notes',
    ja: 'その他参考となる事項',
    en: 'Other',
    required: 'when_known',
    question: ['ほかに伝えるべきことはありますか。', 'Anything else to say?'],
    source: ['particulars.notes', 'particulars.discovererDetail'],
  },
];

/** Proposals wait for a decision, so they never stand among the measures of a report. */
export const workshopEntries: readonly FieldEntry[] = [
  {
    id: 'measuresProposed',
    ja: '再発防止策の案（要検討）',
    en: 'Measures proposed',
    kind: 'lines',
    required: 'when_known',
    question: ['次の案のうち、実施するものはどれですか。', 'Which of these will be taken?'],
    help: ['案であり、提出前に実施予定の措置へ移すか削除する。', 'Proposals: move or delete them before filing.'],
    source: ['preventionProposals'],
  },
];
