const JAPAN_OFFSET_MS = 9 * 3_600_000;

/**
 * An instant as RFC 3339 in Japan's offset, milliseconds kept: '2026-11-24T10:00:00.000+09:00'.
 * Japan has had no daylight saving since 1951, so the offset is constant.
 */
export const toJapanTime = (instant: Date): string =>
  new Date(instant.getTime() + JAPAN_OFFSET_MS).toISOString().replace('Z', '+09:00');

export const toJapanTimeOrNull = (instant: Date | null): string | null =>
  instant === null ? null : toJapanTime(instant);
