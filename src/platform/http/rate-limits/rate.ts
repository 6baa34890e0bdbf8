/** So many requests in so many seconds, under a name that the headers carry. */
export interface RatePolicy {
  readonly name: string;
  readonly limit: number;
  readonly seconds: number;
}

/** What a request found: whether it may pass, what is left, and how long until something is, or all of it. */
export interface RateAnswer {
  readonly isAllowed: boolean;
  readonly remaining: number;
  readonly retryAfterMs: number;
  readonly fullAgainInMs: number;
}

/**
 * How long one request takes to be given back. Requests come back one by one (GCRA, the leaky bucket kept as one
 * moment), so twice the limit never passes at once, as it would at the edge of a fixed window.
 */
export const millisOfOne = ({ limit, seconds }: RatePolicy): number => (seconds * 1000) / limit;

/** The moment at which the whole limit would be there again if this request passed. Moments are epoch milliseconds. */
export const afterOneMore = (policy: RatePolicy, fullAgainAt: number, now: number): number =>
  Math.max(fullAgainAt, now) + millisOfOne(policy);

export const isWithin = (policy: RatePolicy, fullAgainAt: number, now: number): boolean =>
  fullAgainAt - now <= policy.seconds * 1000;

/** @param fullAgainAt as it now is; this request is in it only when it was allowed */
export const rateAnswer = (policy: RatePolicy, isAllowed: boolean, fullAgainAt: number, now: number): RateAnswer => {
  const spentMs = Math.max(0, fullAgainAt - now);
  const freeMs = policy.seconds * 1000 - spentMs;
  return {
    isAllowed,
    // A hair over, since moments of a database are whole microseconds.
    remaining: Math.max(0, Math.floor(freeMs / millisOfOne(policy) + 0.001)),
    retryAfterMs: isAllowed ? 0 : Math.max(0, millisOfOne(policy) - freeMs),
    fullAgainInMs: spentMs,
  };
};
