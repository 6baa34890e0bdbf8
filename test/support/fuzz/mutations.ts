import fc from 'fast-check';
import type { RawRequest } from './raw-request.js';

/** A request that its route takes, as parts that can be spoilt one by one. */
export interface SoundRequest {
  readonly method: string;
  /** With its ids filled in. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Names of those headers that the route reads itself. */
  readonly headerNames: readonly string[];
  /** Credentials with which it may be called. */
  readonly bearers: readonly string[];
  readonly mediaType: string | null;
  /** Bodies to start from: with what is required, and with all that may be given. JSON, or text or bytes. */
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
  ['accept-language', 'x'.repeat(2000)],
  ['accept-language', 'en;q=9,;;,-;q=x'],
  ['accept', 'image/png'],
  ['x-request-id', '\'"<>'],
  ['x-forwarded-for', 'not-an-address'],
  ['content-encoding', 'gzip'],
  ['expect', '200-ok'],
  ['range', 'bytes=0-0'],
  ['authorization', 'Bearer '],
  ['authorization', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
  ['authorization', `Bearer ${'x'.repeat(5000)}`],
  ['authorization', 'Basic Og=='],
];

/** Stands for the tag of what is there when the request is sent. */
export const CURRENT_TAG = '"current"';

const oddTags = ['', '*', '"', '""', '"0"', '"-1"', '"99999999999999999999999"', 'W/"1"', '"1", "2"', '"1.', '\u00ff'];

/** Headers that routes read: with what they take, and with what nobody means. */
const ownHeaders: Readonly<Record<string, { readonly good: fc.Arbitrary<string>; readonly odd: readonly string[] }>> = {
  'If-Match': { good: fc.constantFrom('*', CURRENT_TAG), odd: oddTags },
  'If-None-Match': { good: fc.constantFrom('*', CURRENT_TAG, '"1", W/"2"'), odd: [...oddTags, ','.repeat(5000)] },
  'Idempotency-Key': {
    good: fc.oneof(
      fc.uuid(),
      fc.string({
        unit: fc.integer({ min: 0x21, max: 0x7e }).map((each) => String.fromCodePoint(each)),
        minLength: 1,
        maxLength: 255,
      }),
    ),
    // The last is 漏 as it goes over the wire.
    odd: ['', ' ', 'x'.repeat(256), 'x'.repeat(8000), 'a b', 'one, two', '\t', '\u00e6\u00bc\u008f'],
  },
};

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
  (request) => ({ ...request, headers: { ...request.headers, [name.toLowerCase()]: value } });

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

/** Where it stands in text or in an archive, it is the end of something, or of nothing that anybody wrote. */
const oddPieces: readonly Buffer[] = [
  ...['', '"', '""', '\u0000', '\r', '\n\n', ',,,,', ';', '\ufeff', '=1+1', '2026-02-30', '{"', 'PK', '&', '%00'],
  ...['x'.repeat(100_000), '"x\r\n'.repeat(1000), '漏'.repeat(3000)],
].map((text) => Buffer.from(text));
const halfOfACharacter = Buffer.from([0xed, 0xa0, 0x80]);

/** Bytes of any kind, or those that the route takes with some of them replaced. */
const spoiltBytes = (bodies: readonly Buffer[]): fc.Arbitrary<Spoil> =>
  fc
    .oneof(
      fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...oddBodies).map((text) => Buffer.from(text)),
      {
        weight: 4,
        arbitrary: fc
          .constantFrom(...bodies)
          .chain((body) =>
            fc
              .tuple(fc.nat(body.length), fc.nat(20), fc.constantFrom(...oddPieces, halfOfACharacter))
              .map(([at, length, piece]) => Buffer.concat([body.subarray(0, at), piece, body.subarray(at + length)])),
          ),
      },
    )
    .map((body) => (request: RawRequest) => ({ ...request, body }));

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

const bytesOf = (mediaType: string, body: unknown): Buffer =>
  Buffer.isBuffer(body) ? body : Buffer.from(mediaType === 'application/json' ? JSON.stringify(body) : String(body));

/** The request as its route takes it. */
export const soundlySent = (sound: SoundRequest, body: unknown = sound.bodies[0]): RawRequest => {
  const { mediaType, headers, bearers } = sound;
  const query = new URLSearchParams(sound.query).toString();
  return {
    method: sound.method.toUpperCase(),
    target: `${sound.path}${query === '' ? '' : `?${query}`}`,
    headers: {
      ...headers,
      ...(bearers[0] !== undefined && { authorization: `Bearer ${bearers[0]}` }),
      ...(mediaType !== null && { 'content-type': mediaType }),
    },
    body: mediaType === null ? null : bytesOf(mediaType, body),
  };
};

/** Of the headers that the route reads, those which this request has, each with a value that it takes. */
const goodHeaders = (names: readonly string[]): fc.Arbitrary<Spoil> =>
  fc
    .tuple(
      ...names.flatMap((name) => {
        const good = ownHeaders[name]?.good;
        if (good === undefined) return [];
        const header = good.map((value): Spoil => withHeader(name, value));
        // Without If-Match nothing is done, so it is there.
        return [name === 'If-Match' ? header : fc.option(header)];
      }),
    )
    .map((changes) => (request) => changes.reduce((sent, change) => change?.(sent) ?? sent, request));

/** Requests of a route that are wrong somewhere: in the body, the query, the path, a header or the type. */
export const spoilt = (sound: SoundRequest): fc.Arbitrary<RawRequest> => {
  const { mediaType, bodies, bearers, headerNames } = sound;
  const start = fc.constantFrom(...(bodies.length === 0 ? [null] : bodies)).map((body) => soundlySent(sound, body));
  const bearer = fc.constantFrom(...bearers).map((each) => withHeader('authorization', `Bearer ${each}`));
  const own = headerNames.flatMap((name) => ownHeaders[name]?.odd.map((odd): [string, string] => [name, odd]) ?? []);
  const spoil = anyOf(
    mediaType === null
      ? null
      : [
          6,
          mediaType === 'application/json'
            ? spoiltJson(bodies)
            : spoiltBytes(bodies.map((body) => bytesOf(mediaType, body))),
        ],
    [sound.queryNames.length === 0 ? 1 : 4, spoiltQuery(sound.queryNames)],
    [sound.path.includes('{') ? 2 : 1, spoiltPath(sound.path)],
    mediaType === null ? null : [1, fc.constantFrom(...oddTypes).map((type) => withHeader('content-type', type))],
    own.length === 0 ? null : [3, fc.constantFrom(...own).map(([name, value]) => withHeader(name, value))],
    [1, fc.constantFrom(...oddHeaders).map(([name, value]) => withHeader(name, value))],
  );
  return fc
    .tuple(start, bearer, goodHeaders(headerNames), spoil)
    .map(([request, ...changes]) => changes.reduce((sent, change) => change(sent), request));
};
