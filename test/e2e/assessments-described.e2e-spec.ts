import { beforeAll, describe, expect, it } from '@jest/globals';
import { conformanceCases } from '../conformance/cases.js';
import { useTestApi } from '../support/use-test-api.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

describe('what OpenAPI says of questions of law', () => {
  const api = useTestApi();
  const acme = api.organisation();
  let document: {
    paths: Record<string, Record<string, Record<string, unknown>>>;
    components: { schemas: Record<string, Schema> };
  };

  beforeAll(async () => {
    document = await acme.get('/openapi.json');
  });

  const resolved = (schema: Schema): Schema => {
    const only = schema.allOf?.[0] ?? schema;
    return only.$ref === undefined ? only : (document.components.schemas[only.$ref.split('/').at(-1) ?? ''] ?? {});
  };

  /** Names in an answer that its description does not know, and names it promised that are not there. */
  const differences = (value: unknown, said: Schema, at = ''): string[] => {
    const schema = resolved(said);
    if (Array.isArray(value)) return value.flatMap((each) => differences(each, schema.items ?? {}, `${at}[]`));
    const { properties, required = [] } = schema;
    if (typeof value !== 'object' || value === null || properties === undefined) return [];
    const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name} is missing`);
    const found = Object.entries(value).flatMap(([name, each]) => {
      const property = properties[name];
      return property === undefined ? [`${at}.${name} is not described`] : differences(each, property, `${at}.${name}`);
    });
    return [...missing, ...found];
  };

  it('is what every case of the conformance suite is answered', async () => {
    const schema = { $ref: '#/components/schemas/AssessmentRequestAnswer' };
    const requests = conformanceCases()
      .flatMap(({ cases }) => cases)
      .filter(({ expected, request }) => expected.refused === undefined && request.extraClosedDays === undefined);
    const wrong = new Set<string>();
    for (const { request } of requests) {
      const answer = await acme.post('/v1/assessments', request, 200);
      for (const difference of differences(answer, schema)) wrong.add(difference);
    }
    expect([...wrong]).toEqual([]);
  }, 60_000);

  it.each([
    ['/v1/law/versions', 'VersionsAnswer'],
    ['/v1/law/rules', 'RulesAnswer'],
    ['/v1/law/rules/appi-private/3', 'RegimeItemAnswer'],
    ['/v1/law/open-days?from=2026-04-01&to=2026-05-31', 'OpenDaysAnswer'],
    ['/v1/law/recipients', 'RecipientsAnswer'],
    ['/v1/law/clocks', 'ClocksAnswer'],
    ['/v1/law/consequences', 'ConsequencesAnswer'],
  ])('is what %s is answered', async (path, name) => {
    expect(differences(await acme.get(path), { $ref: `#/components/schemas/${name}` })).toEqual([]);
  });

  it('has a summary, a key and an answer for each route', () => {
    const routes = Object.entries(document.paths).filter(([path]) =>
      /^\/v1\/(assessments|law)(?!\/impact)/u.test(path),
    );
    expect(routes).toHaveLength(12);
    for (const [, methods] of routes) {
      for (const operation of Object.values(methods)) {
        expect(operation).toMatchObject({
          summary: expect.any(String),
          security: [{ bearer: [] }],
          responses: { 200: { description: expect.any(String), content: expect.any(Object) } },
        });
      }
    }
  });
});
