import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { commissionInvestigation, consultPolice, ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/** The suspect may still have access and may delete traces: so quiet preparation, then everything at once. */
export const insiderTakingDataOut: Playbook = {
  id: 'insider-taking-data-out',
  version: 1,
  title: text('従業者によるデータの持出し', 'Insider taking data out'),
  summary: text(
    '知る者を限って記録を保全し、権限を一斉に止め、持ち出された範囲と提供先を調べ、回収し、刑事及び民事の手続を検討する。疑いの段階から60日の期限で管理する。',
    'Among few people: preserve logs, withdraw all access at once, find what went where, recover it, consider criminal and civil steps. From suspicion on, the period is 60 days.',
  ),
  appliesTo: { causeKinds: ['insider'] },
  tasks: [
    {
      id: 'limit-circle',
      title: text('知る者を限り、調査の進め方を決める', 'Keep the circle small and plan the investigation'),
      why: text(
        '本人に知られると、記録の消去や口裏合わせのおそれがある。従業者の権利にも配慮が要る。',
        'Warned, the person may delete traces or agree on a story; and staff have rights.',
      ),
      how: [
        text(
          '責任者、法務担当者、人事担当者及び情報システム担当者に限って共有する。',
          'Tell only the owner, legal, personnel and IT.',
        ),
        text(
          '就業規則、モニタリングの規程及び守秘の義務の根拠を確かめ、聴取の順序を決める。',
          'Check work rules, monitoring rules and duties of confidence, and plan the interviews.',
        ),
      ],
      role: 'legal',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
    },
    {
      id: 'preserve-evidence',
      title: text('操作の記録と貸与機器を保全する', 'Preserve activity logs and issued devices'),
      why: text(
        '持出しの事実と範囲は、操作の記録によって裏付ける。本人の申告だけに頼らない。',
        'Logs prove what was taken; a statement alone does not.',
      ),
      how: [
        text(
          'データベース、ファイル共有、クラウド、メール、印刷、USB及び入退室の記録を、保存期間を延ばして確保する。',
          'Secure logs of database, shares, cloud, mail, printing, USB and doors, and extend their retention.',
        ),
        text(
          '貸与した端末とスマートフォンを回収し、起動せずに複製を取得する。',
          'Collect issued devices and image them without starting them.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 12 },
      dependsOn: [],
      courseOfEvents: text(
        '操作の記録及び貸与していた機器を保全した。',
        'Activity logs and issued devices were preserved.',
      ),
    },
    {
      id: 'withdraw-access',
      title: text('当該従業者の権限を一斉に止める', 'Withdraw all access at once'),
      why: text(
        '一部の権限だけを止めると、残った経路から持出しや消去が続く。',
        'What is left open is used to take or delete more.',
      ),
      how: [
        text(
          'アカウント、VPN、クラウド、共有パスワード及び入館証を同時に無効にする。共用のパスワードと鍵も変更する。',
          'Disable account, VPN, cloud, shared passwords and entry card together; change shared secrets.',
        ),
        text(
          '退職者である場合は、残っているアカウントと転送の設定を確かめる。',
          'For a former employee, look for accounts and forwarding that remain.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 12 },
      dependsOn: [],
      courseOfEvents: text('当該従業者のアクセス権限を停止した。', 'The person’s access was withdrawn.'),
    },
    {
      id: 'interview',
      title: text('本人から事情を聴く', 'Interview the person'),
      why: text(
        '持ち出した媒体、複製の数、提供先及び目的は、本人だけが知っていることがある。',
        'Media, copies, recipients and purpose may be known to nobody else.',
      ),
      how: [
        text(
          '権限の停止と記録の保全を済ませてから、法務担当者を含む2人以上で聴取し、記録に署名を求める。',
          'After access is withdrawn and logs are safe, interview with at least two people, legal among them, and have the record signed.',
        ),
        text(
          '私物の機器とクラウドの確認は、同意を得て行う。',
          'Look into private devices and cloud accounts only with consent.',
        ),
      ],
      role: 'legal',
      due: { relativeTo: 'awareness', hours: 72 },
      dependsOn: ['preserve-evidence', 'withdraw-access'],
      courseOfEvents: text('当該従業者から事情を聴取した。', 'The person was interviewed.'),
    },
    {
      id: 'trace-and-recover',
      title: text('提供先を調べ、データを回収する', 'Trace the recipients and recover the data'),
      why: text('名簿として売られると、二次被害が長く続く。', 'Sold as a list, it does harm for years.'),
      how: [
        text(
          '提供先に削除と利用の停止を書面で求め、削除の確認書を受け取る。',
          'Demand deletion and an end of use in writing, and get it confirmed.',
        ),
        text(
          '本人の媒体とアカウントからの削除を立会いの下で確かめ、写しを残さない旨の誓約を得る。証拠となるものは保全を優先する。',
          'Witness deletion from media and accounts and get a pledge; evidence is preserved first.',
        ),
      ],
      role: 'legal',
      due: { relativeTo: 'awareness', days: 10 },
      dependsOn: ['preserve-evidence'],
      courseOfEvents: text(
        '持ち出されたデータの提供先を調査し、削除又は返還を求めた。',
        'The recipients were traced and asked to delete or return the data.',
      ),
    },
    {
      id: 'consider-legal-steps',
      title: text('告訴、処分及び民事の手続を検討する', 'Consider charges, discipline and civil steps'),
      why: text(
        '個人情報データベース等の不正提供や営業秘密の侵害は、犯罪に当たり得る。',
        'Selling a personal database or violating trade secrets can be a crime.',
      ),
      how: [
        text(
          '警察への相談、差止め及び損害賠償の請求、懲戒処分の要否と時期を検討し、理由を残す。',
          'Weigh police, injunction, damages and discipline, and when; keep the reasons.',
        ),
      ],
      role: 'legal',
      due: { relativeTo: 'awareness', days: 14 },
      dependsOn: ['preserve-evidence'],
    },
    consultPolice,
    commissionInvestigation,
    ...duties,
  ],
  prevention: [
    {
      id: 'review-access',
      block: 'done',
      text: text(
        '個人データを扱うシステムのアクセス権限を点検し、業務に不要な権限を削除した。',
        'Access to systems with personal data was reviewed and unneeded rights removed.',
      ),
    },
    {
      id: 'watch-bulk-access',
      block: 'planned',
      text: text(
        '大量の検索、出力及び外部への送信を検知し、責任者に通知する仕組みを導入する。',
        'Bulk queries, exports and transfers are detected and reported to the person in charge.',
      ),
    },
    {
      id: 'restrict-media',
      block: 'planned',
      text: text(
        '外部記憶媒体及び私用のクラウドサービスへの書出しを、技術的に制限する。',
        'Writing to external media and private cloud services is restricted technically.',
      ),
    },
    {
      id: 'leavers',
      block: 'planned',
      text: text(
        '退職及び異動の際に、当日中に権限を停止し、返却物を確認する手順を定める。',
        'Leavers and movers lose their rights the same day and return what they hold.',
      ),
    },
    {
      id: 'train-and-pledge',
      block: 'planned',
      text: text(
        '従業者に対する研修を行い、秘密保持の誓約を定期的に更新する。',
        'Staff are trained and renew their pledge of confidence.',
      ),
    },
  ],
  sources: [
    {
      publisher: text('情報処理推進機構（IPA）', 'Information-technology Promotion Agency (IPA)'),
      title: text('組織における内部不正防止ガイドライン', 'Guideline on preventing insider wrongdoing'),
    },
    ppcGuideline,
  ],
};
