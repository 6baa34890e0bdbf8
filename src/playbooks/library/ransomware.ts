import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { commissionInvestigation, consultPolice, policeCyberDesk, ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/** The attackers have mostly been inside for days, and copied data before they encrypted it. */
export const ransomware: Playbook = {
  id: 'ransomware',
  version: 1,
  title: text('ランサムウェア', 'Ransomware'),
  summary: text(
    '被害機器とバックアップを切り離し、脅迫文と暗号化の状況を記録し、証拠を保全して侵入経路を塞いでから、安全なバックアップで復旧する。暗号化に加え、データの窃取を前提に調べる。',
    'Isolate machines and backups, record the note and the state, preserve evidence, close the way in, then restore from safe backups. Assume that data was stolen, not only encrypted.',
  ),
  appliesTo: { malware: ['ransomware'] },
  tasks: [
    {
      id: 'isolate-machines',
      title: text('被害を受けた機器と外部との接続を切り離す', 'Isolate the affected machines and the way out'),
      why: text(
        '暗号化とデータの持出しは、発覚した時点でも続いていることがある。',
        'Encryption and theft may still be going on.',
      ),
      how: [
        text(
          '被害機器をネットワークから外し、VPN機器とリモート接続を止める。範囲が分からなければ拠点間と外部の通信を遮断する。',
          'Take the machines off the network, stop VPN and remote access; where the extent is unclear, cut sites and the outside.',
        ),
        text(
          '電源は切らない。サーバーや通信機器の記録が失われるためである。暗号化が進行中で止められないときに限り、電源断を検討する。',
          'Leave machines on, or logs are lost. Consider switching off only where running encryption cannot be stopped otherwise.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 1 },
      dependsOn: [],
      courseOfEvents: text(
        '被害を受けた機器をネットワークから切り離し、外部との通信を制限した。',
        'The affected machines were isolated and traffic to the outside was restricted.',
      ),
    },
    {
      id: 'protect-backups',
      title: text('バックアップを切り離して守る', 'Detach and protect the backups'),
      why: text('攻撃者はバックアップも暗号化し、又は削除しようとする。', 'Attackers go for the backups as well.'),
      how: [
        text(
          'バックアップの装置とアカウントを切り離し、自動の上書きと削除を止める。',
          'Detach backup devices and accounts, and stop overwriting and deletion.',
        ),
        text(
          '感染前の世代が残っているかを、書き込まずに確かめる。',
          'Check, without writing, whether a generation from before the intrusion exists.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      courseOfEvents: text(
        'バックアップをネットワークから切り離し、その状態を確認した。',
        'The backups were detached and checked.',
      ),
    },
    {
      id: 'record-ransom-note',
      title: text('脅迫文、拡張子及び画面を記録する', 'Record the ransom note, the file extension and the screens'),
      why: text(
        '種類の特定、復号ツールの有無の確認及び報告に用いる。共通様式でも記載を求められる。',
        'They identify the strain, show whether a decryptor exists, and the common form asks for them.',
      ),
      how: [
        text(
          '画面を撮影し、脅迫文と暗号化されたファイルの見本を保存する。攻撃者が示す連絡先には接続しない。',
          'Photograph the screens and keep the note and sample files. Do not open the address the attackers give.',
        ),
        text(
          '種類が分かれば、No More Ransomで復号ツールの有無を調べる。',
          'Once the strain is known, look for a decryptor at No More Ransom.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      lawRule: 'R44',
      courseOfEvents: text(
        '脅迫文及び暗号化されたファイルの状況を記録した。',
        'The ransom note and the state of the encrypted files were recorded.',
      ),
    },
    {
      id: 'preserve-evidence',
      title: text('証拠を保全する', 'Preserve the evidence'),
      why: text(
        '復旧を急いで機器を初期化すると、侵入経路と窃取の有無が分からなくなる。',
        'Restoring in haste destroys the traces of entry and theft.',
      ),
      how: [
        text(
          'VPN機器、ファイアウォール、認証基盤及びサーバーの記録を、上書きされる前に別の場所に保存する。',
          'Save the logs of VPN, firewall, directory and servers before they are overwritten.',
        ),
        text(
          '主な被害機器のメモリーと記憶装置の複製を取得し、取得者、日時及びハッシュ値を記録する。',
          'Take memory and disk images of the main machines; record by whom, when and the hash.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: ['isolate-machines'],
      courseOfEvents: text(
        '被害機器及び通信機器の記録を保全した。',
        'The logs of the affected machines and of the network devices were preserved.',
      ),
    },
    {
      id: 'find-entry-and-theft',
      title: text('侵入経路とデータの持出しを調べる', 'Find the way in and what was taken'),
      why: text(
        '暗号化により利用できなくなったデータは毀損に、持ち出されたデータは漏えいに当たり得る。両方を調べる。',
        'Data made unusable may count as damaged, data taken as leaked. Look for both.',
      ),
      how: [
        text(
          '外部への大量の通信、管理者権限の作成、圧縮ファイルの作成の痕跡を探す。',
          'Look for large outgoing traffic, new administrators and archives that somebody made.',
        ),
        text(
          '攻撃者の公開サイトに掲載されていないかの確認は、専門家又は警察に依頼する。',
          'Leave it to experts or the police to watch the site where attackers publish.',
        ),
        text(
          '痕跡がないことだけで漏えいを否定しない。記録が残る期間と範囲を併せて評価する。',
          'Absence of traces alone does not rule out a leak: weigh what the logs can show at all.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 96 },
      dependsOn: ['preserve-evidence'],
      courseOfEvents: text(
        '侵入の経路及びデータの持出しの有無について調査を行った。',
        'The way in and the possible theft of data were examined.',
      ),
    },
    {
      id: 'answer-to-demand',
      title: text('身代金の要求への対応を決める', 'Decide how to treat the demand'),
      why: text(
        '支払ってもデータが戻る保証も公開されない保証もなく、次の犯罪の資金となる。支払わないことを原則とし、独断での接触を防ぐ。',
        'Paying guarantees neither the data nor silence, and funds further crime. Do not pay as a rule, and keep anybody from making contact alone.',
      ),
      how: [
        text(
          '経営層が、法務担当者及び警察の意見を踏まえて方針を決め、理由を残す。',
          'The management decides with legal and police advice, and keeps the reasons.',
        ),
        text('従業者に、攻撃者と連絡を取らないよう指示する。', 'Tell staff not to contact the attackers.'),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
    },
    {
      id: 'close-entry-and-reset',
      title: text('侵入経路を塞ぎ、認証情報を変更する', 'Close the way in and change the credentials'),
      why: text(
        '経路が残ったまま復旧すると、再び暗号化される。',
        'Restored with the way still open, everything gets encrypted again.',
      ),
      how: [
        text(
          'VPN機器等の脆弱性を修正し、不正に作成されたアカウント、タスク及び遠隔操作のツールを取り除く。',
          'Patch the VPN or other entry and remove accounts, tasks and remote tools that the attackers made.',
        ),
        text(
          '管理者、サービス及びVPNの全てのパスワードを変更し、多要素認証を有効にする。',
          'Change every administrator, service and VPN password and switch on multi-factor authentication.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 96 },
      dependsOn: ['preserve-evidence'],
      courseOfEvents: text(
        '侵入に用いられた経路を遮断し、認証情報を変更した。',
        'The way in was closed and credentials were changed.',
      ),
    },
    {
      id: 'restore-systems',
      title: text('安全を確かめたバックアップから復旧する', 'Restore from backups known to be safe'),
      why: text(
        '侵入後に取得したバックアップには、裏口が含まれていることがある。',
        'Backups from after the intrusion may hold a back door.',
      ),
      how: [
        text(
          '初期化した機器に、侵入前の世代を戻し、検査してから段階的に接続する。',
          'Restore a generation from before the intrusion onto clean machines, scan, and reconnect step by step.',
        ),
        text(
          '復旧できない個人データがあれば、毀損した範囲として記録する。',
          'Record personal data that cannot be restored as damaged.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', days: 10 },
      dependsOn: ['protect-backups', 'close-entry-and-reset'],
      courseOfEvents: text(
        '安全を確認したバックアップからシステムを復旧した。',
        'Systems were restored from backups that were checked.',
      ),
    },
    consultPolice,
    commissionInvestigation,
    ...duties,
  ],
  prevention: [
    {
      id: 'patch-remote-access',
      block: 'done',
      text: text(
        'VPN機器その他の外部から接続できる機器のソフトウェアを最新の状態に更新した。',
        'VPN and other devices reachable from outside were updated.',
      ),
    },
    {
      id: 'multi-factor',
      block: 'planned',
      text: text(
        '外部からの接続及び管理者のアカウントに多要素認証を導入する。',
        'Remote access and administrator accounts get multi-factor authentication.',
      ),
    },
    {
      id: 'offline-backups',
      block: 'planned',
      text: text(
        'バックアップを複数の世代で取得し、少なくとも一つをネットワークから切り離して保管し、復元の訓練を定期的に行う。',
        'Backups are kept in several generations, at least one offline, and restoring is practised.',
      ),
    },
    {
      id: 'detect-on-endpoints',
      block: 'planned',
      text: text(
        '端末及びサーバーに不審な挙動を検知して遮断する仕組みを導入し、通知を監視する体制を設ける。',
        'Endpoints and servers get detection and response, with somebody watching the alerts.',
      ),
    },
    {
      id: 'least-privilege',
      block: 'planned',
      text: text(
        '管理者権限を必要最小限に限り、重要なデータを置くネットワークを分離する。',
        'Administrator rights are cut to what is needed and networks with important data are separated.',
      ),
    },
    {
      id: 'keep-logs',
      block: 'planned',
      text: text(
        '通信機器及びサーバーの記録を別の装置に集約し、調査に必要な期間保存する。',
        'Logs are collected on a separate system and kept as long as an investigation needs them.',
      ),
    },
  ],
  sources: [
    {
      publisher: text('警察庁', 'National Police Agency'),
      title: text('ランサムウェア被害防止対策', 'Measures against ransomware'),
    },
    {
      publisher: text('JPCERT/CC', 'JPCERT/CC'),
      title: text('侵入型ランサムウェア攻撃を受けたら読むFAQ', 'FAQ for victims of human-operated ransomware'),
    },
    {
      publisher: text('No More Ransomプロジェクト', 'No More Ransom'),
      title: text('復号ツールの検索', 'Search for decryptors'),
      url: 'https://www.nomoreransom.org/',
    },
    policeCyberDesk,
    ppcGuideline,
  ],
};
