const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses before the second try and on, as the Standard Webhooks specification gives them: 75 hours in all. */
const pauses = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** However long a receiver asks us to wait: beyond it the event would be of no use. */
const LONGEST_WAIT = 24 * HOUR;

/**
 * When to try again; null when it has been tried for long enough.
 *
 * @param attempts tries so far, 1 or more
 * @param chance 0 to 1: lengthens the pause by up to a tenth, so that what failed together does not come back together
 * @param retryAfter the moment before which the receiver wants no further try, null when it named none
 */
export const nextWebhookAttempt = (
  attempts: number,
  now: Date,
  chance: number,
  retryAfter: Date | null,
): Date | null => {
  const pause = pauses[attempts - 1];
  if (pause === undefined) return null;
  const bySchedule = now.getTime() + pause * (1 + 0.1 * chance);
  const byReceiver = Math.min(retryAfter?.getTime() ?? 0, now.getTime() + LONGEST_WAIT);
  return new Date(Math.max(bySchedule, byReceiver));
};

/** Retry-After as a moment (RFC 9110, 10.2.3): seconds from now, or a date; null when it is neither. */
export const momentOfRetryAfter = (header: string | undefined, now: Date): Date | null => {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return new Date(now.getTime() + Number(value) * SECOND);
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(value)
    ? Date.parse(value)
    : NaN;
  return Number.isNaN(date) ? null : new Date(date);
};
