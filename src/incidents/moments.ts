import { DomainError } from '../platform/http/domain-error.js';
import { toJapanTime } from '../platform/clock/instant.js';

/** Clocks of client and server differ a little. */
const TOLERANCE_MS = 5 * 60_000;

/** Nobody knows or files anything in the future; a typing error in a year would move every date. */
export const refuseFuture = (instant: string, pointer: string, now: Date): void => {
  if (new Date(instant).getTime() <= now.getTime() + TOLERANCE_MS) return;
  const detail = {
    ja: `${pointer}（${instant}）が現在（${toJapanTime(now)}）より後です。実際の日時を指定してください。`,
    en: `${pointer} (${instant}) lies after now (${toJapanTime(now)}). Give the moment when it happened.`,
  };
  throw new DomainError('invalid-request', detail, [{ pointer, detail }]);
};
