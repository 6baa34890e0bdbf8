import type { LocalText } from '../platform/http/domain-error.js';

export type ReportsErrorCode = 'unknown_form' | 'unknown_field' | 'invalid_field_value' | 'invalid_recipients';

/** What is wrong, with which value, and what to do next. */
export class ReportsError extends Error {
  constructor(
    readonly code: ReportsErrorCode,
    message: string,
    /** In both languages, where there is more to say in Japanese than that it is refused. */
    readonly texts: LocalText = { ja: `草案の内容を受け付けられません（${message}）`, en: message },
  ) {
    super(message);
    this.name = 'ReportsError';
  }
}

/** A list of recipients that cannot be merged: its line and column, never what stands there. */
export const invalidRecipients = (ja: string, en: string): ReportsError =>
  new ReportsError('invalid_recipients', en, { ja, en });
