import type { BilingualText, Instant, ObligationKind } from '../../law/model.js';
import type { MailEntry } from './mail-input.js';
import { standingOf } from './standing.js';
import type { Telling } from './telling.js';

const RECORD_FILING: BilingualText = {
  ja: '提出したら、日時・提出先・受付番号を記録してください。記録すると、この手続のお知らせは止まります。',
  en: 'Once filed, record when, where and the receipt number. Recording it stops the reminders for this duty.',
};

const RECORD_LATE: BilingualText = {
  ja: '期限後の提出を記録するには、遅れた理由が要ります。いま書き留めておいてください。',
  en: 'Recording a filing after its date asks for the reason of the delay. Note it now.',
};

const RECORD_NOTICE: BilingualText = {
  ja: '通知したら、日時と方法を記録してください。記録すると、この手続のお知らせは止まります。',
  en: 'Once notified, record when and how. Recording it stops the reminders for this duty.',
};

/** Content and manner of each duty: Rules 8 to 10; appi.md R33-R35, R40, R41, R50-R52. */
const STEPS: Readonly<Record<ObligationKind, readonly BilingualText[]>> = {
  preliminary_report: [
    {
      ja: '提出の時点で把握している事項だけで足ります。未判明の事項は「調査中」とし、判明を待たずに提出してください。',
      en: 'What is known when filing is enough. Mark the rest as under investigation; do not wait for it.',
    },
    RECORD_FILING,
  ],
  final_report: [
    {
      ja: '施行規則第8条第1項各号の9項目（概要、個人データの項目、本人の数、原因、二次被害、本人への対応、公表、再発防止、その他）をそろえてください。',
      en: 'Complete all nine matters of Rule 8(1): outline, items of data, number of persons, cause, secondary damage, response to the persons, publication, prevention of recurrence, other.',
    },
    {
      ja: '合理的な努力を尽くしても判明しない事項があるときは、把握した内容で提出し、判明次第、追完してください。',
      en: 'If reasonable effort leaves something unknown, file with what was found and supplement it as facts emerge.',
    },
    RECORD_FILING,
  ],
  individual_notice: [
    {
      ja: '通知する内容を確認してください：概要、個人データの項目、原因、二次被害またはそのおそれの有無と内容、その他参考となる事項。',
      en: 'Settle the contents: outline, items of data, cause, secondary damage or its risk, other useful matters.',
    },
    {
      ja: '通知が困難な場合は、公表や問合せ窓口の設置などの代替措置をとり、困難とした理由を記録してください。',
      en: 'If notice is difficult, take a substitute measure such as publication or an enquiry desk, and record why it was difficult.',
    },
    RECORD_NOTICE,
  ],
  principal_notice: [
    {
      ja: '報告事項（施行規則第8条第1項各号）のうち把握しているものを、速やかに委託元へ通知してください。通知すれば、報告と本人への通知の義務は免除されます。',
      en: 'Tell the principal promptly the matters of Rule 8(1) that are known. Having done so, you are exempt from the report and from notifying the persons.',
    },
    RECORD_NOTICE,
  ],
};

const SUPPLEMENT: readonly BilingualText[] = [
  {
    ja: '未判明として提出した事項の調査状況を確認し、判明したものから追完してください。',
    en: 'Check what has become of the matters filed as unknown, and supplement those that are known now.',
  },
  {
    ja: '追完を提出したら記録してください。すべて判明したと記録すると、このお知らせは止まります。',
    en: 'Record the supplement once filed. Once it is recorded as complete, these reminders stop.',
  },
];

const DRILL: readonly BilingualText[] = [
  {
    ja: '手順書に沿って、提出直前までの作業を行ってください。実際の提出や通知はしないでください。',
    en: 'Follow the playbook up to the point of filing. Do not actually file or notify.',
  },
  { ja: '終えたら、訓練の記録として登録してください。', en: 'When done, record it as part of the drill.' },
];

const PPC_FORM: BilingualText = {
  ja: '個人情報保護委員会の漏えい等報告フォームから提出します。権限が事業所管大臣に委任されている業種では、その大臣が定める方法によります。',
  en: 'File through the breach report form of the PPC; where the power is delegated to the minister of your industry, in the way set by that minister.',
};

/** Recipients describe the way of filing in the plain form of a manual; a mail to a person does not. */
function politely(text: string): string {
  return text.replaceAll('すること。', 'してください。').replaceAll('する。', 'してください。');
}

function filingStep({ obligation }: MailEntry): BilingualText[] {
  if (obligation.kind !== 'preliminary_report' && obligation.kind !== 'final_report') return [];
  const recipient = obligation.recipient;
  if (recipient === undefined) return [PPC_FORM];
  const { name, filing, note } = recipient;
  return [
    { ja: `提出先：${name.ja}。${politely(filing.ja)}`, en: `File with: ${name.en}. ${filing.en}` },
    ...(note === null ? [] : [note]),
  ];
}

/** What the reader is to do, in order. */
export function nextSteps(entry: MailEntry, { lang, now }: Telling): string[] {
  return stepsOf(entry, now).map((text) => text[lang]);
}

function stepsOf(entry: MailEntry, now: Instant): readonly BilingualText[] {
  const { incident, obligation } = entry;
  if (incident.drill) return DRILL;
  if (obligation.supplementSince != null) return SUPPLEMENT;
  const late = obligation.force === 'statutory' && standingOf(obligation, now).state === 'overdue';
  return [...filingStep(entry), ...STEPS[obligation.kind], ...(late ? [RECORD_LATE] : [])];
}
