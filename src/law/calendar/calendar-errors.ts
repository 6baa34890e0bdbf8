import type { BilingualText } from '../model.js';

/** What every refusal of the calendar carries: a stable code for machines and a sentence for people. */
export abstract class CalendarError extends Error {
  abstract readonly code: string;

  constructor(readonly text: BilingualText) {
    super(text.en);
    this.name = new.target.name;
  }
}

/** The text is no date of the calendar ('2026-02-30', '2026/3/1'). */
export class InvalidCivilDate extends CalendarError {
  readonly code = 'invalid_civil_date';

  constructor(readonly value: string) {
    super({
      ja: `「${value}」は日付として読めません。実在する日を YYYY-MM-DD の形（例：2026-11-24）で指定してください。`,
      en: `"${value}" is not a date. Give an existing day as YYYY-MM-DD, for example 2026-11-24.`,
    });
  }
}

/** The text is no RFC 3339 instant, most often because its offset is missing. */
export class InvalidInstant extends CalendarError {
  readonly code = 'invalid_instant';

  constructor(readonly value: string) {
    super({
      ja: `「${value}」は日時として読めません。時差を付けた RFC 3339 の形（例：2026-11-24T10:00:00+09:00）で指定してください。`,
      en: `"${value}" is not an instant. Give RFC 3339 with an offset, for example 2026-11-24T10:00:00+09:00.`,
    });
  }
}

/**
 * The date lies outside the years whose holidays are known. A due date there cannot be known either, and a guess would
 * look like a statutory date (R83).
 */
export class DateBeyondCalendar extends CalendarError {
  readonly code = 'date_beyond_calendar';

  constructor(
    readonly date: string,
    readonly range: { readonly first: string; readonly last: string },
  ) {
    super({
      ja: `${date} は、この暦が扱う期間（${range.first} から ${range.last} まで）の外にあるため、計算できません。期限が期間の外に及ぶ場合は、祝日データを更新してから計算し直してください。`,
      en: `${date} lies outside the calendar held (${range.first} to ${range.last}) and is not computed. If a due date falls there, update the holiday data and compute again.`,
    });
  }
}
