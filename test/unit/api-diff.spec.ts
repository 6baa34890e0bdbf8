import { describe, expect, it } from '@jest/globals';
import { breakFaults } from '../../scripts/api-diff/accepted-changes.js';
import { breakingChanges } from '../../scripts/api-diff/breaking-changes.js';
import type { Description } from '../../scripts/api-diff/shapes.js';

const leak = {
  type: 'object',
  required: ['title'],
  properties: {
    title: { type: 'string', maxLength: 200 },
    kind: { type: 'string', enum: ['lost', 'stolen'] },
    known: { type: ['number', 'null'], minimum: 0 },
    places: { type: 'array', items: { type: 'string' } },
  },
};

const answer = {
  type: 'object',
  required: ['id', 'parts'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    note: { type: ['string', 'null'] },
    part: { anyOf: [{ $ref: '#/components/schemas/Answer' }, { type: 'null' }] },
    parts: { type: 'array', items: { allOf: [{ $ref: '#/components/schemas/Answer' }] } },
    texts: { type: 'object', additionalProperties: { type: 'string' } },
    state: { type: 'string', enum: ['open', 'met'] },
  },
};

const description = {
  paths: {
    '/leaks': {
      post: {
        operationId: 'log',
        'x-permission': 'leaks:write',
        security: [{ bearer: [] }],
        parameters: [
          { name: 'dry', in: 'query', schema: { type: 'boolean' } },
          { $ref: '#/components/parameters/Key' },
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Leak' } } } },
        responses: {
          '201': {
            headers: { Location: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } },
          },
          '400': { description: 'wrong' },
        },
      },
      get: { operationId: 'list', security: [], responses: { '200': { content: { 'text/csv': {} } } } },
    },
  },
  components: {
    schemas: { Leak: leak, Answer: answer },
    parameters: { Key: { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } } },
  },
};

type Node = Record<string, unknown>;

const post = ['paths', '/leaks', 'post'];
const get = ['paths', '/leaks', 'get'];
const taken = ['components', 'schemas', 'Leak'];
const answered = ['components', 'schemas', 'Answer'];

/** What is said when the description holds another value at a place; undefined takes away what is there. */
const saidOf = (place: readonly string[], rest: string, value: unknown): string[] => {
  const copy = structuredClone(description) as Node;
  const steps = [...place, ...rest.split(' ')].filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => node[step] as Node, copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return breakingChanges(description as unknown as Description, copy as unknown as Description);
};

const [dry, key] = description.paths['/leaks'].post.parameters;
const must = { name: 'If-Match', in: 'header', required: true };
const may = { name: 'x', in: 'query' };

describe('a description of the API breaks programs', () => {
  it.each<[string, readonly string[], string, unknown]>([
    ['GET /leaks: is gone', get, '', undefined],
    ['POST /leaks operationId: has changed, and generated clients with it', post, 'operationId', 'x'],
    ['POST /leaks permission: was leaks:write and is leaks:admin', post, 'x-permission', 'leaks:admin'],
    ['GET /leaks security: a key is needed now', get, 'security', [{ bearer: [] }]],
    ['POST /leaks query dry: is no longer taken', post, 'parameters', [key]],
    ['POST /leaks query dry: boolean is no longer taken', post, 'parameters 0 schema type', 'string'],
    ['POST /leaks header if-match: must now be given', post, 'parameters', [dry, key, must]],
    ['POST /leaks body: must now be given', post, 'requestBody required', true],
    ['POST /leaks body application/json: is no longer taken', post, 'requestBody content', { 'text/csv': {} }],
    ['POST /leaks body.kind: must now be given', taken, 'required', ['title', 'kind']],
    ['POST /leaks body.kind: is no longer taken', taken, 'properties kind', undefined],
    ['POST /leaks body.kind: "lost" is no longer taken', taken, 'properties kind enum', ['stolen']],
    ['POST /leaks body.title: "any" is no longer taken', taken, 'properties title enum', ['x']],
    ['POST /leaks body.title: maxLength was 200 and is 100', taken, 'properties title maxLength', 100],
    ['POST /leaks body.known: minimum was 0 and is 1', taken, 'properties known minimum', 1],
    ['POST /leaks body.known: null is no longer taken', taken, 'properties known type', 'number'],
    ['POST /leaks body.known: number is no longer taken', taken, 'properties known type', ['integer', 'null']],
    ['POST /leaks body.title: format was nothing and is "uri"', taken, 'properties title format', 'uri'],
    ['POST /leaks body.title: has another pattern', taken, 'properties title pattern', '^x'],
    ['POST /leaks body.places[]: string is no longer taken', taken, 'properties places items type', 'object'],
    ['POST /leaks 201: is no longer answered', post, 'responses', { '202': {} }],
    ['POST /leaks 201 header Location: is no longer answered', post, 'responses 201 headers', {}],
    ['GET /leaks 200 text/csv: is no longer answered', get, 'responses 200 content', { 'application/json': {} }],
    ['POST /leaks 201.state: is no longer answered', answered, 'properties state', undefined],
    ['POST /leaks 201.id: may now be missing', answered, 'required', ['parts']],
    ['POST /leaks 201.id: may now be null', answered, 'properties id type', ['string', 'null']],
    ['POST /leaks 201.id: format was "uuid" and is nothing', answered, 'properties id format', undefined],
    ['POST /leaks 201.texts.*: may now be number', answered, 'properties texts additionalProperties type', 'number'],
    ['POST /leaks 201.parts[]: may now be string', answered, 'properties parts items', { type: 'string' }],
  ])('as "%s"', (said, place, rest, value) => {
    expect(saidOf(place, rest, value)).toContain(said);
  });

  it.each<[string, readonly string[], string, unknown]>([
    ['a route is added', ['paths'], '/more', { get: { responses: {} } }],
    ['a parameter is added that may be left out', post, 'parameters', [dry, key, may]],
    ['a field is added that may be left out', taken, 'properties more', { type: 'string' }],
    ['more words are taken', taken, 'properties kind enum', ['lost', 'stolen', 'sold']],
    ['a limit is loosened', taken, 'properties title maxLength', 300],
    ['null is taken too', taken, 'properties title type', ['string', 'null']],
    ['a field need no longer be given', taken, 'required', []],
    ['a field is added to an answer', answered, 'properties more', { type: 'string' }],
    ['an answer knows more words', answered, 'properties state enum', ['open', 'met', 'late']],
    ['an answer is null no more', answered, 'properties note type', 'string'],
    ['a refusal is added', post, 'responses 409', {}],
    ['texts are written anew', answered, 'description', 'x'],
  ])('not when %s', (_, place, rest, value) => {
    expect(saidOf(place, rest, value)).toEqual([]);
  });
});

describe('a break that is meant', () => {
  const accepted = [{ changes: ['GET /a: is gone', 'GET /b: is gone'], reason: 'Nobody asked for them.' }];

  it('is named with its reason, and everything else is refused', () => {
    expect(breakFaults('1.0.0', ['GET /a: is gone', 'GET /b: is gone'], accepted)).toEqual([]);
    expect(breakFaults('1.0.0', ['GET /a: is gone', 'GET /b: is gone', 'GET /c: is gone'], accepted)).toEqual([
      'Breaks programs written for 1.0.0: GET /c: is gone',
    ]);
  });

  it('is refused once it breaks nothing', () => {
    expect(breakFaults('1.0.0', ['GET /a: is gone'], accepted)).toEqual([
      'scripts/api-diff/accepted-changes.ts names what does not break 1.0.0: GET /b: is gone',
    ]);
  });
});
