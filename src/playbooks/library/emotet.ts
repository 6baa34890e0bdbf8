import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { commissionInvestigation, consultPolice, policeCyberDesk, ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/**
 * Emotet steals mails, addresses and passwords, sends itself in the victim's name and brings other malware along. So the
 * sequence looks beyond the one device, and ends with a new installation: what came along can outlive the removal.
 */
export const emotet: Playbook = {
  id: 'emotet',
  version: 1,
  title: text('Emotet（エモテット）への感染', 'Emotet infection'),
  summary: text(
    '感染の有無と所在の確認、切離し、ネットワーク全体の検査、認証情報の変更、証拠の保全、初期化、取引先等への注意喚起を順に行い、並行して法令上の報告と通知を進める。',
    'Find out whether and where, cut off, scan the whole network, change credentials, preserve evidence, initialise, warn partners; the duties of the law run in parallel.',
  ),
  appliesTo: { malware: ['emotet'] },
  tasks: [
    {
      id: 'find-infection',
      title: text(
        '感染の有無と所在をEmoCheckで確かめる',
        'Find out with EmoCheck whether the device is infected, and where',
      ),
      why: text(
        'どの端末のどこで動作しているかが分かれば、切離し、保全及び初期化の対象が定まる。',
        'Knowing on which device and where it runs settles what to cut off, preserve and initialise.',
      ),
      how: [
        text(
          '切離しは結果を待たずに行う。EmoCheckは別の端末で最新版を入手し、書込みを禁止できる媒体で持ち込む。',
          'Do not wait for the result to cut the device off. Fetch the latest EmoCheck on another device and carry it over on a medium that can be write-protected.',
        ),
        text(
          '感染が疑われる端末で、使用者のアカウントのまま実行し、表示されたプロセスの名称と保存場所を画面ごと記録する。',
          'Run it on the suspected device under the account of its user, and record the process and the path it shows, with the screen.',
        ),
        text(
          '検知されなくても感染していないとは限らない。次の検査に進む。',
          'No finding does not mean no infection: go on with the scan.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 1 },
      dependsOn: [],
      courseOfEvents: text(
        '感染が疑われる端末について、EmoCheckを用いて感染の有無及び所在を確認した。',
        'The suspected device was checked with EmoCheck for an infection and its place.',
      ),
    },
    {
      id: 'cut-off',
      title: text('端末をネットワークから切り離す', 'Cut the device off from the network'),
      why: text(
        '情報の送信、不審メールの送信及び他の端末への感染の拡大を止める。',
        'It stops the flow of data, the mails in our name and the spread to other devices.',
      ),
      how: [
        text(
          'LANケーブルを抜き、無線LANと携帯回線を無効にする。共有フォルダーへの接続も外す。',
          'Pull the cable, switch off wireless and mobile links, and detach shared folders.',
        ),
        text(
          '電源は切らない。メモリー上の痕跡が失われるためである。ファイルを消さず、操作は最小限にとどめる。',
          'Leave it switched on, or traces in memory are lost. Delete nothing and touch as little as possible.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 1 },
      dependsOn: [],
      courseOfEvents: text(
        '感染が疑われる端末をネットワークから切り離した。',
        'The device suspected of infection was disconnected from the network.',
      ),
    },
    {
      id: 'scan-network',
      title: text(
        '同じネットワークの全ての端末を最新の定義ファイルで検査する',
        'Scan every device on the same network with current signatures',
      ),
      why: text(
        'Emotetは別のマルウェアを呼び込み、社内の他の端末にも広がる。EmoCheckで検知されない場合でも検査は省けない。',
        'Emotet brings other malware along and spreads inside. The scan is needed also when EmoCheck finds nothing.',
      ),
      how: [
        text(
          'ウイルス対策ソフトの定義ファイルを最新にし、サーバーを含む全ての端末で完全検査を行う。',
          'Update the signatures and run a full scan on every device, servers included.',
        ),
        text(
          '感染が疑われる端末は、証拠を保全してから検査する。検査がファイルを隔離し、痕跡を変えるためである。',
          'Scan the suspected device only after its evidence is preserved: the scan moves files and alters traces.',
        ),
        text(
          '見つかったものの名称、端末及び保存場所を記録する。新たに疑わしい端末が見つかれば、同じ手順を繰り返す。',
          'Record name, device and path of every finding, and repeat the steps for each new suspect.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: ['cut-off'],
      courseOfEvents: text(
        '同一のネットワークに接続する全ての端末について、最新の定義ファイルを用いたマルウェアの検査を行った。',
        'Every device on the same network was scanned for malware with current signatures.',
      ),
    },
    {
      id: 'change-credentials',
      title: text(
        '端末で使っていたパスワードとメールアドレスを変更する',
        'Change the passwords and mail addresses used on the device',
      ),
      why: text(
        'メールソフトやブラウザーに保存された認証情報は窃取されたものとして扱う。',
        'Credentials stored in the mail program or the browser must be taken as stolen.',
      ),
      how: [
        text(
          '感染していない別の端末から変更する。感染が疑われる端末には新しいパスワードを入力しない。',
          'Change them from a clean device, and never type a new password on the suspected one.',
        ),
        text(
          'メールアカウントを最優先とし、ブラウザーに保存した業務サービス、VPN及び管理者のアカウントも変更する。',
          'Mail accounts first, then business services stored in the browser, VPN and administrator accounts.',
        ),
        text(
          '悪用されたメールアドレスは変更又は停止し、有効なセッションと転送の設定も取り消す。',
          'Replace or suspend abused mail addresses, and revoke open sessions and forwarding rules.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: ['cut-off'],
      courseOfEvents: text(
        '当該端末で使用していたアカウントのパスワード及びメールアドレスを変更した。',
        'The passwords and mail addresses used on the device were changed.',
      ),
    },
    {
      id: 'preserve-evidence',
      title: text('証拠を保全する', 'Preserve the evidence'),
      why: text(
        '漏えいの範囲と原因の説明は、端末とメールの記録に基づく。初期化の後では取り戻せない。',
        'Extent and cause are explained from the device and the mail logs. After initialising they are gone.',
      ),
      how: [
        text(
          '可能であればメモリーを取得し、記憶装置の複製を作成してハッシュ値を記録する。',
          'Take the memory if possible, image the disk and record its hash.',
        ),
        text(
          '感染の元となったメール、メールサーバー、プロキシ、ファイアウォール及び認証の記録を、上書きされる前に別の場所に保存する。',
          'Save the mail that brought it and the logs of mail server, proxy, firewall and sign-in before they are overwritten.',
        ),
        text(
          '誰がいつ何を取得し、どこで保管するかを書き残す。',
          'Write down who took what and when, and where it is kept.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: ['cut-off'],
      courseOfEvents: text(
        '当該端末の記憶装置の複製及び関係する通信等の記録を保全した。',
        'An image of the device and the related logs were preserved.',
      ),
    },
    {
      id: 'initialise-device',
      title: text('端末を初期化する', 'Initialise the device'),
      why: text(
        'Emotetを駆除しても、呼び込まれた別のマルウェアや裏口が残ることがある。',
        'A back door or other malware can outlive the removal of Emotet.',
      ),
      how: [
        text(
          '証拠の保全が済んだことを確かめてから、OSを含めて初期化する。警察又は調査機関が端末を必要とする間は行わない。',
          'Make sure that the evidence is safe, then reinstall including the operating system; not while police or investigators need the device.',
        ),
        text(
          '感染前のバックアップだけを戻し、修正プログラムと定義ファイルを最新にしてから接続を再開する。',
          'Restore only backups from before the infection; patch and update before it goes back online.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 72 },
      dependsOn: ['find-infection', 'preserve-evidence'],
      courseOfEvents: text('当該端末を初期化した。', 'The device was initialised.'),
    },
    {
      id: 'warn-partners',
      title: text(
        '取引先と顧客に、当方の名をかたるメールへの注意を呼び掛ける',
        'Warn partners and customers about mails in our name',
      ),
      why: text(
        '窃取されたメールの返信を装うため、受け取った側は見破りにくい。早い注意喚起が次の感染を防ぐ。',
        'The mails pose as replies to real ones and are hard to see through. An early warning prevents the next infection.',
      ),
      how: [
        text(
          '送信者の表示名と実際のアドレスの違い、添付ファイルとリンクを開かないこと、開いた場合の確認方法を伝える。',
          'Explain the difference between shown name and real address, not to open attachments or links, and what to check if they did.',
        ),
        text(
          'ウェブサイトへの掲載と個別の連絡を併用し、宛先が互いに見えない方法で送る。',
          'Use the website and direct contact, and send so that recipients do not see each other.',
        ),
        text(
          'この注意喚起は本人への通知に代わるものではない。',
          'This warning does not replace the notice to the persons concerned.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      courseOfEvents: text(
        '取引先及び顧客に対し、送信者を詐称した不審メールへの注意を呼び掛けた。',
        'Partners and customers were warned about mails with a forged sender.',
      ),
    },
    consultPolice,
    commissionInvestigation,
    ...duties,
  ],
  prevention: [
    {
      id: 'warn-staff',
      block: 'done',
      text: text(
        '従業者に対し、パスワード付きZIP形式の添付ファイル、マクロの有効化及びメール本文中のリンクの危険について注意喚起を行った。',
        'Staff were warned about password-protected ZIP attachments, enabling macros and links in mails.',
      ),
    },
    {
      id: 'macros-off',
      block: 'planned',
      text: text(
        '文書ファイルのマクロが自動で実行されないよう、全ての端末の既定の設定を変更し、利用者による変更を制限する。',
        'Macros are switched off by default on every device and users cannot change it.',
      ),
    },
    {
      id: 'mail-security',
      block: 'planned',
      text: text(
        'メールの検疫製品を導入し、不審な添付ファイル及びリンクを受信者に届く前に検査し、隔離する。',
        'A mail security product inspects attachments and links and quarantines suspicious ones before delivery.',
      ),
    },
    {
      id: 'mail-audit-log',
      block: 'planned',
      text: text(
        'メールサービスの監査ログを有効にし、調査に必要な期間保存する。',
        'The audit log of the mail service is switched on and kept as long as an investigation needs it.',
      ),
    },
    {
      id: 'patches-and-smb',
      block: 'planned',
      text: text(
        'OS及びソフトウェアの修正プログラムを速やかに適用し、不要なファイル共有（SMB）の通信を遮断する。',
        'Patches are applied promptly and SMB traffic that is not needed is blocked.',
      ),
    },
    {
      id: 'offline-backups',
      block: 'planned',
      text: text(
        '重要なデータのバックアップを定期的に取得し、ネットワークから切り離して保管する。',
        'Important data is backed up regularly and the backups are kept offline.',
      ),
    },
  ],
  sources: [
    {
      publisher: text('JPCERT/CC', 'JPCERT/CC'),
      title: text('マルウェアEmotetへの対応FAQ', 'FAQ on responding to Emotet'),
      url: 'https://blogs.jpcert.or.jp/ja/2019/12/emotetfaq.html',
    },
    {
      publisher: text('JPCERT/CC', 'JPCERT/CC'),
      title: text('EmoCheck（感染の有無を確認するツール）', 'EmoCheck, the detection tool'),
      url: 'https://github.com/JPCERTCC/EmoCheck',
    },
    {
      publisher: text('情報処理推進機構（IPA）', 'Information-technology Promotion Agency (IPA)'),
      title: text('Emotetの攻撃活動に関する注意喚起', 'Alert on Emotet mails'),
      url: 'https://www.ipa.go.jp/security/announce/20191202.html',
    },
    {
      publisher: text('警視庁', 'Tokyo Metropolitan Police'),
      title: text('Emotet感染を疑ったら', 'If you suspect Emotet'),
      url: 'https://www.keishicho.metro.tokyo.lg.jp/kurashi/cyber/joho/emotet.html',
    },
    policeCyberDesk,
    ppcGuideline,
  ],
};
