import { schemaChanges } from './schema-changes.js';
import { type Answer, type Body, type Description, type Operation, type Parameter, resolved } from './shapes.js';

interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** What a program that was written for one description would trip over under another, a line each. */
export const breakingChanges = (before: Description, after: Description): string[] =>
  Object.entries(before.paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const was = operations[method];
      const is = after.paths[path]?.[method];
      const route = `${method.toUpperCase()} ${path}`;
      if (was === undefined) return [];
      if (is === undefined) return [`${route}: is gone`];
      return operationChanges({ before, after }, { before: was, after: is }).map((change) => `${route} ${change}`);
    }),
  );

const operationChanges = (documents: Pair<Description>, { before, after }: Pair<Operation>): string[] => [
  ...(before.operationId === after.operationId ? [] : ['operationId: has changed, and generated clients with it']),
  ...(before['x-permission'] === after['x-permission']
    ? []
    : [`permission: was ${before['x-permission'] ?? 'none'} and is ${after['x-permission'] ?? 'none'}`]),
  ...((before.security ?? []).length === 0 && (after.security ?? []).length > 0
    ? ['security: a key is needed now']
    : []),
  ...parameterChanges(documents, { before, after }),
  ...requestChanges(documents, { before, after }),
  ...answerChanges(documents, { before, after }),
];

const nameOf = (parameter: Parameter): string =>
  parameter.in === 'header' ? `header ${parameter.name.toLowerCase()}` : `${parameter.in} ${parameter.name}`;

const parametersOf = (description: Description, { parameters = [] }: Operation): Map<string, Parameter> =>
  new Map(parameters.map((each) => resolved(description, each)).map((each) => [nameOf(each), each]));

const parameterChanges = (documents: Pair<Description>, operations: Pair<Operation>): string[] => {
  const before = parametersOf(documents.before, operations.before);
  const after = parametersOf(documents.after, operations.after);
  const kept = [...before].flatMap(([name, was]) => {
    const is = after.get(name);
    if (is === undefined) return [`${name}: is no longer taken`];
    return schemaChanges({ ...documents, direction: 'request' }, was.schema ?? {}, is.schema ?? {}, name);
  });
  const wanted = [...after].filter(([name, { required }]) => required === true && before.get(name)?.required !== true);
  return [...kept, ...wanted.map(([name]) => `${name}: must now be given`)];
};

const requestChanges = (documents: Pair<Description>, { before, after }: Pair<Operation>): string[] => {
  const must = after.requestBody?.required === true && before.requestBody?.required !== true;
  return [
    ...(must ? ['body: must now be given'] : []),
    ...bodyChanges(documents, 'request', { before: before.requestBody ?? {}, after: after.requestBody ?? {} }, 'body'),
  ];
};

const answerChanges = (documents: Pair<Description>, { before, after }: Pair<Operation>): string[] =>
  Object.entries(before.responses)
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, was]) => {
      const is = after.responses[status];
      if (is === undefined) return [`${status}: is no longer answered`];
      return [
        ...lostHeaders(was, is).map((name) => `${status} header ${name}: is no longer answered`),
        ...bodyChanges(documents, 'answer', { before: was, after: is }, status),
      ];
    });

const lostHeaders = (before: Answer, after: Answer): string[] =>
  Object.keys(before.headers ?? {}).filter((name) => !(name in (after.headers ?? {})));

const bodyChanges = (
  documents: Pair<Description>,
  direction: 'request' | 'answer',
  { before, after }: Pair<Body>,
  where: string,
): string[] =>
  Object.entries(before.content ?? {}).flatMap(([type, { schema = {} }]) => {
    const is = after.content?.[type];
    if (is === undefined) return [`${where} ${type}: is no longer ${direction === 'request' ? 'taken' : 'answered'}`];
    return schemaChanges({ ...documents, direction }, schema, is.schema ?? {}, where);
  });
