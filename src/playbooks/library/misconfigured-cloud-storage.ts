import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

export const misconfiguredCloudStorage: Playbook = {
  id: 'misconfigured-cloud-storage',
  version: 1,
  title: text('クラウド等の公開設定の誤り', 'Cloud storage or form open by mistake'),
  summary: text(
    '公開を止め、誤った設定のまま公開していた期間とアクセスの記録を保全し、閲覧し得た範囲を調べ、検索エンジン等に残った写しを消し、同じ設定を全て点検する。',
    'Close it, preserve settings and access logs, find the period and who could have read, remove cached copies, and check every similar setting.',
  ),
  appliesTo: { causeKinds: ['misconfiguration'] },
  tasks: [
    {
      id: 'record-setting',
      title: text('誤った設定を記録する', 'Record the wrong setting'),
      why: text(
        '直した後では、何がどの範囲に公開されていたかを示せない。記録は数分で済ませ、停止を遅らせない。',
        'Once repaired, nobody can show what was open to whom. It takes minutes and must not delay the closing.',
      ),
      how: [
        text(
          '共有の範囲、公開リンク、権限及び対象ファイルの一覧を画面と設定の出力で保存する。',
          'Save sharing scope, public links, rights and the list of files as screens and exports.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 1 },
      dependsOn: [],
    },
    {
      id: 'close-access',
      title: text('公開を止める', 'Close the access'),
      why: text('第三者が閲覧できる状態を直ちに終わらせる。', 'Nobody else shall be able to read it.'),
      how: [
        text(
          '公開リンクと匿名の権限を無効にし、外部から閲覧できないことを、ログインしていない別の環境で確かめる。',
          'Disable public links and anonymous rights, and check from an environment that is not signed in.',
        ),
        text(
          '含まれていた鍵やパスワードは変更する。ファイルは削除しない。',
          'Change keys and passwords that were in it. Do not delete the files.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 2 },
      dependsOn: [],
      courseOfEvents: text(
        '設定を修正し、外部から閲覧できない状態にした。',
        'The setting was corrected and access from outside closed.',
      ),
    },
    {
      id: 'preserve-evidence',
      title: text('アクセスと設定変更の記録を保全する', 'Preserve access logs and the history of settings'),
      why: text(
        'クラウドの記録は短期間で消えることがあり、閲覧の有無を示す唯一の資料になる。',
        'Cloud logs may expire soon, and are the only proof of who read.',
      ),
      how: [
        text(
          'アクセスの記録と管理者の操作の記録を出力し、事業者しか持たない記録は提供を依頼する。',
          'Export access and admin logs; ask the provider for what only they have.',
        ),
        text(
          '記録の取得が有効でなかった期間を明らかにする。その期間は閲覧がなかったと言えない。',
          'State for which time no logs exist: for that time reading cannot be ruled out.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 12 },
      dependsOn: [],
      courseOfEvents: text(
        'アクセスの記録及び設定の変更の記録を保全した。',
        'Access logs and the history of settings were preserved.',
      ),
    },
    {
      id: 'find-extent',
      title: text('公開の期間と閲覧された範囲を調べる', 'Find the period and what was read'),
      why: text(
        '閲覧されたことが確認できなくても、閲覧できる状態であれば漏えいのおそれに当たり得る。',
        'Being readable may already count as a possible leak, also where no reading is proved.',
      ),
      how: [
        text(
          '設定が誤りとなった日時を変更の履歴から特定し、その時から修正までのアクセスを、社内のものと外部のものに分ける。',
          'Find when the setting went wrong, and split the accesses since then into own and foreign.',
        ),
        text(
          '全てのファイルについて、本人の数、項目及び要配慮個人情報の有無を数える。特定できなければ最大の人数とする。',
          'Count persons, items and special-care data over all files; take the largest number where it cannot be fixed.',
        ),
        text(
          '設定を誤らせた攻撃や、内部の者による意図的な変更の疑いがないか確かめる。',
          'Make sure that it was a mistake and not an attack or an insider’s intention.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 48 },
      dependsOn: ['preserve-evidence'],
      lawRule: 'R4',
      courseOfEvents: text(
        '公開されていた期間及び閲覧の状況について調査を行った。',
        'The period of exposure and the accesses were examined.',
      ),
    },
    {
      id: 'remove-copies',
      title: text('検索エンジン等に残った写しを消す', 'Remove copies from search engines and archives'),
      why: text(
        '元を閉じても、検索結果やキャッシュから閲覧できることがある。',
        'Closed at the source, it may still be read from a cache.',
      ),
      how: [
        text(
          '主な検索エンジンとアーカイブで、URLとファイル名（個人の氏名を除く。）を検索し、削除を申請する。',
          'Search the main engines and archives by URL and file name (never a person’s name) and ask for removal.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 48 },
      dependsOn: ['close-access'],
      courseOfEvents: text(
        '検索エンジン等に残った写しの有無を確認し、必要な削除の申請を行った。',
        'Search engines and archives were checked for copies and removal was requested where needed.',
      ),
    },
    {
      id: 'check-all-settings',
      title: text('同じ種類の設定を全て点検する', 'Check every setting of the kind'),
      why: text(
        '初期設定や手順に原因があれば、ほかの場所も同じ誤りを含む。',
        'If default or procedure is to blame, other places have it too.',
      ),
      how: [
        text(
          '組織が使うクラウドの共有、フォーム及びデータベースの公開の範囲を一覧にして確かめる。',
          'List and check the exposure of every share, form and database in the cloud.',
        ),
      ],
      role: 'admins',
      due: { relativeTo: 'awareness', days: 7 },
      dependsOn: ['close-access'],
      courseOfEvents: text(
        '他のクラウドサービスの公開設定を点検した。',
        'The exposure settings of other cloud services were checked.',
      ),
    },
    ...duties,
  ],
  prevention: [
    {
      id: 'correct-settings',
      block: 'done',
      text: text(
        '利用中のクラウドサービスの公開設定を点検し、不要な公開を停止した。',
        'The settings of the cloud services in use were checked and unneeded exposure ended.',
      ),
    },
    {
      id: 'forbid-public-sharing',
      block: 'planned',
      text: text(
        '組織外への公開リンクの作成を既定で禁止し、必要な場合に限り承認する。',
        'Public links are forbidden by default and allowed on approval only.',
      ),
    },
    {
      id: 'monitor-settings',
      block: 'planned',
      text: text(
        '公開設定の変更を自動で検知して責任者に通知する仕組みを導入する。',
        'Changes of exposure are detected automatically and reported.',
      ),
    },
    {
      id: 'second-check-before-release',
      block: 'planned',
      text: text(
        'フォーム等の公開の前に、担当者以外の者が外部からの見え方を確認する手順を定める。',
        'Before a form goes public, a second person checks what the outside sees.',
      ),
    },
    {
      id: 'enable-logs',
      block: 'planned',
      text: text(
        'アクセスの記録の取得を全てのサービスで有効にし、調査に必要な期間保存する。',
        'Access logs are switched on everywhere and kept as long as an investigation needs them.',
      ),
    },
  ],
  sources: [
    {
      publisher: text('総務省', 'Ministry of Internal Affairs and Communications'),
      title: text(
        'クラウドサービス利用・提供における適切な設定のためのガイドライン',
        'Guideline on proper settings of cloud services',
      ),
    },
    ppcGuideline,
  ],
};
