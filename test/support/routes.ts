import request from 'supertest';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly 'x-permission'?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema } | undefined>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One route as the API describes it. */
export interface Route {
  readonly method: Method;
  /** With its parameters in braces. */
  readonly path: string;
  /** 'GET /v1/incidents/{id}' */
  readonly name: string;
  /** Null for a route that anybody may call. */
  readonly permission: string | null;
  readonly parameters: readonly string[];
  /** Query parameters that must be there, with a value each. */
  readonly query: Readonly<Record<string, string>>;
  /** A body with every required field; null when the route takes none, or bytes. */
  readonly body: object | null;
  /** A body with every field that may be given. */
  readonly fullBody: object | null;
  /** Names of all query parameters. */
  readonly queryNames: readonly string[];
  /** What it can be sorted by; nothing when it has one order. */
  readonly sorts: readonly string[];
  /** Names of all headers that it takes. */
  readonly headerNames: readonly string[];
  /** What it takes as a body; none when it takes none. */
  readonly mediaTypes: readonly string[];
}

const methods: readonly Method[] = ['get', 'post', 'patch', 'put', 'delete'];

const byFormat: Readonly<Record<string, unknown>> = {
  uuid: '01900000-0000-7000-8000-000000000000',
  'date-time': '2026-06-01T10:00:00+09:00',
  date: '2026-06-01',
  email: 'somebody@example.jp',
};

const byType: Readonly<Record<string, unknown>> = {
  string: 'x',
  number: 1,
  integer: 1,
  boolean: true,
  array: [],
  object: {},
};

const sampleOf = (description: Description, schema: Schema, isFull = false): unknown => {
  if (schema.example !== undefined) return schema.example;
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (target !== undefined)
    return sampleOf(description, description.components.schemas[target.split('/').at(-1) ?? ''] ?? {}, isFull);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    const { properties, required = [] } = schema;
    const names = isFull ? Object.keys(properties) : required;
    return Object.fromEntries(names.map((name) => [name, sampleOf(description, properties[name] ?? {}, isFull)]));
  }
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== 'null') : schema.type;
  if (type === 'array' && schema.items !== undefined) return [sampleOf(description, schema.items, isFull)];
  return byFormat[schema.format ?? ''] ?? byType[type ?? 'string'];
};

const routeOf = (description: Description, path: string, method: Method, operation: Operation): Route => {
  const ofQuery = (operation.parameters ?? []).filter((each) => each.in === 'query');
  const body = operation.requestBody?.content['application/json']?.schema;
  const wanted = ofQuery.filter(({ required }) => required === true);
  return {
    method,
    path,
    name: `${method.toUpperCase()} ${path}`,
    permission: operation['x-permission'] ?? null,
    parameters: [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''),
    query: Object.fromEntries(
      wanted.map(({ name, schema, example }) => [name, String(example ?? sampleOf(description, schema ?? {}))]),
    ),
    body: body === undefined ? null : (sampleOf(description, body) as object),
    fullBody: body === undefined ? null : (sampleOf(description, body, true) as object),
    queryNames: ofQuery.map(({ name }) => name),
    sorts: (ofQuery.find(({ name }) => name === 'sort')?.schema?.enum ?? []).map(String),
    headerNames: (operation.parameters ?? []).flatMap((each) =>
      '$ref' in each ? [String(each.$ref).split('/').at(-1) ?? ''] : each.in === 'header' ? [each.name] : [],
    ),
    mediaTypes: Object.keys(operation.requestBody?.content ?? {}),
  };
};

/** Every route, from the API's own description: a test that walks it cannot forget one. */
export const routesOf = async (url: string): Promise<Route[]> => {
  const description = (await request(url).get('/openapi.json').expect(200)).body as Description;
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      return operation === undefined ? [] : [routeOf(description, path, method, operation)];
    }),
  );
};
