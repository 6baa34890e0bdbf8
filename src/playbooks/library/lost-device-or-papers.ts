import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

export const lostDeviceOrPapers: Playbook = {
  id: 'lost-device-or-papers',
  version: 1,
  title: text('機器・書類の紛失、盗難又は誤廃棄', 'Device or papers lost, stolen or thrown away'),
  summary: text(
    '経路をたどって探し、届け出て、遠隔から施錠又は消去し、認証情報を無効にし、何が入っていたかを写しから確かめる。暗号化と鍵の状態が報告の要否を左右する。',
    'Search, report it found or stolen, lock or wipe remotely, invalidate credentials, and find out from copies what was in it. Encryption and key decide whether it is reportable.',
  ),
  appliesTo: { causeKinds: ['loss', 'theft', 'wrong_disposal'] },
  tasks: [
    {
      id: 'search',
      title: text('足取りをたどって探し、立ち寄り先に照会する', 'Retrace the way and ask where it may be'),
      why: text(
        '早く見つかり、誰も閲覧し得なかったと説明できれば、漏えいに当たらないことがある。',
        'Found early and out of anybody’s sight, it may not be a leak.',
      ),
      how: [
        text(
          '最後に確認した日時と場所、気付いた日時を本人から聞き取り、交通機関、店舗及び施設に照会する。',
          'Ask when and where it was last seen and first missed; call carriers, shops and premises.',
        ),
        text(
          '誤廃棄の場合は、廃棄物の回収業者に連絡し、処理を止められるか確かめる。',
          'If it was thrown away, ask the waste contractor whether it can be stopped.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      courseOfEvents: text(
        '経路をたどって捜索し、立ち寄り先に照会した。',
        'The route was searched and the places on it were asked.',
      ),
    },
    {
      id: 'lock-or-wipe',
      title: text('遠隔から施錠又は消去する', 'Lock or wipe it remotely'),
      why: text('拾得者又は窃取者による閲覧を防ぐ。', 'It keeps finder or thief from reading.'),
      how: [
        text(
          '端末管理の仕組みから位置を確かめ、施錠し、戻る見込みがなければ消去を指示する。指示と実行の結果の記録を残す。',
          'Locate and lock it by device management, wipe if it is not coming back; keep the record of order and result.',
        ),
        text(
          '消去の指示は、端末が接続するまで実行されない。指示しただけで安全と判断しない。',
          'A wipe runs only when the device connects: the order alone proves nothing.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      courseOfEvents: text(
        '当該機器に対し、遠隔からの施錠又は消去の指示を行った。',
        'A remote lock or wipe of the device was ordered.',
      ),
    },
    {
      id: 'invalidate-credentials',
      title: text('機器に保存された認証情報を無効にする', 'Invalidate the credentials on the device'),
      why: text(
        '機器から社内のシステムやクラウドサービスに入られるおそれがある。',
        'It may open the way to our systems and cloud services.',
      ),
      how: [
        text(
          '利用者のパスワードを変更し、セッション、証明書、回線及び入館証を無効にする。',
          'Change passwords; revoke sessions, certificates, SIM and entry cards.',
        ),
        text('紛失後のログインの記録を確かめる。', 'Check sign-ins since the loss.'),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      courseOfEvents: text(
        '当該機器で使用していた認証情報を無効にし、不審な利用の有無を確認した。',
        'Credentials used on the device were invalidated and checked for abuse.',
      ),
    },
    {
      id: 'report-to-police',
      title: text('遺失届又は被害届を出す', 'Report the loss or the theft to the police'),
      why: text(
        '発見されたときに連絡を受けられ、届出の日は報告書に記載する。',
        'They can tell us when it turns up, and the report names the date.',
      ),
      how: [
        text(
          '紛失は遺失届、盗難は被害届を最寄りの警察署に出し、受理番号を記録する。',
          'File a lost-property or a theft report with the nearest station and record its number.',
        ),
        text(
          '盗難は不正の目的によるおそれに当たり得る。紛失と盗難のどちらとも言えないときは、その旨を事実に登録する。',
          'Theft may count as wrongful purpose. If it may be either, enter that in the facts.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      lawRule: 'R2',
      courseOfEvents: text('警察に届け出た。', 'It was reported to the police.'),
    },
    {
      id: 'establish-contents',
      title: text('保存されていた内容を写しから確かめる', 'Find out from copies what it held'),
      why: text(
        '手元にない機器や書類の内容は、写しと記録からしか分からない。写しがなければ滅失にも当たり得る。',
        'What is gone can only be known from copies and records; without a copy the data may count as lost, too.',
      ),
      how: [
        text(
          'バックアップ、同期先、持出しの申請及び印刷の記録から、本人の数と項目を一覧にする。',
          'List persons and data from backups, synced folders, take-out requests and print logs.',
        ),
        text(
          '要配慮個人情報、カード情報及びマイナンバーの有無を必ず確かめる。',
          'Always check for special-care data, card data and My Number.',
        ),
      ],
      role: 'officers',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      courseOfEvents: text(
        '保存されていた個人データの内容を写し及び記録により確認した。',
        'The personal data it held was established from copies and records.',
      ),
    },
    {
      id: 'prove-encryption',
      title: text('暗号化と鍵の管理の状態を確かめ、証拠を残す', 'Establish and prove encryption and key'),
      why: text(
        '高度な暗号化が施され、鍵が安全に管理されていれば、報告の対象から外れる。どちらかが不明なままでは外れない。',
        'Strong encryption with the key safe takes it out of the duty to report. Either one unknown does not.',
      ),
      how: [
        text(
          '暗号の方式と対象の範囲を、端末管理の画面等で記録する。',
          'Record method and scope of the encryption from device management.',
        ),
        text(
          '鍵、回復キー及びパスワードが機器と一緒に失われていないか、紛失時にログインした状態ではなかったかを確かめる。',
          'Check that no key, recovery key or password went with it and that it was not signed in.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      lawRule: 'R5',
      courseOfEvents: text(
        '当該機器の暗号化の方式及び鍵の管理の状態を確認した。',
        'The encryption of the device and the state of its key were established.',
      ),
    },
    ...duties,
  ],
  prevention: [
    {
      id: 'instruct-staff',
      block: 'done',
      text: text(
        '従業者に対し、機器及び書類の持出しの手順並びに紛失時の即時の連絡を改めて周知した。',
        'Staff were reminded of the rules for taking things out and to call at once after a loss.',
      ),
    },
    {
      id: 'encrypt-devices',
      block: 'planned',
      text: text(
        '持ち出す全ての機器及び記憶媒体を暗号化し、鍵を機器とは別に管理する。',
        'Every device and medium that leaves is encrypted, with the key kept elsewhere.',
      ),
    },
    {
      id: 'device-management',
      block: 'planned',
      text: text(
        '遠隔から施錠及び消去ができる端末管理の仕組みを、全ての携帯端末に導入する。',
        'Every mobile device comes under management with remote lock and wipe.',
      ),
    },
    {
      id: 'approve-take-out',
      block: 'planned',
      text: text(
        '個人データの持出しを許可制とし、持ち出す内容と期間を記録する。',
        'Taking personal data out needs approval, with content and time on record.',
      ),
    },
    {
      id: 'control-disposal',
      block: 'planned',
      text: text(
        '廃棄の前に担当者以外の者が対象を確認し、廃棄の記録を残す。',
        'Before disposal a second person checks, and a record is kept.',
      ),
    },
  ],
  sources: [
    ppcGuideline,
    {
      publisher: text('個人情報保護委員会', 'Personal Information Protection Commission'),
      title: text('ガイドラインに関するQ&A（高度な暗号化等の秘匿化）', 'Q&A on the guidelines (strong encryption)'),
    },
    {
      publisher: text('警察庁', 'National Police Agency'),
      title: text('遺失物に関する手続', 'Lost property'),
    },
  ],
};
