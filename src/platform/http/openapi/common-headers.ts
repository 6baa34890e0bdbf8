import type { OpenAPIObject } from '@nestjs/swagger';
import { unlimitedPaths } from '../rate-limits/unlimited-paths.js';
import { etagExample } from './examples.js';
import type { Operation } from './shapes.js';

type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;
type Header = Headers[string];

const header = (description: string, example: string | number, required = false): Header => ({
  description,
  required,
  schema: { type: typeof example === 'number' ? 'integer' : 'string' },
  example,
});

/** On every answer of the routes that name it. */
const always = (description: string, example: string | number): Header => header(description, example, true);

const requestId = "The caller's own, or one made for it";
const whenAgain = 'Seconds after which to ask again';
const requestIdExample = '019aa0c4-1111-7000-8000-000000000000';

/** Headers of answers, each described once. */
export const commonHeaders: Headers = {
  'X-Request-Id': always(requestId, requestIdExample),
  ETag: always('For If-Match when it is changed, and for If-None-Match when it is read again', etagExample),
  Link: header(
    'The next page, relative to this one (RFC 8288); not on the last',
    '</v1/incidents?cursor=WyIwMTlh>; rel="next"',
  ),
  Location: always('Where what was made is found', '/v1/incidents/019aa0c4-1111-7000-8000-000000000000'),
  'Retry-After': always(whenAgain, 30),
  'WWW-Authenticate': always('How to say who is calling', 'Bearer realm="sokuho"'),
  'Idempotency-Replayed': header('`true` on an answer that was given before, to the same Idempotency-Key', 'true'),
  'RateLimit-Policy': header(
    'How often one may ask: `q` requests in `w` seconds; not where the operator set no limit',
    '"key";q=600;w=60',
  ),
  RateLimit: header(
    'Of these, `r` are left, and all again in `t` seconds; not where the operator set no limit',
    '"key";r=599;t=1',
  ),
};

const referencesTo = (names: readonly string[]): Headers =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** For an answer of which not every one has a version, so that the route says so itself. */
export const etagHeader: Headers = referencesTo(['ETag']);
export const locationHeader: Headers = referencesTo(['Location']);

const limits = ['RateLimit-Policy', 'RateLimit'];

const isLimited = (path: string): boolean => !unlimitedPaths.includes(path);

const isPage = ({ responses }: Operation): boolean =>
  /"#\/components\/schemas\/\w*Page"/u.test(JSON.stringify(responses['200']?.content ?? {}));

const takes = ({ parameters = [] }: Operation, name: string): boolean =>
  parameters.some((parameter) => parameter.name === name || parameter.$ref?.endsWith(`/${name}`) === true);

/** The headers of a good answer, by what its route takes and gives; what else it sends, the route says itself. */
export const headersOfAnswer = (path: string, status: string, operation: Operation): Headers => {
  const isRead = takes(operation, 'If-None-Match') && (status === '200' || status === '304');
  const isChanged = takes(operation, 'If-Match') && status !== '204';
  return referencesTo([
    'X-Request-Id',
    ...(isLimited(path) ? limits : []),
    ...(isRead || isChanged ? ['ETag'] : []),
    ...(isRead && isPage(operation) ? ['Link'] : []),
    ...(takes(operation, 'Idempotency-Key') ? ['Idempotency-Replayed'] : []),
  ]);
};

/** Node itself refuses what comes too late or is too large to be read: no request, so no id and nothing counted. */
const OF_NODE = [408, 431];

/** The headers of a refusal. @param path whose it is; of any route when left out */
export const headersOfRefusal = (status: number, path = '/v1'): Headers => {
  if (OF_NODE.includes(status)) return {};
  return {
    ...referencesTo([
      'X-Request-Id',
      ...(isLimited(path) ? limits : []),
      ...(status === 401 ? ['WWW-Authenticate'] : []),
      ...(status === 429 ? ['Retry-After'] : []),
    ]),
    ...(status === 409 && { 'Retry-After': header(`${whenAgain}, when an Idempotency-Key is in use`, 1) }),
    // A server that stops answers what still arrives before the request has its id.
    ...(status === 503 && { 'X-Request-Id': header(`${requestId}; not when the server stops`, requestIdExample) }),
  };
};
