import type { OpenAPIObject } from '@nestjs/swagger';
import { etagExample } from './examples.js';

type Headers = NonNullable<NonNullable<OpenAPIObject['components']>['headers']>;
type Header = Headers[string];

const header = (description: string, example: string | number): Header => ({
  description,
  schema: { type: typeof example === 'number' ? 'integer' : 'string' },
  example,
});

/** Headers of answers, each described once. */
export const commonHeaders: Headers = {
  'X-Request-Id': header("The caller's own, or one made for it", '019aa0c4-1111-7000-8000-000000000000'),
  ETag: header('For If-Match when it is changed, and for If-None-Match when it is read again', etagExample),
  Link: header(
    'The next page, relative to this one (RFC 8288); not on the last',
    '</v1/incidents?cursor=WyIwMTlh>; rel="next"',
  ),
  Location: header('Where what was made is found', '/v1/incidents/019aa0c4-1111-7000-8000-000000000000'),
  'Retry-After': header('Seconds after which to ask again', 30),
  'WWW-Authenticate': header('How to say who is calling', 'Bearer realm="sokuho"'),
  'Idempotency-Replayed': header('`true` on an answer that was given before, to the same Idempotency-Key', 'true'),
  'RateLimit-Policy': header('How often one may ask: `q` requests in `w` seconds', '"key";q=600;w=60'),
  RateLimit: header('Of these, `r` are left, and all again in `t` seconds', '"key";r=599;t=1'),
};

const reference = (name: string): Header => ({ $ref: `#/components/headers/${name}` });

const isPage = (answer: object): boolean => /"#\/components\/schemas\/\w*Page"/u.test(JSON.stringify(answer));

/** The headers of a good answer. */
export const headersOfAnswer = (method: string, path: string, status: string, answer: object): Headers => {
  const isTagged = method === 'get' && path.startsWith('/v1/') && (status === '200' || status === '304');
  const names = [
    'X-Request-Id',
    ...(path.startsWith('/healthz') || path.startsWith('/readyz') ? [] : ['RateLimit-Policy', 'RateLimit']),
    ...(isTagged ? ['ETag'] : []),
    ...(isTagged && isPage(answer) ? ['Link'] : []),
    ...(method === 'post' && path.startsWith('/v1/') ? ['Idempotency-Replayed'] : []),
    ...(status === '201' ? ['Location'] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, reference(name)]));
};
