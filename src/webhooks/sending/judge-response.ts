import type { AttemptResult } from '../../deliveries/delivery.store.js';
import { momentOfRetryAfter, nextWebhookAttempt } from './webhook-schedule.js';
import type { WebhookResponse } from './webhook-http.js';

export interface WebhookAttempt {
  readonly id: string;
  readonly attempt: number;
  /** Tries before somebody had it repeated. */
  readonly attemptsBefore: number;
  readonly at: Date;
  /** 0 to 1, for the jitter of the next pause. */
  readonly chance: number;
}

const isAccepted = (status: number): boolean => status >= 200 && status < 300;

/** The receiver wants nothing more, ever: its endpoint is to be disabled. */
export const isGone = ({ status }: WebhookResponse): boolean => status === 410;

const hint = (status: number): string =>
  status >= 300 && status < 400 ? ' (redirects are not followed: change the URL of the endpoint)' : '';

/** What an answer means: 2xx is success, 410 the end, and anything else, a redirect too, a failure to be tried again. */
export const judgeResponse = (attempt: WebhookAttempt, response: WebhookResponse): AttemptResult => {
  const { status, said, retryAfter } = response;
  const answer = `HTTP ${String(status)}${hint(status)}${said === '' ? '' : `: ${said}`}`;
  const { id, at } = attempt;
  const common = { id, attempt: attempt.attempt, at, answer, nextAttemptAt: at };
  if (isAccepted(status)) return { ...common, outcome: 'accepted', state: 'sent' };
  if (isGone(response)) return { ...common, outcome: 'refused', state: 'failed' };
  return failed(attempt, answer, momentOfRetryAfter(retryAfter, at));
};

/** Nothing was answered. */
export const judgeError = (attempt: WebhookAttempt, error: Error): AttemptResult =>
  failed(attempt, error.message === '' ? error.name : error.message, null);

const failed = (
  { id, attempt, attemptsBefore, at, chance }: WebhookAttempt,
  answer: string,
  retryAfter: Date | null,
): AttemptResult => {
  const next = nextWebhookAttempt(attempt - attemptsBefore, at, chance, retryAfter);
  const common = { id, attempt, at, answer, outcome: 'failed' as const };
  return next === null
    ? { ...common, state: 'failed', nextAttemptAt: at }
    : { ...common, state: 'queued', nextAttemptAt: next };
};
