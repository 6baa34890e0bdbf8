import type { FieldEntry } from '../form-field.js';

/** What stands around the contents of a letter. */
export const letterheadEntries: readonly FieldEntry[] = [
  {
    id: 'noticeDate',
    ja: '日付',
    en: 'Date',
    kind: 'date',
    required: 'always',
    question: ['いつ通知（公表）しますか。', 'When will it be sent or published?'],
    source: ['draft.writtenOn'],
  },
  {
    id: 'recipientName',
    ja: '宛名',
    en: 'Recipient',
    required: 'always',
    question: ['誰に宛てますか。', 'To whom?'],
    help: ['本人への通知では差込印刷の項目名を二重の波括弧で囲む。', 'Merge fields stand in double braces.'],
    source: ['form'],
  },
  {
    id: 'senderName',
    ja: '差出人',
    en: 'Sender',
    required: 'always',
    whenUnknown: 'fill_in',
    question: ['差出人の正式名称は何ですか。', 'Full name of the sender?'],
    source: ['organisation.name'],
  },
  {
    id: 'senderRepresentative',
    ja: '代表者',
    en: 'Representative',
    required: 'when_known',
    question: ['代表者の役職と氏名は何ですか。', 'Title and name of the representative?'],
    source: ['organisation.representative'],
  },
  {
    id: 'subject',
    ja: '件名',
    en: 'Subject',
    required: 'always',
    question: ['件名は何としますか。', 'What is the subject?'],
    source: ['form', 'facts.eventTypes'],
  },
  {
    id: 'opening',
    ja: '前文',
    en: 'Opening',
    required: 'always',
    question: ['前文は適切ですか。', 'Is the opening right?'],
    source: ['form', 'facts.eventTypes', 'assessment.verdict'],
  },
];

export const noticeContents = {
  outline: {
    id: 'noticeOutline',
    ja: '概要',
    en: 'Outline',
    required: 'always',
    question: ['何が起きたと伝えますか。', 'What is said to have happened?'],
    source: ['incident.awareAt', 'incident.occurredAt', 'facts.eventTypes'],
  },
  data: {
    id: 'noticeData',
    ja: '対象となる情報の項目',
    en: 'Items of data',
    whenUnknown: 'tell_later',
    question: ['どの項目が対象ですか。', 'Which items are concerned?'],
    source: ['particulars.dataItems'],
  },
  cause: {
    id: 'noticeCause',
    ja: '原因',
    en: 'Cause',
    whenUnknown: 'tell_later',
    question: ['原因は何ですか。', 'What was the cause?'],
    source: ['incident.cause'],
  },
  damage: {
    id: 'noticeDamage',
    ja: '二次被害又はそのおそれ',
    en: 'Secondary damage',
    whenUnknown: 'tell_later',
    question: ['二次被害又はそのおそれはありますか。', 'Is there secondary damage or its risk?'],
    source: ['particulars.secondaryDamage'],
  },
  other: {
    id: 'noticeOther',
    ja: 'お問い合わせ先その他',
    en: 'Enquiries and other',
    required: 'always',
    whenUnknown: 'fill_in',
    question: ['本人はどこに問い合わせればよいですか。', 'Where can persons ask?'],
    source: ['particulars.enquiryDesk', 'organisation.contact', 'particulars.police'],
  },
} as const satisfies Record<string, FieldEntry>;

/** R51: publication in place of notice is no free choice, so its reason is kept. */
export const substituteEntries: readonly FieldEntry[] = [
  {
    id: 'substituteReason',
    ja: '本人への通知が困難である理由',
    en: 'Why notice is hard',
    question: [
      '公表を本人への通知に代える場合、通知が困難な理由は何ですか。',
      'If publication replaces notice, why is notice hard?',
    ],
    source: ['particulars.response.substituteReason'],
  },
  {
    id: 'substituteDetail',
    ja: '代替措置の内容',
    en: 'Substitute measure',
    question: ['通知に代えて何をしますか。', 'What is done in place of notice?'],
    source: ['particulars.response.substituteMeasure'],
  },
];
