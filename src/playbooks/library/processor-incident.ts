import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/** We are the principal (委託元): the duty to report stays with us, and our clock starts when we know. */
export const processorIncident: Playbook = {
  id: 'processor-incident',
  version: 1,
  title: text('委託先で起きた事故', 'Incident at a processor of ours'),
  summary: text(
    '委託先からの連絡の日時を記録し、封じ込めと証拠の保全を求め、影響を受けた当方のデータを特定し、報告と通知の分担を決める。委託元の報告の義務はなくならない。',
    'Record when the processor told us, have it contain and preserve, find which of our data is concerned, agree on who reports. The principal’s own duty remains.',
  ),
  appliesTo: { causeKinds: ['processor_incident'], actors: ['processor'] },
  tasks: [
    {
      id: 'record-processor-notice',
      title: text('委託先からの連絡の日時と内容を記録する', 'Record when and what the processor told us'),
      why: text(
        '委託元の期限は委託元が知った時から数える。遅くとも委託先から連絡を受けた時には知ったものとなる。',
        'The principal’s period runs from its own knowledge, at the latest from the processor’s notice.',
      ),
      how: [
        text(
          '最初に連絡を受けた者、日時及び手段を記録し、口頭の連絡は書面でも求める。',
          'Record who heard it first, when and how; ask for it in writing.',
        ),
        text(
          '報道や利用者からの問い合わせで先に知っていた場合は、その日時を登録する。',
          'If press or users told us earlier, enter that time.',
        ),
      ],
      role: 'officers',
      due: { relativeTo: 'awareness', hours: 2 },
      dependsOn: [],
      lawRule: 'R35',
      courseOfEvents: text(
        '委託先から事案の発生に関する連絡を受け、その内容を確認した。',
        'The processor’s notice of the incident was received and examined.',
      ),
    },
    {
      id: 'demand-containment',
      title: text('委託先に封じ込めと証拠の保全を求める', 'Have the processor contain it and preserve evidence'),
      why: text(
        '証拠は委託先にあり、急いだ復旧によって失われやすい。',
        'The evidence is with the processor and easily lost in a hasty repair.',
      ),
      how: [
        text(
          '当方のデータへのアクセスの停止、拡大の防止及び記録の保全を書面で求める。',
          'Demand in writing: no access to our data, no spread, logs kept.',
        ),
        text(
          '当方のシステムとの接続、連携の鍵及び委託先に渡したアカウントを停止する。',
          'Suspend connections, integration keys and accounts we gave them.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 8 },
      dependsOn: [],
      courseOfEvents: text(
        '委託先に対し、被害の拡大の防止及び証拠の保全を求めた。',
        'The processor was asked to contain the incident and preserve evidence.',
      ),
    },
    {
      id: 'request-facts',
      title: text('委託先に報告事項を照会する', 'Ask the processor for the items of the report'),
      why: text('報告書の事項の多くは、委託先しか知らない。', 'Much of the report is known only to the processor.'),
      how: [
        text(
          '概要、項目、本人の数、原因、二次被害、対応、公表及び再発防止策を、把握の時点と併せて回答させる。',
          'Ask for outline, items, persons, cause, further damage, response, publication and prevention, with the time of knowledge.',
        ),
        text(
          '影響を受けたのが当方の委託したデータであること、再委託先の関与の有無を確かめる。',
          'Check that it is the data we entrusted, and whether a sub-processor is involved.',
        ),
        text('回答の期限と、以後の定時の連絡を決める。', 'Set a date for the answer and regular updates.'),
      ],
      role: 'officers',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      lawRule: 'R40',
      courseOfEvents: text(
        '委託先に対し、影響の範囲及び原因について照会した。',
        'The processor was asked about extent and cause.',
      ),
    },
    {
      id: 'agree-on-reporting',
      title: text('報告と本人への通知の分担を決める', 'Agree on who reports and who notifies'),
      why: text(
        '委託元と委託先は双方が義務を負い、連名で報告することもできる。委託先が速やかに委託元に通知すれば、委託先の義務は免除されるが、委託元の義務は残る。',
        'Both have the duty and may report jointly. A processor that told us promptly is released; we are not.',
      ),
      how: [
        text(
          '単独か連名か、本人への通知と問い合わせの窓口をどちらが担うかを書面で決める。',
          'Settle in writing: alone or jointly, and who notifies and answers the persons.',
        ),
        text('公表の時期と文面を揃える。', 'Align time and wording of publication.'),
      ],
      role: 'legal',
      due: { relativeTo: 'awareness', hours: 48 },
      dependsOn: ['record-processor-notice'],
      lawRule: 'R35',
    },
    {
      id: 'check-contract-and-supervision',
      title: text('契約と監督の状況を確かめる', 'Check contract and supervision'),
      why: text(
        '委託元には委託先を監督する義務があり、その状況は報告や照会への回答で問われる。',
        'The principal must supervise the processor and will be asked how it did.',
      ),
      how: [
        text(
          '安全管理、再委託、事故の連絡、監査及び損害賠償の条項と、これまでの点検の記録を集める。',
          'Collect the clauses on security, sub-processing, incident notice, audit and damages, and the records of past checks.',
        ),
        text('必要に応じて立入りの確認を行う。', 'Inspect on site where needed.'),
      ],
      role: 'legal',
      due: { relativeTo: 'awareness', days: 10 },
      dependsOn: [],
      courseOfEvents: text(
        '委託契約及び委託先の安全管理の状況を確認した。',
        'The contract and the processor’s security were checked.',
      ),
    },
    ...duties,
  ],
  prevention: [
    {
      id: 'improvement-by-processor',
      block: 'planned',
      text: text(
        '委託先に改善計画の提出を求め、その実施を書面及び立入りにより確認する。',
        'The processor submits a plan of improvement; its execution is checked on paper and on site.',
      ),
    },
    {
      id: 'revise-contract',
      block: 'planned',
      text: text(
        '委託契約に、事故の連絡の期限、証拠の保全、再委託の承諾及び監査の条項を加える。',
        'The contract gets clauses on notice periods, evidence, consent to sub-processing and audit.',
      ),
    },
    {
      id: 'regular-supervision',
      block: 'planned',
      text: text(
        '委託先の安全管理措置を選定の際及び定期的に点検する。',
        'Processors’ security is checked at selection and regularly.',
      ),
    },
    {
      id: 'minimise-entrusted-data',
      block: 'planned',
      text: text(
        '委託するデータを業務に必要な範囲に限り、業務の終了後の返却又は消去を確認する。',
        'Only what the task needs is entrusted, and its return or deletion is checked afterwards.',
      ),
    },
  ],
  sources: [
    {
      publisher: text('個人情報保護委員会', 'Personal Information Protection Commission'),
      title: text('ガイドライン（通則編）3-4-4 委託先の監督', 'General guideline, 3-4-4 (supervision of processors)'),
    },
    ppcGuideline,
  ],
};
