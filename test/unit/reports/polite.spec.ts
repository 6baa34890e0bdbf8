import { describe, expect, it } from '@jest/globals';
import { politely } from '../../../src/reports/wording/polite.js';

describe('politely', () => {
  it.each([
    ['当社の名をかたる不審メールが約6,400通送信された。', '当社の名をかたる不審メールが約6,400通送信されました。'],
    ['新たな感染のおそれがある。', '新たな感染のおそれがあります。'],
    ['マルウェアに感染したものとみられる。', 'マルウェアに感染したものとみられます。'],
    ['マクロを有効にした。', 'マクロを有効にしました。'],
    ['設定の誤りによるものであった。', '設定の誤りによるものでした。'],
    ['調査中である。', '調査中です。'],
    ['第三者による閲覧は確認されていない。', '第三者による閲覧は確認されていません。'],
    ['被害の申出はない。', '被害の申出はありません。'],
    ['クレジットカード番号を含まない。', 'クレジットカード番号を含みません。'],
    ['宛先を確認せずに送った。', '宛先を確認せずに送りました。'],
    ['警察への相談を行った。', '警察への相談を行いました。'],
    ['書面を受け取ることができた。', '書面を受け取ることができました。'],
    ['パスワードを変更している。', 'パスワードを変更しています。'],
    ['流出のおそれが生じる。', '流出のおそれが生じます。'],
    ['利用を停止する。', '利用を停止します。'],
  ])('%s', (plain, polite) => {
    expect(politely(plain)).toBe(polite);
  });

  it.each([
    ['ends that have no one polite form', '端末を置いた。'],
    ['nouns', '電子メールの件名及び本文。'],
    ['what is polite already', '確認されておりません。'],
    ['words within a sentence', '「送信した」と記載がございます。'],
  ])('leaves %s as written', (_, text) => {
    expect(politely(text)).toBe(text);
  });

  it('goes sentence by sentence, line by line', () => {
    expect(politely('送信された。開いた場合、感染する。\n調査中である。')).toBe(
      '送信されました。開いた場合、感染します。\n調査中です。',
    );
    expect(politely(null)).toBeNull();
  });
});
