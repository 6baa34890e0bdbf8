import type { Task } from '../../model.js';
import { text } from './text.js';

/**
 * What every playbook asks in parallel to its first aid: the duties of the law.
 *
 * They are done once for an incident, however many playbooks apply; so they depend only on each other.
 */
export const reportInternally: Task = {
  id: 'report-internally',
  title: text(
    '責任者と経営層に報告し、対応の体制を決める',
    'Tell the person in charge and the management, and set up the response',
  ),
  why: text(
    '漏えい等のおそれを一つの部署が知った時点で、組織として知ったものと扱われ、報告の期限の計算が始まる。',
    'Once one department knows that data may have leaked, the organisation counts as knowing, and the time for the reports runs.',
  ),
  how: [
    text('誰が、いつ、どのように知ったかを記録する。', 'Write down who learned what, when and how.'),
    text(
      '事案の責任者、報告担当者、法務担当者及び情報システム担当者を指名する。',
      'Name the owner, the reporting officers, the lawyers and the IT staff for this incident.',
    ),
    text(
      '社外への説明の窓口を一つに定め、確認できていないことを話さないよう徹底する。',
      'Let one desk speak to the outside, and have nobody say what is not established.',
    ),
  ],
  role: 'owner',
  due: { relativeTo: 'awareness', hours: 2 },
  dependsOn: [],
  lawRule: 'R28',
  courseOfEvents: text(
    '責任者及び経営層に報告し、対応の体制を定めた。',
    'The person in charge and the management were informed and the response was set up.',
  ),
};

export const establishFacts: Task = {
  id: 'establish-facts',
  title: text(
    '事実関係を調べ、報告対象に当たるかを判定する',
    'Establish the facts and decide whether the incident is reportable',
  ),
  why: text(
    '報告の要否と期限は、データの種類、本人の数及び不正の目的の有無で決まる。おそれの段階でも報告の対象になる。',
    'Kind of data, number of persons and wrongful purpose decide whether and by when to report. Suspicion is enough.',
  ),
  how: [
    text(
      '個人データの項目、要配慮個人情報や財産的被害につながる情報の有無を確かめる。',
      'Find out which data it is, and whether it is special-care data or could cause financial harm.',
    ),
    text(
      '本人の数を調べる。確定できないときは、漏えいしたおそれのある最大の人数で判断する。',
      'Count the persons. Where no count is possible, go by the largest number that may be affected.',
    ),
    text(
      '分かった日時とともに事実を登録する。分からない事項は「不明」のまま残す。',
      'Enter each fact with the time at which it became known, and leave the unknown ones unknown.',
    ),
  ],
  role: 'officers',
  due: { relativeTo: 'awareness', hours: 24 },
  dependsOn: [],
  lawRule: 'R1',
  courseOfEvents: text(
    '対象となる個人データの項目及び本人の範囲について調査を行った。',
    'The items of personal data and the persons concerned were examined.',
  ),
};

export const preliminaryReport: Task = {
  id: 'preliminary-report',
  title: text('速報を提出する', 'File the preliminary report'),
  why: text(
    '知った後、速やかに報告しなければならない。目安は知った日を1日目としておおむね3日から5日以内であり、土日祝日も数える。',
    'It is due promptly; the guidance is day 3 to 5 with the day of awareness as day 1, weekends and holidays included.',
  ),
  how: [
    text(
      'その時点で把握している事項だけを記載し、残りは「調査中」とする。',
      'State what is known at this time and mark the rest as under investigation.',
    ),
    text(
      '提出先を確かめる。業種によっては、個人情報保護委員会ではなく所管の大臣等が受け取る。',
      'Check the recipient: in some industries a minister takes the place of the Commission.',
    ),
    text(
      '提出したら、日時、提出先及び受付番号を登録する。',
      'Record time, recipient and receipt number once it is filed.',
    ),
  ],
  role: 'officers',
  due: { relativeTo: 'preliminary_report', days: -1 },
  dependsOn: ['establish-facts'],
  lawRule: 'R26',
  courseOfEvents: text('速報を提出した。', 'The preliminary report was filed.'),
};

export const individualNotice: Task = {
  id: 'individual-notice',
  title: text('本人に通知する', 'Notify the persons concerned'),
  why: text(
    '報告の義務を負う者は、状況に応じて速やかに本人にも通知する。本人が自らを守れるようにするためである。法令に日数の定めはなく、この期限は内部の目安である。',
    'Who must report must also notify the persons promptly, so that they can protect themselves. The law fixes no number of days: this date is an internal aim.',
  ),
  how: [
    text(
      '概要、データの項目、原因、二次被害の有無とおそれ、その他参考となる事項を分かりやすく伝える。',
      'Tell them plainly what happened, which data, why, what further damage is possible, and what else helps them.',
    ),
    text(
      '本人がすべきこと（パスワードの変更、不審な連絡への注意等）と問い合わせ先を示す。',
      'Say what they should do (change passwords, beware of odd messages) and where they can ask.',
    ),
    text(
      '通知が困難なときに限り、公表と問い合わせ窓口の設置等で代え、その理由を記録する。',
      'Only where notice is hard, publish and open an enquiry desk instead, and record why.',
    ),
  ],
  role: 'officers',
  due: { relativeTo: 'preliminary_report', days: 3 },
  dependsOn: ['establish-facts'],
  lawRule: 'R50',
  courseOfEvents: text('対象となる本人への通知を行った。', 'The persons concerned were notified.'),
};

export const decidePublication: Task = {
  id: 'decide-publication',
  title: text('公表するかどうかを決める', 'Decide whether to publish'),
  why: text(
    '公表の状況は報告事項の一つである。二次被害を防ぐ効果と、公表によって被害が広がるおそれを比べて決める。',
    'The report asks about publication. Weigh the damage it prevents against the harm it may do.',
  ),
  how: [
    text(
      '公表の要否、時期、方法及び文案を決め、決めた理由を残す。',
      'Decide whether, when, how and in what words, and keep the reasons.',
    ),
    text(
      '攻撃に使われ得る情報や本人が特定される情報を文案に含めない。',
      'Keep out of the text what helps an attacker or identifies a person.',
    ),
  ],
  role: 'owner',
  due: { relativeTo: 'preliminary_report', days: 0 },
  dependsOn: ['establish-facts'],
  lawRule: 'R40',
};

export const decidePrevention: Task = {
  id: 'decide-prevention',
  title: text('再発防止策を決める', 'Decide on measures against recurrence'),
  why: text(
    '確報には、既に行った措置と今後行う措置を、完了の時期とともに記載する。',
    'The final report states the measures taken and planned, with dates.',
  ),
  how: [
    text(
      '原因に対応した措置を選び、担当者と完了の時期を決める。提案された措置は、実際に行うものだけを採用する。',
      'Choose measures that answer the cause, each with a person and a date. Accept only those proposals that will be carried out.',
    ),
  ],
  role: 'owner',
  due: { relativeTo: 'final_report', days: -10 },
  dependsOn: ['establish-facts'],
  lawRule: 'R40',
  courseOfEvents: text('再発防止策を決定した。', 'Measures against recurrence were decided.'),
};

export const finalReport: Task = {
  id: 'final-report',
  title: text('確報を提出する', 'File the final report'),
  why: text(
    '知った日を1日目として30日以内、不正の目的によるおそれがあるときは60日以内に、全ての事項を報告しなければならない。これは法令上の期限である。',
    'All items are due within 30 days, or 60 where wrongful purpose is suspected, with the day of awareness as day 1. The law fixes this period.',
  ),
  how: [
    text(
      '全ての報告事項について、合理的な努力を尽くして分かったことを記載する。',
      'State for every item what reasonable effort has found.',
    ),
    text(
      '期限までに分からない事項が残るときは、その旨を記載して提出し、分かり次第追完する。',
      'What is still unknown at the due date is named as such and supplemented later.',
    ),
  ],
  role: 'officers',
  due: { relativeTo: 'final_report', days: -3 },
  dependsOn: ['preliminary-report', 'decide-prevention'],
  lawRule: 'R24',
  courseOfEvents: text('確報を提出した。', 'The final report was filed.'),
};

/** In the order of the law; a playbook puts them after its own tasks, to be done at the same time. */
export const duties: readonly Task[] = [
  reportInternally,
  establishFacts,
  preliminaryReport,
  individualNotice,
  decidePublication,
  decidePrevention,
  finalReport,
];
