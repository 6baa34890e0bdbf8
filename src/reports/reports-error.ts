export type ReportsErrorCode = 'unknown_form' | 'unknown_field' | 'invalid_field_value' | 'invalid_recipients';

/** What is wrong, with which value, and what to do next. */
export class ReportsError extends Error {
  constructor(
    readonly code: ReportsErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ReportsError';
  }
}
