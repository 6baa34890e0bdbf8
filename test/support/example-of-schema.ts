type Json = Readonly<Record<string, unknown>>;

const ofFormat: Readonly<Record<string, string>> = {
  uuid: '0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31',
  date: '2026-11-24',
  'date-time': '2026-11-24T10:00:00+09:00',
  email: 'houmu@example.jp',
  uri: 'https://hooks.example.jp/sokuho',
};

const typesOf = ({ type }: Json): unknown[] => (Array.isArray(type) ? (type as unknown[]) : [type]);

/**
 * The body that a reader of the description tries first: every property, each with the example that it shows.
 * Where a property shows none, the value that its form gives it.
 */
export const exampleOfSchema = (schema: Json, schemas: Readonly<Record<string, Json>>): unknown => {
  const of = (each: unknown): unknown => exampleOfSchema(each as Json, schemas);
  if ('example' in schema) return schema['example'];
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return (schema['enum'] as unknown[])[0];
  if (typeof schema['$ref'] === 'string') return of(schemas[schema['$ref'].replace(/^.*\//u, '')] ?? {});
  if (Array.isArray(schema['allOf'])) return Object.assign({}, ...(schema['allOf'] as unknown[]).map(of)) as unknown;
  const either = schema['oneOf'] ?? schema['anyOf'];
  if (Array.isArray(either)) return of(either[0]);
  if (schema['properties'] !== undefined)
    return Object.fromEntries(Object.entries(schema['properties'] as Json).map(([name, each]) => [name, of(each)]));
  if (typesOf(schema).includes('array')) return [of(schema['items'])];
  if (typesOf(schema).includes('object')) return {};
  if (typesOf(schema).includes('boolean')) return true;
  return ofFormat[String(schema['format'])] ?? null;
};
