import { toJapanTime } from './instant.js';

/**
 * When a file of a ZIP was written, as yazl takes it. The format holds a time of day without a zone, and yazl writes that of
 * the process: here it is Japan's, as everywhere else. The instant beside it is left out, since it would be another.
 */
export const zipTime = (at: Date): { readonly mtime: Date; readonly forceDosTimestamp: true } => {
  const [year = 0, month = 1, ...rest] = toJapanTime(at).slice(0, 19).split(/[-T:]/u).map(Number);
  const [day = 1, hour = 0, minute = 0, second = 0] = rest;
  return { mtime: new Date(year, month - 1, day, hour, minute, second), forceDosTimestamp: true };
};
