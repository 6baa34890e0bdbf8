import { addDays, isCivilDate, isInstant } from '../../law/index.js';
import { formatJa, japaneseEra } from '../../law/calendar/date-text.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { dateOfSerial } from '../../platform/tables/xlsx/number-format.js';
import { Unreadable, unreadable } from './unreadable.js';

/** '2026-11-24 10:00:00' in Japan: what spreadsheets take for a date. */
export const japaneseMoment = (instant: string): string =>
  toJapanTime(new Date(instant)).slice(0, 19).replace('T', ' ');

/** A date and its rest, the time of day. Each part has a most of characters, so that no text makes it try for long. */
const forms: readonly RegExp[] = [
  /^(?:西暦)?(?<year>\d{4})(?:[-/.]|年)(?<month>\d{1,2})(?:[-/.]|月)(?<day>\d{1,2})(?:日|(?!\d))(?<rest>.{0,40})$/u,
  /^(?<era>令和|平成|昭和|大正|明治|[rhst])(?<yearOfEra>元|\d{1,2})(?:[-/.]|年)(?<month>\d{1,2})(?:[-/.]|月)(?<day>\d{1,2})(?:日|(?!\d))(?<rest>.{0,40})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)(?<rest>.{0,40})$/u,
];

const eras = new Map([
  ['令和', 2019],
  ['平成', 1989],
  ['昭和', 1926],
  ['大正', 1912],
  ['明治', 1868],
]);
const eraOfLetter: Readonly<Record<string, string>> = { r: '令和', h: '平成', s: '昭和', t: '大正' };

const weekday = /^(?:\((?<bracketed>[月火水木金土日])(?:曜日?)?(?:・?[祝休]日?)?\)|(?<plain>[月火水木金土日])曜日?)/u;

const times: readonly RegExp[] = [
  /^t?(?<half>午前|午後|am|pm)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?<end>am|pm)?$/u,
  /^(?<half>午前|午後)?(?<hour>\d{1,2})時(?:(?<minute>\d{1,2})分(?:(?<second>\d{1,2})秒)?|(?<thirty>半))?$/u,
];

const two = (part: number): string => String(part).padStart(2, '0');

const unclear = (): Unreadable =>
  unreadable(
    '日時として読み取れません。日本時間で 2026-11-24 09:05、2026年11月24日9時5分、令和8年11月24日のように記載してください（不明なら空欄）。',
    'It is no moment. Write it in Japan’s time, such as 2026-11-24 09:05; leave it empty while it is not known.',
  );

const noSuchDay = (): Unreadable =>
  unreadable('暦にない日付です。日付を確認してください。', 'There is no such date. Look at it again.');

type Parts = Readonly<Record<string, string | undefined>>;

/** @returns the date, or why there is none */
const dateOf = ({ era, yearOfEra, year, month, day }: Parts): string | Unreadable => {
  const name = era === undefined ? undefined : (eraOfLetter[era] ?? era);
  const first = name === undefined ? undefined : eras.get(name);
  const western = first === undefined ? Number(year) : first - 1 + (yearOfEra === '元' ? 1 : Number(yearOfEra));
  const date = `${String(western).padStart(4, '0')}-${two(Number(month))}-${two(Number(day))}`;
  if (!isCivilDate(date) || yearOfEra === '0') return noSuchDay();
  if (name !== undefined && !(date >= '1873-01-01' && japaneseEra(date).startsWith(name)))
    return unreadable(
      'その元号に、その日付はありません。年を確認してください。',
      'That era has no such date. Look at its year again.',
    );
  return date;
};

/** Seconds of the day, up to 24:00:00; null when it is no time. */
const secondsOf = (text: string): number | null => {
  if (text === '正午') return 12 * 3600;
  const parts: Parts | undefined = times.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (parts === undefined) return null;
  const { half = parts['end'], thirty } = parts;
  const [hour, minute, second] = [
    Number(parts['hour']),
    Number(parts['minute'] ?? (thirty ? 30 : 0)),
    Number(parts['second'] ?? 0),
  ];
  if (minute > 59 || second > 59) return null;
  if (half === undefined)
    return hour < 24 || (hour === 24 && minute + second === 0) ? hour * 3600 + minute * 60 + second : null;
  // 12 o'clock of 午前 and 午後 is read in two ways in Japan; of am and pm in one.
  if (hour > 12 || (hour === 12 && half.length === 2 && /\P{ASCII}/u.test(half))) return null;
  const late = half === '午後' || half === 'pm';
  return ((hour % 12) + (late ? 12 : 0)) * 3600 + minute * 60 + second;
};

const serial = (text: string): Unreadable => {
  const shown = dateOfSerial(Number(text), false)?.slice(0, 16) ?? '';
  return unreadable(
    `Excel の日付のシリアル値（${text}${shown === '' ? '' : `、${shown}`}）です。日付の書式で表示してから保存してください。`,
    `It is a serial number of Excel (${text}${shown === '' ? '' : `, ${shown}`}). Show it as a date, and save it again.`,
  );
};

/**
 * A moment as people, offices and spreadsheets write it, as an instant: without an offset it is Japan's time, a date alone
 * is the beginning of that day there. The day of the week may stand beside it, and must then be the date's own.
 *
 * @example momentOf('2026/4/1 9:30') // '2026-04-01T09:30:00+09:00'
 * @example momentOf('令和8年11月24日（火）午後3時') // '2026-11-24T15:00:00+09:00'
 */
export const momentOf = (cell: string): string | Unreadable => {
  const written = cell.normalize('NFKC').trim();
  const isWhole: boolean = isInstant(written);
  if (isWhole) return written;
  if (/^\d{5}(?:\.\d{1,20})?$/u.test(written)) return serial(written);
  // Blanks stand in it for print; between two digits one parts the date from the time.
  const text = written
    .toLowerCase()
    .split(/\s+/u)
    .join(' ')
    .replaceAll(/ (?!\d)|(?<!\d) /gu, '');
  const parts: Parts | undefined = forms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (parts === undefined) return unclear();
  const date = dateOf(parts);
  if (date instanceof Unreadable) return date;
  const rest = (parts['rest'] ?? '').trimStart();
  const day = weekday.exec(rest);
  const named = day?.groups?.['bracketed'] ?? day?.groups?.['plain'];
  if (named !== undefined && !formatJa(date).includes(`（${named}）`))
    return unreadable(
      `曜日（${named}）が日付と合いません（${formatJa(date)}）。どちらかを改めてください。`,
      `The day of the week (${named}) is not that of the date (${date}). Correct one of the two.`,
    );
  const time = rest.slice(day?.[0].length ?? 0);
  const seconds = time === '' ? 0 : secondsOf(time);
  if (seconds === null) return unclear();
  const [on, of] = seconds === 86_400 ? [addDays(date, 1), 0] : [date, seconds];
  return `${on}T${two(Math.floor(of / 3600))}:${two(Math.floor(of / 60) % 60)}:${two(of % 60)}+09:00`;
};
