import createClient, { type MaybeOptionalInit, type Middleware, type ParseAsResponse } from 'openapi-fetch';
import type {
  HttpMethod,
  PathsWithMethod,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import type { paths } from './api-types.js';
import { failureOf } from './failure.js';

/** Where the service is, and who is calling. */
export interface SokuhoAt {
  /** Without /v1: 'https://sokuho.example'. */
  readonly url: string;
  /** An API key, or an access token. */
  readonly key: string;
  /** Of problems and of texts in answers; the organisation's own where left out. */
  readonly language?: 'ja' | 'en';
  /** Instead of the global one: for a proxy, a test, or retries of your own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

type Init<Method extends HttpMethod, Path extends PathsWithMethod<paths, Method>> = MaybeOptionalInit<
  paths[Path],
  Method
>;
type Given<I> = RequiredKeysOf<I> extends never ? [(I & Record<string, unknown>)?] : [I & Record<string, unknown>];

/** What a route answers when it does what was asked. */
export interface Answer<Data> {
  readonly data: Data;
  /** For its headers: ETag, Location, Link, RateLimit. */
  readonly response: Response;
}

/** Calls a route: its path as it is described, with its parameters and body beside it. */
export type Call<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  I extends Init<Method, Path>,
>(
  path: Path,
  ...given: Given<I>
) => Promise<
  Answer<ParseAsResponse<SuccessResponse<ResponseObjectMap<NonNullable<paths[Path][Method & keyof paths[Path]]>>>, I>>
>;

export interface SokuhoClient {
  readonly GET: Call<'get'>;
  readonly POST: Call<'post'>;
  readonly PUT: Call<'put'>;
  readonly PATCH: Call<'patch'>;
  readonly DELETE: Call<'delete'>;
}

/** Every answer but a good one is thrown, so that none passes for data. */
const throwFailures: Middleware = {
  onResponse: async ({ request, response }) => {
    if (!response.ok) throw await failureOf(request, response);
  },
};

/**
 * The API, typed from its own description. One call is one request: nothing is retried, cached or followed by itself. Send
 * a POST with an Idempotency-Key where you mean to repeat it.
 *
 * A refusal is thrown as SokuhoProblem, any other answer that is not 2xx (304 too) as SokuhoFailure; what fetch throws when
 * nobody answers passes through.
 *
 * @example const { data } = await sokuhoClient({ url, key }).GET('/v1/deadlines', { params: { query: { state: 'missed' } } });
 */
export const sokuhoClient = ({ url, key, language, fetch }: SokuhoAt): SokuhoClient => {
  const client = createClient<paths>({
    baseUrl: url,
    headers: { authorization: `Bearer ${key}`, ...(language !== undefined && { 'accept-language': language }) },
    ...(fetch !== undefined && { fetch }),
  });
  client.use(throwFailures);
  return client as unknown as SokuhoClient;
};
