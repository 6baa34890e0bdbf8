import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/** We are the processor (委託先): telling the principal promptly releases us from report and notice (R35). */
export const incidentAsProcessor: Playbook = {
  id: 'incident-as-processor',
  version: 1,
  title: text('受託したデータの事故（委託先として）', 'Incident with data entrusted to us'),
  summary: text(
    '影響を受けた受託データと委託元を特定し、把握している事項を速やかに委託元に通知する。通知すれば当方の報告と本人への通知の義務は免除される。原因に応じた手順と併せて用いる。',
    'Find whose data is concerned and notify each principal promptly with what is known; this releases us from report and notice. Use it beside the playbook for the cause.',
  ),
  appliesTo: { asProcessor: true },
  tasks: [
    {
      id: 'identify-principals',
      title: text('影響を受けた委託元を特定する', 'Identify the principals concerned'),
      why: text(
        '通知は委託元ごとに行う。受託していない当方自身のデータは、当方が報告する。',
        'Each principal is notified. For data that is our own we report ourselves.',
      ),
      how: [
        text(
          'データの保存場所と契約を突き合わせ、委託元、契約の名称及び対象データの一覧を作る。',
          'Match storage and contracts; list principals, contracts and data.',
        ),
        text(
          '再委託を受けている場合は、直接の委託元を確かめる。',
          'Where we are a sub-processor, find who entrusted it to us directly.',
        ),
        text(
          '契約に定める連絡の期限を確かめる。法令の目安より短いことが多い。',
          'Check the contract’s notice period, which is often shorter than the guidance.',
        ),
      ],
      role: 'officers',
      due: { relativeTo: 'awareness', hours: 12 },
      dependsOn: [],
      lawRule: 'R35',
      courseOfEvents: text(
        '影響を受けた受託データ及びその委託元を特定した。',
        'The entrusted data and the principals concerned were identified.',
      ),
    },
    {
      id: 'notify-principal',
      title: text('委託元に通知する', 'Notify the principal'),
      why: text(
        '知った後、速やかに（おおむね3日から5日以内に）把握している報告事項を通知すれば、当方の報告と本人への通知の義務は免除される。',
        'Promptly notified (3 to 5 days is the guidance) with the items we know, the principal takes over and we are released.',
      ),
      how: [
        text(
          '報告事項のうち把握しているものを書面で伝え、残りの調査の予定を示す。',
          'Give the known items in writing and say when the rest will follow.',
        ),
        text('通知の日時と相手方の受領を記録し、登録する。', 'Record time and receipt, and enter them.'),
      ],
      role: 'officers',
      due: { relativeTo: 'principal_notice', days: -2 },
      dependsOn: ['identify-principals'],
      lawRule: 'R35',
      courseOfEvents: text(
        '委託元に対し、把握している事項を通知した。',
        'The principal was notified of what was known.',
      ),
    },
    {
      id: 'support-principal',
      title: text('委託元の報告と通知に協力する', 'Support the principal’s report and notice'),
      why: text(
        '委託元の速報と確報の期限は進んでおり、原因と範囲は当方しか知らない。',
        'The principal’s periods run, and only we know cause and extent.',
      ),
      how: [
        text(
          '連名で報告するか、本人への通知と問い合わせの窓口をどちらが担うかを協議する。',
          'Agree whether to report jointly and who notifies and answers the persons.',
        ),
        text(
          '新たに分かった事項を定時に伝え、伝えた日時を残す。',
          'Pass on what becomes known at fixed times and keep a record.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', days: 7 },
      dependsOn: ['notify-principal'],
      courseOfEvents: text(
        '委託元と報告及び本人への通知の分担について協議した。',
        'Report and notice were agreed upon with the principal.',
      ),
    },
    ...duties,
  ],
  prevention: [
    {
      id: 'map-entrusted-data',
      block: 'planned',
      text: text(
        '受託データの保存場所、委託元及び連絡先の台帳を整備し、定期的に更新する。',
        'A register of entrusted data, principals and contacts is kept up to date.',
      ),
    },
    {
      id: 'separate-principals',
      block: 'planned',
      text: text('委託元ごとにデータとアクセス権限を分離する。', 'Data and access are separated by principal.'),
    },
    {
      id: 'notice-procedure',
      block: 'planned',
      text: text(
        '事故の発生時に委託元へ通知する手順と責任者を定め、訓練を行う。',
        'A procedure and a person for notifying principals are set and practised.',
      ),
    },
  ],
  sources: [ppcGuideline],
};
