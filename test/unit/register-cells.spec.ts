import { describe, expect, it } from '@jest/globals';
import { count, moment, someOf, yesNo } from '../../src/register/columns/cell-kinds.js';
import { Unreadable } from '../../src/register/columns/unreadable.js';
import { armed, defused } from '../../src/register/formats/defused.js';

const saidOf = (read: unknown): string => (read instanceof Unreadable ? read.detail.ja : `read: ${String(read)}`);

describe('A moment in a cell', () => {
  it.each([
    ['2026-11-24T09:05:00+09:00', '2026-11-24T09:05:00+09:00'],
    ['2026/11/24 9:05', '2026-11-24T09:05:00+09:00'],
    ['２０２６／１１／２４　９：０５', '2026-11-24T09:05:00+09:00'],
    ['2026.11.24', '2026-11-24T00:00:00+09:00'],
    ['20261124', '2026-11-24T00:00:00+09:00'],
    ['2026-11-24T09:05', '2026-11-24T09:05:00+09:00'],
    ['令和8年11月24日', '2026-11-24T00:00:00+09:00'],
    ['令和 8 年 11 月 24 日', '2026-11-24T00:00:00+09:00'],
    ['㋿8年11月24日', '2026-11-24T00:00:00+09:00'],
    ['R8.11.24', '2026-11-24T00:00:00+09:00'],
    ['r8/11/24 17:30', '2026-11-24T17:30:00+09:00'],
    ['令和元年5月1日', '2019-05-01T00:00:00+09:00'],
    ['平成31年4月30日', '2019-04-30T00:00:00+09:00'],
    ['2026年11月24日9時5分', '2026-11-24T09:05:00+09:00'],
    ['2026年11月24日（火）9時5分', '2026-11-24T09:05:00+09:00'],
    ['2026/11/24(火) 9:05', '2026-11-24T09:05:00+09:00'],
    ['2026年11月24日火曜日 午後3時', '2026-11-24T15:00:00+09:00'],
    ['令和8年11月24日（火）午後3時半', '2026-11-24T15:30:00+09:00'],
    ['2026/11/23（月・祝）9:00', '2026-11-23T09:00:00+09:00'],
    ['2026/11/24 午前0時10分', '2026-11-24T00:10:00+09:00'],
    ['2026/11/24 12:30 PM', '2026-11-24T12:30:00+09:00'],
    ['2026/11/24 12:30 am', '2026-11-24T00:30:00+09:00'],
    ['2026/11/24 正午', '2026-11-24T12:00:00+09:00'],
    ['2026/11/24 24:00', '2026-11-25T00:00:00+09:00'],
    ['令和8年12月31日24時', '2027-01-01T00:00:00+09:00'],
    ['2026-11-24 09:05:07.123', '2026-11-24T09:05:07+09:00'],
  ])('%s is %s', (cell, instant) => {
    expect(moment.read(cell)).toBe(instant);
  });

  it.each([
    ['46350.378472', 'シリアル値（46350.378472、2026-11-24 09:05）'],
    ['46350', 'シリアル値（46350、2026-11-24 00:00）'],
    ['2026/11/24（水）', '曜日（水）が日付と合いません'],
    ['2026-02-29', '暦にない日付'],
    ['令和元年4月1日', 'その元号に、その日付はありません'],
    ['平成35年11月24日', 'その元号に、その日付はありません'],
    ['令和0年11月24日', '暦にない日付'],
    ['2026/11/24 25:00', '日時として読み取れません'],
    ['2026/11/24 9:60', '日時として読み取れません'],
    ['2026/11/24 午後12時', '日時として読み取れません'],
    ['2026/11/24頃', '日時として読み取れません'],
    ['11/24', '日時として読み取れません'],
    ['26/11/24', '日時として読み取れません'],
    ['不明', '日時として読み取れません'],
    ['2026/11/241', '日時として読み取れません'],
  ])('%s is refused', (cell, refusal) => {
    expect(saidOf(moment.read(cell))).toContain(refusal);
  });
});

describe('A number of persons in a cell', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['１２００', 1200],
    ['１，２００名', 1200],
    ['1,200人', 1200],
    ['　1200 件', 1200],
    ['1,234,567', 1_234_567],
    ['1200.0', 1200],
    ['0', 0],
  ])('%s is %i', (cell, persons) => {
    expect(count.read(cell)).toBe(persons);
  });

  it.each([
    '1,2345',
    '12,34',
    '1,200,',
    ',200',
    '約1200',
    '1200人以上',
    '10～20',
    '-5',
    '1.5',
    '千二百',
    '不明',
    '1,000,000,001',
  ])('%s is refused, once and clearly', (cell) => {
    expect(saidOf(count.read(cell))).toContain('0 以上 10 億以下の整数');
  });
});

describe('Yes and no in a cell', () => {
  it.each([
    'はい',
    'あり',
    '有',
    '有り',
    '○',
    '〇',
    '◯',
    '⭕️',
    '✔️',
    '✓',
    'レ',
    'ﾚ',
    'Yes',
    'ＹＥＳ',
    'TRUE',
    '1',
    ' は い ',
    '該当',
  ])('%s is yes', (cell) => {
    expect(yesNo.read(cell)).toBe(true);
  });
  it.each(['いいえ', 'なし', '無', '無し', '×', '✕', '✗', '✖️', '❌', 'No', 'false', '0', '　なし　', '非該当'])(
    '%s is no',
    (cell) => {
      expect(yesNo.read(cell)).toBe(false);
    },
  );
  it.each(['不明', '-', '△', '2', 'たぶん'])('%s is refused', (cell) => {
    expect(saidOf(yesNo.read(cell))).toContain('「はい」又は「いいえ」');
  });
});

describe('A list in a cell', () => {
  const kinds = someOf([
    { code: 'leak', label: { ja: '漏えい', en: 'Leak' } },
    { code: 'loss', label: { ja: '滅失', en: 'Loss' } },
    { code: 'home', label: { ja: '住所・居所', en: 'Home address' } },
  ]);
  it.each([
    '漏えい、滅失',
    '漏えい､滅失',
    '漏えい,滅失',
    '漏えい；滅失',
    '漏えい／滅失',
    '漏えい・滅失',
    '漏えい及び滅失',
    '漏えい\r\n滅失',
    '漏えい　滅失',
    'leak; LOSS',
    '漏えい、漏えい、滅失',
  ])('%j is parted', (cell) => {
    expect(kinds.read(cell)).toEqual(['leak', 'loss']);
  });
  it('parts no label at a mark of its own', () => {
    expect(kinds.read('住所・居所、滅失')).toEqual(['home', 'loss']);
  });
  it('is refused by what may stand in it', () => {
    expect(saidOf(kinds.read('漏えい、紛失'))).toContain('次のいずれかを記載してください：漏えい、滅失、住所・居所');
  });
});

describe('A text that a spreadsheet might run', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@A',
    ' =1',
    '　=1',
    '\t=1',
    '\u200b=1',
    '\u00a0＝1',
    '\ufeff@A',
    '\n+1',
    '\u0000=1',
    '﹣1',
    '﹢1',
    '﹦1',
    '﹫A',
    '⁺1',
    "'=1",
    " '=1",
  ])('%j gets an apostrophe, and loses it again', (text) => {
    expect(defused(text)).toBe(`'${text}`);
    expect(armed(defused(text))).toBe(text);
  });
  it.each(['1', 'a=b', '　表題', ''])('%j stays as it is', (text) => {
    expect(defused(text)).toBe(text);
  });
});
