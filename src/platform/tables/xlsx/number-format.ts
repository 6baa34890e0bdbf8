/** Excel takes no longer one. */
const MOST_CHARACTERS = 255;

/** A format without what it writes as it stands: quoted texts, escaped characters, colours and languages in brackets; hours, minutes and seconds in brackets stay. */
const bare = (format: string): string =>
  format.slice(0, MOST_CHARACTERS).replaceAll(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gisu, '');

const firstSection = (format: string): string => bare(format).split(';')[0] ?? '';

export const isGeneral = (format: string): boolean => /^(?:general|@)?$/iu.test(firstSection(format).trim());

/** Whether a number under this format is a count of days that is shown as a date; a time alone has no day. */
export const isDateFormat = (format: string): boolean => !isGeneral(format) && /[ymdeg]/iu.test(dated(format));

/** Minutes are written as months are, beside hours and seconds. */
const dated = (format: string): string => {
  const section = firstSection(format).replaceAll(/general|am\/pm|a\/p|e[+-]/giu, '');
  return /[hs]|\[m/iu.test(section) && !/[ydeg]/iu.test(section) ? '' : section;
};

/** More are shown in powers of ten, which names nobody. */
const MOST_DIGITS = 15;
/** What a cell of the usual width shows of a fraction. */
const MOST_FRACTION_DIGITS = 10;

const withoutPowers = (value: number): string | null => {
  const text = String(value);
  return text.includes('e') ? null : text;
};

const grouped = (digits: string): string => {
  const sign = digits.startsWith('-') ? '-' : '';
  const plain = digits.slice(sign.length);
  const first = plain.length % 3;
  const groups = [plain.slice(0, first), ...(plain.slice(first).match(/\d{3}/gu) ?? [])];
  return sign + groups.filter((group) => group !== '').join(',');
};

/**
 * A number as a spreadsheet shows it; null where that cannot be told, or is not what is stored.
 *
 * @param stored as it stands in the file: 1001 as 1001, 1001.0 or 1.001E+3
 * @example numberAsSeen('0.30000000000000004', 'General') // '0.3'
 * @example numberAsSeen('42', '00000') // '00042'
 */
export const numberAsSeen = (stored: string, format: string): string | null => {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return null;
  if (Number.isInteger(value)) {
    const digits = withoutPowers(value);
    if (digits === null || digits.replace('-', '').length > MOST_DIGITS) return null;
    if (isGeneral(format)) return digits;
    if (/^0+$/u.test(format) && value >= 0) return digits.padStart(format.length, '0');
    return format === '#,##0' ? grouped(digits) : null;
  }
  if (!isGeneral(format)) return null;
  const digits = withoutPowers(Number(value.toPrecision(MOST_DIGITS)));
  return digits === null || digits.replaceAll(/[-.]/gu, '').length > MOST_FRACTION_DIGITS ? null : digits;
};

const DAY_MS = 86_400_000;
const DAYS_TO_1904 = 1_462;
/** 1899-12-30: the day before the first, one more for the 29 February 1900 that Excel counts and that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Of 9999-12-31. */
const LAST_DAY = 2_958_465;

/**
 * A count of days as date and time of day, '2026-11-24 09:05:00', to the nearest second; null for a time without a day and
 * beyond the calendar of spreadsheets.
 */
export const dateOfSerial = (serial: number, countsFrom1904: boolean): string | null => {
  const days = serial + (countsFrom1904 ? DAYS_TO_1904 : 0);
  // Before 1 March 1900 the count is off by the day that never was.
  if (!(days >= 61 && days < LAST_DAY + 1)) return null;
  const seconds = Math.round((days * DAY_MS) / 1_000);
  return new Date(DAY_ZERO + seconds * 1_000).toISOString().slice(0, 19).replace('T', ' ');
};

/** The count of days of '2026-11-24' or '2026-11-24 09:05:00'; null where the calendar of spreadsheets does not reach. */
export const serialOfDate = (written: string): number | null => {
  const millis = Date.parse(`${written.slice(0, 10)}T${written.slice(11) || '00:00:00'}Z`);
  const days = (millis - DAY_ZERO) / DAY_MS;
  return days >= 61 && days < LAST_DAY + 1 ? days : null;
};
