import type { components } from './api-types.js';

/** Problem details as the API answers them (RFC 9457). */
export type ProblemDetails = components['schemas']['Problem'];

/** An answer that is not 2xx. */
export class SokuhoFailure extends Error {
  override readonly name: string = 'SokuhoFailure';

  constructor(
    message: string,
    readonly response: Response,
    /** As it came; empty for 304. */
    readonly body: string,
  ) {
    super(message);
  }

  get status(): number {
    return this.response.status;
  }

  /** Seconds after which to ask again; null where the service does not say. */
  get retryAfter(): number | null {
    const seconds = Number(this.response.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds : null;
  }
}

/** A refusal of the service, in its own words. Decide by `type` (docs/problems.md). */
export class SokuhoProblem extends SokuhoFailure {
  override readonly name: string = 'SokuhoProblem';

  constructor(
    call: string,
    response: Response,
    body: string,
    readonly problem: ProblemDetails,
  ) {
    const { title, detail } = problem;
    super(`${call} was answered ${response.status}: ${detail === '' ? title : detail}`, response, body);
  }

  get type(): ProblemDetails['type'] {
    return this.problem.type;
  }

  /** Each wrong value, by JSON Pointer. */
  get errors(): NonNullable<ProblemDetails['errors']> {
    return this.problem.errors ?? [];
  }
}

const problemIn = (response: Response, body: string): ProblemDetails | null =>
  response.headers.get('content-type')?.startsWith('application/problem+json') === true
    ? (JSON.parse(body) as ProblemDetails)
    : null;

/** What to throw for an answer that is not 2xx; a proxy's page is no problem of the service. */
export const failureOf = async (request: Request, response: Response): Promise<SokuhoFailure> => {
  const body = await response.text();
  const call = `${request.method} ${new URL(request.url).pathname}`;
  const problem = problemIn(response, body);
  return problem === null
    ? new SokuhoFailure(`${call} was answered ${response.status}.`, response, body)
    : new SokuhoProblem(call, response, body, problem);
};
