import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/** Mail, post, fax and handing over: the means differ, the first steps do not. */
export const misSentMail: Playbook = {
  id: 'mis-sent-mail',
  version: 1,
  title: text('誤送信・誤送付・誤交付', 'Mail, post or papers to the wrong person'),
  summary: text(
    '誤送信先に連絡して削除又は返却を求め、閲覧と転送の有無を確かめ、同じ誤りがほかにないかを点検する。要配慮個人情報は1人分でも報告の対象になる。',
    'Contact the wrong recipient, have it deleted or returned, ask whether it was read or passed on, and look for the same mistake elsewhere. Special-care data of one person is reportable.',
  ),
  appliesTo: { causeKinds: ['mis_sent_mail', 'mis_sent_post', 'mis_sent_fax', 'mis_handed'] },
  tasks: [
    {
      id: 'stop-sending',
      title: text('送信を止め、可能であれば取り消す', 'Stop the sending and recall what can be recalled'),
      why: text(
        '予約や分割で送信中のもの、共有リンクで渡したものは、まだ止められることがある。',
        'What is queued, or was shared by link, can often still be stopped.',
      ),
      how: [
        text(
          '配信の予約と送信待ちを止める。添付の代わりに共有リンクを送った場合は、リンクを無効にする。',
          'Stop queued and scheduled mails; disable shared links.',
        ),
        text(
          '送信の取消し機能の結果だけで回収できたと判断しない。',
          'Do not take a recall message as proof that it was recovered.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 1 },
      dependsOn: [],
    },
    {
      id: 'contact-recipient',
      title: text('誤送信先に連絡し、削除又は返却を求める', 'Ask the wrong recipient to delete or return it'),
      why: text(
        '閲覧される前に回収できれば、漏えいに当たらないことがある。その判断には事実の確認が要る。',
        'Recovered before anybody could see it, it may not be a leak. That takes facts.',
      ),
      how: [
        text(
          '電話で連絡し、開封、閲覧、転送、印刷及び自動転送の有無を尋ね、削除（ごみ箱を含む。）を求める。',
          'Call; ask whether it was opened, read, forwarded, printed or forwarded automatically; ask for deletion, including the bin.',
        ),
        text(
          '郵便物や書類は、開封の有無を確かめて訪問等により回収する。ファクシミリは用紙と本体の蓄積の両方を確かめる。',
          'Collect post and papers and note whether they were opened; for a fax, ask about paper and memory.',
        ),
        text(
          '削除した旨を書面又はメールで受け取り、日時と相手方の部署を記録する。',
          'Get the deletion confirmed in writing, and record time and department.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      lawRule: 'R7',
      courseOfEvents: text(
        '誤送信先に連絡し、削除又は返却を求めるとともに、閲覧及び転送の有無を確認した。',
        'The wrong recipient was asked to delete or return it, and whether it was read or passed on.',
      ),
    },
    {
      id: 'keep-original',
      title: text('送った内容と送信の記録を保存する', 'Keep what was sent and the sending log'),
      why: text(
        '対象となる本人の数と項目は、実際に送ったものから数える。',
        'Persons and data are counted from what was really sent.',
      ),
      how: [
        text(
          '送信済みのメール、添付ファイル及び送信の記録を、閲覧できる者を限って保存する。',
          'Keep mail, attachments and log where few can read them.',
        ),
        text(
          '添付ファイルの非表示の行、列及びシート並びに変更履歴も確かめる。',
          'Check hidden rows, columns and sheets, and tracked changes.',
        ),
        text(
          '暗号化していた場合は、方式の強度とパスワードの伝達方法を記録する。',
          'If it was encrypted, record how strongly and how the password was passed.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 8 },
      dependsOn: [],
      courseOfEvents: text(
        '送信した内容及び送信の記録を確認し、保存した。',
        'What was sent and the log were checked and kept.',
      ),
    },
    {
      id: 'look-for-more',
      title: text('同じ誤りがほかにないか点検する', 'Look for the same mistake elsewhere'),
      why: text(
        '宛先リストや差込み印刷のずれによる誤りは、複数の宛先で起きていることが多い。',
        'A wrong list or a shifted mail merge mostly hits more than one recipient.',
      ),
      how: [
        text(
          '同じ時期、同じ担当者及び同じ仕組みによる送信を遡って調べる。',
          'Go back through what was sent in the same period, by the same person and system.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: ['keep-original'],
      courseOfEvents: text('同種の誤りの有無を点検した。', 'A check for further mistakes of the kind was made.'),
    },
    ...duties,
  ],
  prevention: [
    {
      id: 'instruct-staff',
      block: 'done',
      text: text(
        '従業者に対し、送信前の宛先及び添付ファイルの確認の手順を改めて周知した。',
        'Staff were reminded how to check recipients and attachments before sending.',
      ),
    },
    {
      id: 'delay-sending',
      block: 'planned',
      text: text(
        '外部宛てのメールについて、送信の保留及び宛先の再確認を求める仕組みを導入する。',
        'Mails to the outside are held back and the sender has to confirm the recipients.',
      ),
    },
    {
      id: 'no-autocomplete',
      block: 'planned',
      text: text(
        '宛先の候補を自動で表示する機能を停止し、又は登録済みの宛先に限定する。',
        'Address suggestions are switched off or limited to registered recipients.',
      ),
    },
    {
      id: 'share-instead-of-attach',
      block: 'planned',
      text: text(
        '個人データを含むファイルの添付を原則として禁止し、閲覧できる者を限定した共有に切り替える。',
        'Files with personal data are no longer attached but shared with named readers.',
      ),
    },
    {
      id: 'double-check',
      block: 'planned',
      text: text(
        '個人データを含む送信、送付及び交付は、担当者以外の者が宛先と内容を照合する。',
        'A second person compares recipient and content before personal data goes out.',
      ),
    },
  ],
  sources: [
    ppcGuideline,
    {
      publisher: text('個人情報保護委員会', 'Personal Information Protection Commission'),
      title: text('漏えい等の対応とお役立ち資料', 'Responding to leaks: materials'),
      url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/',
    },
  ],
};
