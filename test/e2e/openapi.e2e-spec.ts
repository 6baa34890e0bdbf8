import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import request from 'supertest';
import { sokuhoClient, SokuhoProblem } from '../../src/client/index.js';
import { fieldsOf, forms } from '../../src/reports/form/forms.js';
import { exampleOfSchema } from '../support/example-of-schema.js';
import { DescribedAnswers } from '../support/fuzz/described-answers.js';
import { useTestApi } from '../support/use-test-api.js';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema: object & { readonly type?: unknown; readonly items?: object };
}

interface Operation {
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly responses: Readonly<
    Record<
      string,
      { readonly $ref?: string; readonly content?: object; readonly description?: string; readonly headers?: object }
    >
  >;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
  };
}

interface Schema {
  readonly type?: string;
  readonly properties?: Record<string, Schema & { readonly description?: string; readonly example?: unknown }>;
  readonly required?: readonly string[];
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly headers?: object } | undefined>>;
    readonly parameters: Readonly<Record<string, Parameter | undefined>>;
  };
}

describe('/openapi.json', () => {
  const api = useTestApi();
  let document: Document;

  beforeAll(async () => {
    document = (await request(api.url).get('/openapi.json').expect(200)).body;
  });

  const operations = (): [string, Operation][] =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
    );

  it('is OpenAPI 3.1, and every reference in it leads somewhere', () => {
    expect(document.openapi).toMatch(/^3\.1\./u);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/gu)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name);
  });

  it('describes no class under the name of another', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:dto|answer)\.ts$/u.test(file),
    );
    const names = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/^export class (\w+)/gmu)].map(([, name]) => name ?? ''),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('says of every value what it is: no object without properties', () => {
    const blank = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, each]) => each.type === 'object' && !('properties' in each || 'additionalProperties' in each))
        .map(([property]) => `${name}.${property}`),
    );
    expect(blank).toEqual([]);
  });

  it('names every route of the job', () => {
    expect(operations().map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'post /v1/incidents',
        'get /v1/incidents',
        'get /v1/incidents/{id}',
        'patch /v1/incidents/{id}',
        'post /v1/incidents/{id}/facts',
        'post /v1/incidents/{id}/filings',
        'post /v1/incidents/{id}/determinations',
        'get /v1/incidents/{id}/timeline',
        'get /v1/deadlines',
        'get /v1/reminders',
        'get /v1/deliveries',
        'get /v1/members',
        'post /v1/members',
        'get /healthz',
        'get /readyz',
      ]),
    );
  });

  it('says of every route what it does and what it answers', () => {
    const incomplete = operations().filter(([, { summary, responses }]) => {
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2') || status === '304');
      return (
        !summary ||
        good.length === 0 ||
        good.some(([status, { content }]) => !['204', '304'].includes(status) && !content)
      );
    });
    expect(incomplete.map(([name]) => name)).toEqual([]);
  });

  it('says of every route but the public ones that it needs a key', () => {
    const open = operations().filter(([, { security }]) => security?.length === 0);
    expect(
      open.map(([name]) => name).filter((name) => name.includes('/v1/incidents') || name.includes('/v1/members')),
    ).toEqual([]);
    expect(open.map(([name]) => name)).toEqual(expect.arrayContaining(['get /healthz', 'get /readyz']));
  });

  it('names in Location what was made, and in RateLimit what is left, where they are answered and nowhere else', () => {
    const headersOf = ({ $ref, headers = {} }: Operation['responses'][string]): string[] =>
      Object.keys(
        $ref === undefined ? headers : (document.components.responses[$ref.split('/').at(-1) ?? '']?.headers ?? {}),
      );
    const answering = (name: string): string[] =>
      operations().flatMap(([route, { responses }]) =>
        Object.entries(responses).flatMap(([status, answer]) =>
          headersOf(answer).includes(name) ? [`${route} ${status}`] : [],
        ),
      );
    const located = answering('Location');
    expect(located).toHaveLength(10);
    expect(located).toEqual(expect.arrayContaining(['post /v1/incidents 201', 'post /v1/playbooks/{id}/copies 201']));
    const counted = answering('RateLimit');
    expect(counted.filter((each) => /\/(?:metrics|healthz|readyz) /u.test(each))).toEqual([]);
    expect(counted).toEqual(
      expect.arrayContaining(['get /v1/incidents 200', 'get /v1/incidents 401', 'get /v1/incidents 429']),
    );
    const later = answering('Retry-After').map((each) => each.split(' ').at(-1));
    expect(new Set(later)).toEqual(new Set(['409', '429']));
    const replayed = operations().filter(([, { parameters = [] }]) =>
      parameters.some(({ $ref }) => $ref?.endsWith('/Idempotency-Key')),
    );
    expect(new Set(answering('Idempotency-Replayed').map((each) => each.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(replayed.map(([route]) => route)),
    );
  });

  it('shows an example for every value that must be given', () => {
    const bodies = new Set(
      operations().flatMap(([, { requestBody }]) =>
        [...JSON.stringify(requestBody ?? {}).matchAll(/schemas\/([^"]+)"/gu)].map(([, name]) => name ?? ''),
      ),
    );
    const without = [...bodies].flatMap((name) => {
      const { properties = {}, required = [] } = document.components.schemas[name] ?? {};
      return required
        .filter((property) => ['string', 'number', 'integer'].includes(properties[property]?.type ?? ''))
        .filter((property) => properties[property]?.example === undefined && !('enum' in (properties[property] ?? {})))
        .map((property) => `${name}.${property}`);
    });
    expect(without).toEqual([]);
  });

  const shows = (each: object, names: readonly string[]): boolean =>
    ['example', 'enum', 'const', '$ref', 'allOf', 'oneOf', 'anyOf', 'properties', ...names].some(
      (name) => name in each,
    );
  const isBoolean = ({ type }: { readonly type?: unknown }): boolean =>
    String([type].flat().filter((each) => each !== 'null')) === 'boolean';

  /** Properties of schemas that show nobody what a value looks like. */
  const bare = (schemas: Readonly<Record<string, Schema | undefined>>, alsoShow: readonly string[]): string[] =>
    Object.entries(schemas).flatMap(([name, { properties = {} } = {}]) =>
      Object.entries(properties)
        .filter(([, each]) => !shows(each, alsoShow))
        .filter(([, each]) => !shows(('items' in each && (each.items as object)) || {}, alsoShow))
        .filter(([, each]) => !isBoolean(each))
        .map(([property]) => `${name}.${property}`),
    );

  it('shows of every value of every schema what it looks like', () => {
    expect(bare(document.components.schemas, ['format'])).toEqual([]);
  });

  it('shows an example of every value of a body that is sent: a form alone is none', () => {
    const sent = new Set<string>();
    const follow = (each: unknown): void => {
      for (const [, name = ''] of JSON.stringify(each ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) {
        if (sent.has(name)) continue;
        sent.add(name);
        follow(document.components.schemas[name]);
      }
    };
    for (const [, { requestBody }] of operations()) follow(requestBody);
    expect(sent.size).toBeGreaterThan(50);
    expect(bare(Object.fromEntries([...sent].map((name) => [name, document.components.schemas[name]])), [])).toEqual(
      [],
    );
  });

  it('shows an example of every parameter: in the address, the query and the headers', () => {
    const without = operations().flatMap(([route, { parameters = [] }]) =>
      parameters
        .map(({ $ref, ...own }) =>
          $ref === undefined ? own : document.components.parameters[$ref.split('/').at(-1) ?? ''],
        )
        .filter((each): each is Parameter => each !== undefined)
        // A cursor is good for the list that gave it, and one that was made up is refused.
        .filter(({ name }) => name !== 'cursor')
        .filter((each) => !shows(each, ['examples']) && !shows(each.schema, ['default']) && !isBoolean(each.schema))
        .filter(({ schema }) => !shows(schema.items ?? {}, []))
        .map(({ name }) => `${route} ${name}`),
    );
    expect(without).toEqual([]);
  });

  it('shows examples of queries that can be sent as they stand', async () => {
    const acme = await api.newOrganisation();
    const lists = operations().filter(([name]) => /^get [^{]+$/iu.test(name) && name.includes('/v1/'));
    expect(lists.length).toBeGreaterThan(20);
    const refused: string[] = [];
    for (const [name, { parameters = [], security }] of lists) {
      if (security?.some((each) => 'session' in each) === true) continue;
      const query = new URLSearchParams(
        parameters.flatMap(({ name: parameter, schema, ...rest }) => {
          const { example } = { ...schema, ...rest } as { readonly example?: unknown };
          return example === undefined || (rest as { in?: string }).in !== 'query'
            ? []
            : [[parameter, typeof example === 'string' ? example : JSON.stringify(example)]];
        }),
      );
      const [, path = ''] = name.split(' ');
      const { status, text } = await acme.request('get', `${path}?${query.toString()}`);
      if (status >= 400 && ![401, 403, 404].includes(status)) refused.push(`${name}?${query.toString()}: ${text}`);
    }
    expect(refused).toEqual([]);
  });

  it('names in its examples of drafts fields that forms have', () => {
    const ids = new Set(forms.flatMap((form) => fieldsOf(form).map(({ id }) => id)));
    const { DraftPatchDto: patch, AcceptFreshDto: accepted } = document.components.schemas;
    const named = [
      ...Object.keys(patch?.properties?.['fields']?.example ?? {}),
      ...((accepted?.properties?.['fields']?.example ?? []) as string[]),
    ];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('shows examples that together make a body that its route describes', () => {
    const described = new DescribedAnswers(document as never);
    const { schemas } = document.components;
    const bodies = operations().filter(([, { requestBody }]) => requestBody?.content['application/json'] !== undefined);
    expect(bodies.length).toBeGreaterThan(40);
    const faults = bodies.map(([name, { requestBody }]) => {
      const [method = '', path = ''] = name.split(' ');
      const body = exampleOfSchema(requestBody?.content['application/json']?.schema ?? {}, schemas as never);
      return [name, described.faultOfBody(method, path, body)];
    });
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  it('says of every answer when it comes', () => {
    const silent = operations().flatMap(([name, { responses }]) =>
      Object.entries(responses)
        .filter(([, { $ref, description }]) => $ref === undefined && !description)
        .map(([status]) => `${name} ${status}`),
    );
    expect(silent).toEqual([]);
  });

  it('can be read at /docs', async () => {
    const { text } = await request(api.url).get('/docs').expect(200);
    expect(text).toContain('sokuho API');
    const script = /src="([^"]*swagger-ui-bundle[^"]*)"/u.exec(text)?.[1] ?? '';
    await request(new URL(script, `${api.url}/docs`).href)
      .get('')
      .expect(200);
  });

  describe('gives types to the client, which', () => {
    const acme = api.organisation();

    it('answers data, and throws a refusal as the problem that it is, after one request', async () => {
      let sent = 0;
      const counted = (each: Request): Promise<Response> => {
        sent += 1;
        return fetch(each);
      };
      const client = sokuhoClient({ url: api.url, key: acme.key, language: 'en', fetch: counted });
      const { data, response } = await client.GET('/v1/members', { params: { query: { limit: 1 } } });
      expect(data).toEqual({ items: [], nextCursor: null });

      const known = { 'If-None-Match': String(response.headers.get('etag')) };
      const unchanged = client.GET('/v1/members', { params: { query: { limit: 1 }, header: known } });
      await expect(unchanged).rejects.toMatchObject({ name: 'SokuhoFailure', status: 304, body: '' });

      const body = { email: 'nobody', name: 'x', role: 'viewer' } as const;
      const refusal: unknown = await client.POST('/v1/members', { body }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(SokuhoProblem);
      expect(refusal).toMatchObject({
        message: expect.stringMatching(/^POST \/v1\/members was answered 400: \/email: email must be a mail address/u),
        type: 'urn:sokuho:problem:invalid-request',
        errors: [{ pointer: '/email' }],
        retryAfter: null,
      });
      expect(sent).toBe(3);
    });

    it("takes a proxy's page for no problem of the service, and says when to ask again", async () => {
      const page = () =>
        Promise.resolve(new Response('<h1>503</h1>', { status: 503, headers: { 'retry-after': '7' } }));
      const failed = sokuhoClient({ url: api.url, key: acme.key, fetch: page }).GET('/v1/deadlines');
      await expect(failed).rejects.toMatchObject({ name: 'SokuhoFailure', body: '<h1>503</h1>', retryAfter: 7 });
    });
  });
});
