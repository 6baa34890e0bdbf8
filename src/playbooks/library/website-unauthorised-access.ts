import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { commissionInvestigation, consultPolice, policeCyberDesk, ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

export const websiteUnauthorisedAccess: Playbook = {
  id: 'website-unauthorised-access',
  version: 1,
  title: text('ウェブサイト等への不正アクセス', 'Unauthorised access to a website'),
  summary: text(
    '公開を止めて被害の拡大を防ぎ、記録と改ざんされたファイルを保全し、脆弱性と影響の範囲を調べ、修正と確認が済んでから再開する。入力中の情報の窃取とカード情報に特に注意する。',
    'Take the site offline, preserve logs and altered files, find the flaw and the extent, and reopen after repair and check. Watch for skimmed forms and card data.',
  ),
  appliesTo: {
    causeKinds: ['unauthorised_access'],
    malware: ['web_skimmer'],
    exceptMalware: ['emotet', 'ransomware', 'info_stealer'],
  },
  tasks: [
    {
      id: 'stop-site',
      title: text('被害を受けたサイト又は機能を停止する', 'Stop the affected site or function'),
      why: text(
        '公開を続ける間、情報の流出や利用者の入力情報の窃取が続く。',
        'As long as it is up, data and what users type may keep flowing out.',
      ),
      how: [
        text(
          '決済、会員登録及びログインを優先して止め、保守中の案内に切り替える。',
          'Stop payment, registration and sign-in first, and show a maintenance page.',
        ),
        text(
          'サーバーを消去せず、外部からの通信だけを遮断する。管理画面への接続元も制限する。',
          'Do not wipe the server: block traffic from outside and restrict the admin pages.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 2 },
      dependsOn: [],
      courseOfEvents: text('被害を受けたウェブサイトの公開を停止した。', 'The affected website was taken offline.'),
    },
    {
      id: 'preserve-evidence',
      title: text('記録と改ざんされたファイルを保全する', 'Preserve logs and altered files'),
      why: text(
        '修正や復元を先に行うと、攻撃の手口と期間が分からなくなる。',
        'Repairing first destroys the traces of method and period.',
      ),
      how: [
        text(
          'ウェブ、データベース、認証及びWAFの記録を、保存期間を過ぎる前に確保する。事業者が持つ記録は提供を依頼する。',
          'Save the logs of web, database, sign-in and WAF before they expire; ask the hosting company for theirs.',
        ),
        text(
          'サーバーの複製を取り、公開ファイルを正しい版と比べ、改ざんされたファイルを更新日時とともに保存する。',
          'Image the server, compare the files with a good version and keep the altered ones with their times.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: ['stop-site'],
      courseOfEvents: text(
        'サーバーの記録及び改ざんされたファイルを保全した。',
        'Server logs and altered files were preserved.',
      ),
    },
    {
      id: 'find-extent',
      title: text('攻撃の手口、期間及び影響の範囲を調べる', 'Find method, period and extent'),
      why: text(
        '対象となる本人の数と項目が、報告と通知の前提になる。',
        'Report and notice rest on who and which data is concerned.',
      ),
      how: [
        text(
          '最初の侵入の日時を探し、その時から停止までに閲覧、登録又は決済を行った利用者を数える。',
          'Look for the first intrusion and count the users between it and the stop.',
        ),
        text(
          '入力画面に不正なプログラムが置かれた場合は、保存していない情報も窃取され得る。取得しようとしていた情報も対象に含める。',
          'A skimmer in a form takes also what is never stored: include data that was about to be acquired.',
        ),
        text(
          'IDとパスワードが含まれる場合、送金や決済ができるサービスかどうかを確かめる。',
          'Where ids and passwords are among it, check whether the service can send money or pay.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 72 },
      dependsOn: ['preserve-evidence'],
      lawRule: 'R3',
      courseOfEvents: text(
        '不正アクセスの手口、期間及び影響の範囲について調査を行った。',
        'Method, period and extent of the access were examined.',
      ),
    },
    {
      id: 'inform-card-companies',
      title: text(
        'カード情報が含まれる場合、カード会社等に連絡する',
        'Where card data is concerned, inform acquirer and payment agent',
      ),
      why: text(
        '不正利用の監視とカードの差替えを早く始められる。契約上の連絡の期限は法令より短いことが多い。',
        'They can watch for abuse and replace cards. Contracts often set shorter limits than the law.',
      ),
      how: [
        text(
          '契約先の決済代行会社又はアクワイアラーに連絡し、調査機関の指定と公表の時期を協議する。',
          'Call the payment agent or acquirer, and agree on investigators and the time of publication.',
        ),
        text(
          'カード情報を扱っていない場合は、その理由を記して「該当なし」とする。',
          'If no card data is handled, mark this as not applicable and say why.',
        ),
      ],
      role: 'officers',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      courseOfEvents: text('決済代行会社等に連絡した。', 'The payment agent or acquirer was informed.'),
    },
    {
      id: 'reset-credentials',
      title: text('管理者と利用者の認証情報を無効にする', 'Invalidate credentials of administrators and users'),
      why: text(
        '窃取された認証情報は、同じサイトと他のサービスで悪用される。',
        'Stolen credentials are used here and elsewhere.',
      ),
      how: [
        text(
          '管理者、データベース、API及びデプロイの鍵を全て変更する。',
          'Change all administrator, database, API and deployment keys.',
        ),
        text(
          '流出のおそれがある利用者のパスワードを無効にし、再設定と使い回しの中止を案内する。',
          'Invalidate the passwords of users concerned, and ask them to set new ones and not to reuse the old.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: ['stop-site'],
      courseOfEvents: text(
        '管理者の認証情報を変更し、対象となる利用者のパスワードを無効にした。',
        'Administrator credentials were changed and the passwords of users concerned invalidated.',
      ),
    },
    {
      id: 'repair-and-reopen',
      title: text('脆弱性を修正し、診断を経て再開する', 'Repair, have it tested, and reopen'),
      why: text('原因を除かずに再開すると、同じ手口で再び侵入される。', 'Reopened with the flaw, it is entered again.'),
      how: [
        text(
          'ソフトウェアとプラグインを更新し、正しい版から作り直す。裏口となるファイルとアカウントが残っていないか確かめる。',
          'Update software and plug-ins and rebuild from a good version. Check for back-door files and accounts.',
        ),
        text(
          '開発者以外の者による脆弱性診断を受け、再開の判断を責任者が記録する。',
          'Have somebody other than the developers test it; the owner records the decision to reopen.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', days: 14 },
      dependsOn: ['find-extent', 'reset-credentials'],
      courseOfEvents: text(
        '脆弱性を修正し、診断により安全を確認した。',
        'The flaw was repaired and the repair tested.',
      ),
    },
    consultPolice,
    commissionInvestigation,
    ...duties,
  ],
  prevention: [
    {
      id: 'fix-vulnerability',
      block: 'done',
      text: text(
        '不正アクセスに用いられた脆弱性を修正し、同種の脆弱性の有無を全ての公開サイトで点検した。',
        'The flaw was repaired and all public sites were checked for the same kind.',
      ),
    },
    {
      id: 'regular-assessment',
      block: 'planned',
      text: text(
        '公開するウェブサイトについて、脆弱性診断を定期的及び改修の都度に行う。',
        'Public websites are tested for vulnerabilities regularly and after each change.',
      ),
    },
    {
      id: 'web-application-firewall',
      block: 'planned',
      text: text(
        'WAFを導入し、攻撃の通信を遮断するとともに通知を監視する。',
        'A web application firewall blocks attacks and its alerts are watched.',
      ),
    },
    {
      id: 'detect-tampering',
      block: 'planned',
      text: text(
        '公開ファイル及び外部スクリプトの改ざんを検知する仕組みを導入する。',
        'Changes to public files and third-party scripts are detected.',
      ),
    },
    {
      id: 'restrict-admin',
      block: 'planned',
      text: text(
        '管理画面への接続元を制限し、多要素認証を導入する。',
        'Admin pages are limited by origin and protected by multi-factor authentication.',
      ),
    },
    {
      id: 'minimise-data',
      block: 'planned',
      text: text(
        '公開サーバーに保存する個人データを必要最小限とし、保存期間を過ぎたものを削除する。',
        'Public servers hold only the personal data they need, and delete it when its time is over.',
      ),
    },
  ],
  sources: [
    {
      publisher: text('情報処理推進機構（IPA）', 'Information-technology Promotion Agency (IPA)'),
      title: text('安全なウェブサイトの作り方', 'How to secure your website'),
    },
    {
      publisher: text('JPCERT/CC', 'JPCERT/CC'),
      title: text('インシデント対応の依頼', 'Request for incident response'),
    },
    policeCyberDesk,
    ppcGuideline,
  ],
};
