import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { TryLater } from '../http/domain-error.js';

/** PostgreSQL's classes of errors (Appendix A) that are about the server and not about the statement. */
const serverClasses = ['08', '53', '58'];

const serverStates = new Set([
  '25006', // read-only: a standby, or a primary that was demoted
  '25P03', // idle_in_transaction_session_timeout
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '55P03', // lock_timeout
  '57014', // statement_timeout
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '57P05', // idle_session_timeout
]);

/** After these the server may have done what was asked: the connection ended before its answer, or with it. */
const lostStates = ['08', '57P0', '40003', '25P03'];

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** pg has no codes of its own for these. */
const clientMessage =
  /^(?:Query read timeout|timeout exceeded when trying to connect|Connection terminated|Client (?:has encountered|was closed)|Cannot use a pool)/u;

const causeOf = (error: unknown): unknown => (error instanceof QueryFailedError ? error.driverError : error);

/** The SQLSTATE, or the system's name of the error; '' when it has neither. */
export const codeOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

const isOfConnection = (error: unknown): boolean =>
  !(error instanceof DatabaseError) &&
  error instanceof Error &&
  (networkCodes.has(codeOf(error)) || clientMessage.test(error.message));

/** The connection failed, so it is not known whether the server did what it was last asked. */
export const isLostAnswer = (thrown: unknown): boolean => {
  const error = causeOf(thrown);
  if (isOfConnection(error)) return true;
  return error instanceof DatabaseError && lostStates.some((state) => codeOf(error).startsWith(state));
};

/** What passes with the database's trouble, so that the same work may succeed later: no fault of the work itself. */
export const isPassing = (error: unknown): boolean => error instanceof TryLater || databaseFailureOf(error) !== null;

/** in_failed_sql_transaction: an earlier statement of the transaction failed, and that one says why. */
export const isOfFailedTransaction = (error: unknown): boolean => codeOf(causeOf(error)) === '25P02';

export type DatabaseFailure = 'unreachable' | 'full' | 'busy';

/**
 * Why the database could not do its part although the request was right, so that the same request may succeed later;
 * null when the failure is of another kind.
 */
export const databaseFailureOf = (thrown: unknown): DatabaseFailure | null => {
  const error = causeOf(thrown);
  if (isOfConnection(error)) return 'unreachable';
  if (!(error instanceof DatabaseError)) return null;
  const code = codeOf(error);
  if (code === '53100' || code === '53200' || code === '25006') return 'full';
  if (['55P03', '57014', '40001', '40P01'].includes(code)) return 'busy';
  return serverStates.has(code) || serverClasses.some((name) => code.startsWith(name)) ? 'unreachable' : null;
};
