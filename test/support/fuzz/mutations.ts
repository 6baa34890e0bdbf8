import fc from 'fast-check';
import type { RawRequest } from './raw-request.js';

/** A request that its route takes, as parts that can be spoilt one by one. */
export interface SoundRequest {
  readonly method: string;
  /** With its ids filled in. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType: string | null;
  /** Bodies to start from: with what is required, and with all that may be given. JSON, or text where it is bytes. */
  readonly bodies: readonly unknown[];
  /** Names of all query parameters that the route knows. */
  readonly queryNames: readonly string[];
}

type Spoil = (request: RawRequest) => RawRequest;
type Path = readonly (string | number)[];

const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

/** JSON texts of values that nobody means; as texts, since some cannot be made of a value. */
const oddJson: readonly string[] = [
  ...['null', 'true', '0', '-0', '-1', '1.5', '1e308', '1e999', '-1e999', '9007199254740993', '2147483648', '1e-7'],
  ...['99999999999999999999999999', '""', '" "', String.raw`"\u0000"`, String.raw`"\ud800"`, String.raw`"x\udfff"`],
  ...['"2026-02-30"', '"2026-02-30T10:00:00+09:00"', '"2026-06-01T25:00:00+09:00"', '"9999-12-31T23:59:59+09:00"'],
  ...[
    '"0000-01-01T00:00:00Z"',
    '"2026-06-01T10:00:00+99:99"',
    '"+275760-09-13T00:00:01Z"',
    '"2026-06-31"',
    '"9999-12-31"',
  ],
  ...[
    '"0001-01-01"',
    '"-infinity"',
    '"infinity"',
    '"now"',
    '"２０２６-０６-０１"',
    '"01900000-0000-7000-8000-000000000000"',
  ],
  ...['[]', '{}', '[null]', '[[]]', '[{}]', '{"":""}', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}'],
  ...[
    '{"toString":1}',
    '{"length":-1}',
    '{"then":1}',
    '{"a":1,"a":2}',
    '"<script>"',
    String.raw`"'; DROP TABLE incident; --"`,
  ],
  ...[
    '"__proto__"',
    '"constructor"',
    '"hasOwnProperty"',
    '"toString"',
    String.raw`"\r\nX-Odd: 1"`,
    '"http://[::1"',
    '"https://"',
  ],
  ...[
    '"javascript:alert(1)"',
    '"a@b"',
    `"${'x'.repeat(300)}"`,
    `"${'漏'.repeat(20_000)}"`,
    '"\u202e\u2066\ufeff"',
    '"👩‍👩‍👧‍👦"',
  ],
  `[${'0,'.repeat(5000)}0]`,
  nested(500, '[', ']'),
  nested(5000, '[', ']'),
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  `{${Array.from({ length: 2000 }, (_, at) => `"k${at}":${at}`).join(',')}}`,
];

const oddNames: readonly string[] = [
  'severity',
  '__proto__',
  'constructor',
  'prototype',
  '',
  'a\u0000b',
  'toString',
  'id',
  'organisationId',
  '0',
];

const oddBodies: readonly string[] = [
  '',
  ' ',
  '{',
  '}',
  '{"a":',
  'nul',
  '{}{}',
  '\ufeff{}',
  '\u0000',
  "{'a':1}",
  '{"a":1,}',
  'NaN',
  ...oddJson,
];

const oddTypes: readonly string[] = [
  'text/csv',
  'text/plain',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'application/json;;',
  'application/merge-patch+json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'nonsense',
  ';',
];

/** As they stand in an address: what is no valid escape is part of it. */
const oddSegments: readonly string[] = [
  ...[
    '%00',
    '%',
    '%zz',
    '%ED%A0%80',
    '%2e%2e',
    '..%2f..',
    "'",
    '%22',
    '0',
    '-1',
    'null',
    'NaN',
    '1e999',
    '%F0%9F%92%A9',
    'x'.repeat(190),
  ],
  ...[
    '2026-02-30',
    '2026-02-30T10:00:00%2B09:00',
    '9999-12-31',
    '%5B%5D',
    '__proto__',
    'constructor',
    '%E6%BC%8F',
    'infinity',
    '+',
    '%20',
  ],
  ...[
    '2026-06-01T10:00:00+09:00',
    '0001-01-01T00:00:00Z',
    'WyJhIiwiYiJd',
    'W251bGxd',
    'WyJcdTAwMDAiXQ',
    'x'.repeat(3000),
    'true',
    '',
  ],
];

const oddHeaders: readonly (readonly [string, string])[] = [
  ...(['', '*', '"', '""', '"0"', '"-1"', '"99999999999999999999999"', 'W/"1"', '"1", "2"', '"1.'] as const).map(
    (tag): [string, string] => ['if-match', tag],
  ),
  ['if-none-match', '"'],
  ['accept-language', 'x'.repeat(2000)],
  ['accept-language', 'en;q=9,;;,-;q=x'],
  ['accept', 'image/png'],
  ['x-request-id', '\'"<>'],
  ['x-forwarded-for', 'not-an-address'],
  ['content-encoding', 'gzip'],
  ['expect', '200-ok'],
  ['range', 'bytes=0-0'],
];

const pathsIn = (value: unknown, here: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [here];
  const children = Array.isArray(value)
    ? value.map((each, at): [number, unknown] => [at, each])
    : Object.entries(value);
  return [here, ...children.flatMap(([name, each]) => pathsIn(each, [...here, name]))];
};

/** JSON of the value with the text at one place of it; a name that is not there is added, undefined takes it out. */
const withText = (value: unknown, [name, ...rest]: Path, text: string | undefined): string | undefined => {
  if (name === undefined) return text;
  if (Array.isArray(value))
    return `[${value.map((each, at) => (at === name ? (withText(each, rest, text) ?? 'null') : JSON.stringify(each))).join(',')}]`;
  const object = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const members = Object.entries({ ...object, ...(!(name in object) && { [name]: null }) }).map(([key, each]) => {
    const json = key === name ? withText(each, rest, text) : JSON.stringify(each);
    return json === undefined ? [] : [`${JSON.stringify(key)}:${json}`];
  });
  return `{${members.flat().join(',')}}`;
};

const withBody =
  (body: string): Spoil =>
  (request) => ({ ...request, body: Buffer.from(body) });

const withHeader =
  (name: string, value: string): Spoil =>
  (request) => ({ ...request, headers: { ...request.headers, [name]: value } });

const spoiltJson = (bodies: readonly unknown[]): fc.Arbitrary<Spoil> =>
  fc.constantFrom(...bodies).chain((body) => {
    const at = fc.constantFrom(...pathsIn(body));
    const json = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...oddJson) }, { weight: 1, arbitrary: fc.json() });
    return fc.oneof(
      { weight: 8, arbitrary: fc.tuple(at, json).map(([path, text]) => withBody(withText(body, path, text) ?? '')) },
      { weight: 1, arbitrary: at.map((path) => withBody(withText(body, path, undefined) ?? '')) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(at, fc.constantFrom(...oddNames), json)
          .map(([path, name, text]) =>
            withBody(withText(body, [...path.filter((each) => typeof each === 'string'), name], text) ?? ''),
          ),
      },
      {
        weight: 1,
        arbitrary: json.map((text) =>
          withBody(
            JSON.stringify(body).replace(
              /^\{"([^"]*)":/u,
              (start, name: string) => `{"${name}":${text},${start.slice(1)}`,
            ),
          ),
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom(...oddBodies).map(withBody) },
    );
  });

const spoiltBytes: fc.Arbitrary<Spoil> = fc
  .oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.constantFrom(...oddBodies).map((text) => Buffer.from(text)),
  )
  .map((bytes) => (request: RawRequest) => ({ ...request, body: Buffer.from(bytes) }));

const withQuery =
  (text: string): Spoil =>
  (request) => ({ ...request, target: `${request.target}${request.target.includes('?') ? '&' : '?'}${text}` });

const spoiltQuery = (names: readonly string[]): fc.Arbitrary<Spoil> =>
  fc
    .tuple(
      fc.constantFrom(...names, 'unknown', 'cursor', 'limit'),
      fc.constantFrom(...oddSegments),
      fc.constantFrom('=', '[]=', '[a]=', '%00=', '.a='),
    )
    .map(([name, value, link]) => withQuery(`${name}${link}${value}`));

const spoiltPath = (path: string): fc.Arbitrary<Spoil> => {
  const segments = path.split('/');
  return fc
    .tuple(fc.integer({ min: 1, max: segments.length - 1 }), fc.constantFrom(...oddSegments))
    .map(([at, odd]) => (request) => {
      const target = segments.map((segment, index) => (index === at ? odd : segment)).join('/');
      return { ...request, target: request.target.replace(path, () => target) };
    });
};

const anyOf = (...choices: readonly (readonly [number, fc.Arbitrary<Spoil>] | null)[]): fc.Arbitrary<Spoil> =>
  fc.oneof(...choices.flatMap((choice) => (choice === null ? [] : [{ weight: choice[0], arbitrary: choice[1] }])));

/** The request as its route takes it. */
export const soundlySent = (sound: SoundRequest, body: unknown): RawRequest => {
  const query = new URLSearchParams(sound.query).toString();
  const isJson = sound.mediaType === 'application/json';
  return {
    method: sound.method.toUpperCase(),
    target: `${sound.path}${query === '' ? '' : `?${query}`}`,
    headers: { ...sound.headers, ...(sound.mediaType !== null && { 'content-type': sound.mediaType }) },
    body: sound.mediaType === null ? null : Buffer.from(isJson ? JSON.stringify(body) : String(body)),
  };
};

/** Requests of a route that are wrong somewhere: in the body, the query, the path, a header or the type. */
export const spoilt = (sound: SoundRequest): fc.Arbitrary<RawRequest> => {
  const isJson = sound.mediaType === 'application/json';
  const start = fc
    .constantFrom(...(sound.bodies.length === 0 ? [null] : sound.bodies))
    .map((body) => soundlySent(sound, body));
  const spoil = anyOf(
    sound.mediaType === null ? null : [6, isJson ? spoiltJson(sound.bodies) : spoiltBytes],
    [sound.queryNames.length === 0 ? 1 : 4, spoiltQuery(sound.queryNames)],
    [sound.path.includes('{') ? 2 : 1, spoiltPath(sound.path)],
    sound.mediaType === null ? null : [1, fc.constantFrom(...oddTypes).map((type) => withHeader('content-type', type))],
    [1, fc.constantFrom(...oddHeaders).map(([name, value]) => withHeader(name, value))],
  );
  return fc.tuple(start, spoil).map(([request, change]) => change(request));
};
