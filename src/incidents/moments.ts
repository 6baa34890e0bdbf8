import { civilDateOf } from '../law/index.js';
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

/**
 * Nobody knows of a leak before the day on which it happened: two columns or fields were mixed up, and the dates would be
 * counted from the wrong one. Within a day either may be a date alone, so that the time says nothing.
 */
export const refuseOccurredAfter = (occurredAt: string, awareAt: string): void => {
  const [occurredOn, awareOn] = [civilDateOf(occurredAt), civilDateOf(awareAt)];
  if (occurredOn <= awareOn) return;
  const pointer = '/occurredAt';
  const detail = {
    ja: `発生日時（${occurredOn}）が知った日時（${awareOn}）より後の日です。どちらかを改めてください。発生日時が不明であれば省いてください。`,
    en: `It happened (${occurredOn}) on a later day than it became known (${awareOn}). Correct one of the two; leave out when it happened while that is not known.`,
  };
  throw new DomainError('invalid-request', detail, [{ pointer, detail }]);
};
