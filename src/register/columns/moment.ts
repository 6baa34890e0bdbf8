import { isInstant } from '../../law/index.js';
import { toJapanTime } from '../../platform/clock/instant.js';

/** '2026-11-24 10:00:00' in Japan: what spreadsheets take for a date. */
export const japaneseMoment = (instant: string): string =>
  toJapanTime(new Date(instant)).slice(0, 19).replace('T', ' ');

const written =
  /^(?<year>\d{4})[-/年](?<month>\d{1,2})[-/月](?<day>\d{1,2})日?(?:[ T]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?$/u;

/**
 * A moment as people and spreadsheets write it, as an instant: without an offset it is Japan's time, a date alone is the
 * beginning of that day there. What is no moment is handed on as it is.
 *
 * @example momentOf('2026/4/1 9:30') // '2026-04-01T09:30:00+09:00'
 */
export const momentOf = (cell: string): string => {
  const trimmed = cell.normalize('NFKC').trim();
  if (isInstant(trimmed)) return trimmed;
  const parts = written.exec(trimmed)?.groups;
  if (parts === undefined) return cell;
  const two = (part: string | undefined): string => (part ?? '0').padStart(2, '0');
  const { year = '', month, day, hour, minute, second } = parts;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}+09:00`;
};
