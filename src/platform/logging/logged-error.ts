/** What a log says of an error. */
export interface LoggedError {
  readonly name: string;
  readonly code?: string | number;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
  readonly errors?: readonly LoggedError[];
}

const MOST_NESTED = 5;

const quoting = 'left out, since it may quote what people wrote; the code says what it is';

/**
 * Whether the message itself holds what people wrote.
 *
 * PostgreSQL keeps a row's values in `detail` and `where`, and names only tables, columns and constraints in its
 * messages, with the exception of class 22, data exception (`invalid input syntax for type date: "…"`). JSON.parse quotes
 * the text that it could not read, and a mail server's answer the recipient.
 */
const quotes = (error: Error & { readonly code?: unknown }): boolean =>
  (typeof error.code === 'string' && /^22[0-9A-Z]{3}$/u.test(error.code)) ||
  error instanceof SyntaxError ||
  'response' in error;

const framesOf = (stack: string | undefined): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .join('\n');

/**
 * An error without what it carries along: a failed query holds its parameters and PostgreSQL's `detail` the row, which are
 * what people wrote about a leak. Only what is named here is told, so that nothing new slips through.
 *
 * @example loggedError(new QueryFailedError(…)) // { name, code: '23514', message: 'new row for relation …', stack }
 */
export const loggedError = (error: Error, depth = 0): LoggedError => {
  const { code, cause, errors } = error as Error & { code?: unknown; errors?: unknown };
  const nested = (value: unknown): LoggedError[] =>
    value instanceof Error && depth < MOST_NESTED ? [loggedError(value, depth + 1)] : [];
  const [because] = nested(cause);
  const stack = framesOf(error.stack);
  return {
    name: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    message: quotes(error) ? quoting : error.message,
    ...(stack !== undefined && { stack }),
    ...(because !== undefined && { cause: because }),
    ...(Array.isArray(errors) && { errors: errors.flatMap(nested) }),
  };
};
