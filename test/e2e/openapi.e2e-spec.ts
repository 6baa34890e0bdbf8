import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import request from 'supertest';
import { useTestApi } from '../support/use-test-api.js';

interface Operation {
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly content?: object; readonly description: string }>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

interface Schema {
  readonly type?: string;
  readonly properties?: Record<string, Schema & { readonly description?: string; readonly example?: unknown }>;
  readonly required?: readonly string[];
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
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
    const open = operations().filter(([, { security }]) => security === undefined);
    expect(
      open.map(([name]) => name).filter((name) => name.includes('/v1/incidents') || name.includes('/v1/members')),
    ).toEqual([]);
    expect(open.map(([name]) => name)).toEqual(expect.arrayContaining(['get /healthz', 'get /readyz']));
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

  it('can be read at /docs', async () => {
    const { text } = await request(api.url).get('/docs').expect(200);
    expect(text).toContain('sokuho API');
    const script = /src="([^"]*swagger-ui-bundle[^"]*)"/u.exec(text)?.[1] ?? '';
    await request(new URL(script, `${api.url}/docs`).href)
      .get('')
      .expect(200);
  });
});
