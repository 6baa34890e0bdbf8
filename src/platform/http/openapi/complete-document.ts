import type { OpenAPIObject } from '@nestjs/swagger';
import { commonHeaders, headersOfAnswer, headersOfRefusal } from './common-headers.js';
import { etagExample } from './examples.js';
import { unlimitedPaths } from '../rate-limits/unlimited-paths.js';
import { problemAnswer, problemAnswers, problemSchema, refusalsOf } from './problem-answers.js';
import type { Operation, Paths } from './shapes.js';

type Responses = Operation['responses'];

const nameOfProblem = (status: number): string => `#/components/responses/Problem${status}`;

/** What a route says of its own refusals stands before what every problem of that status means. */
const withRefusals = (method: string, path: string, operation: Operation): Responses => {
  const named = Object.keys(operation.responses).filter((status) => Number(status) >= 400);
  const statuses = new Set([...named.map(Number), ...refusalsOf(method, path, operation)]);
  const good = Object.entries(operation.responses).filter(([status]) => Number(status) < 400);
  const refusals = [...statuses]
    .toSorted((a, b) => a - b)
    // A readiness that is red answers in a form of its own.
    .map((status): [string, Responses[string]] => {
      const own = operation.responses[String(status)];
      if (own?.content !== undefined) {
        return [String(status), { ...own, headers: { ...headersOfRefusal(status, path), ...own.headers } }];
      }
      // What nobody counts says nothing of limits.
      if (unlimitedPaths.includes(path)) return [String(status), problemAnswer(status, path)];
      return [String(status), { $ref: nameOfProblem(status) }];
    });
  return Object.fromEntries([...good, ...refusals]);
};

/** What is said of an answer whose route says nothing of it: OpenAPI wants a sentence for each. */
const meanings: Readonly<Record<string, string>> = {
  '200': 'Done; what was asked for is in the body',
  '201': 'Stored; what was made or changed is in the body',
  '202': 'Accepted; the work goes on after this answer',
  '204': 'Done; there is nothing to say',
};

const withMeanings = (responses: Responses): Responses =>
  Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => [
      status,
      answer.$ref === undefined ? { ...answer, description: answer.description || (meanings[status] ?? '') } : answer,
    ]),
  );

const withHeaders = (path: string, operation: Operation): Responses =>
  Object.fromEntries(
    Object.entries(operation.responses).map(([status, answer]) => {
      if (Number(status) >= 400) return [status, answer];
      return [status, { ...answer, headers: { ...headersOfAnswer(path, status, operation), ...answer.headers } }];
    }),
  );

const isJson = ({ responses }: Operation): boolean => responses['200']?.content?.['application/json'] !== undefined;

/** GET under /v1 answers 304 to a caller who has it already. */
const withNotModified = (method: string, path: string, operation: Operation): Operation =>
  method === 'get' && path.startsWith('/v1/') && isJson(operation)
    ? {
        ...operation,
        parameters: [...(operation.parameters ?? []), { $ref: '#/components/parameters/If-None-Match' }],
        responses: { ...operation.responses, '304': { description: 'Nothing has changed since that ETag' } },
      }
    : operation;

/** Every POST of a caller takes a key; those that do not say so, in words too. */
const withIdempotencyKey = (method: string, operation: Operation): Operation => {
  const takesKey =
    method === 'post' && operation.security !== undefined && operation['x-ignores-idempotency-key'] !== true;
  const reference = { $ref: '#/components/parameters/Idempotency-Key' };
  if (takesKey) return { ...operation, parameters: [...(operation.parameters ?? []), reference] };
  return method === 'post' ? withSentence(operation, passesOverKey) : operation;
};

const passesOverKey = 'An `Idempotency-Key` is passed over here: what is sent again is done again.';

const withSentence = (operation: Operation, sentence: string): Operation => ({
  ...operation,
  description: [operation.description, sentence].filter(Boolean).join('\n\n'),
});

const completedOperation = (method: string, path: string, operation: Operation): Operation => {
  const conditional = withNotModified(method, path, withIdempotencyKey(method, operation));
  const described = { ...conditional, responses: withMeanings(withRefusals(method, path, conditional)) };
  // Said of every route: that anybody may call it, too.
  return { ...described, security: operation.security ?? [], responses: withHeaders(path, described) };
};

const completedPaths = (paths: Paths): Paths =>
  Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, each]) => [method, completedOperation(method, path, each)]),
      ),
    ]),
  );

/** Adds what holds for every route and so stands at none: problems, headers, 304. */
export const completed = (document: OpenAPIObject): OpenAPIObject => ({
  ...document,
  paths: completedPaths(document.paths as unknown as Paths),
  components: {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema() },
    responses: problemAnswers() as NonNullable<OpenAPIObject['components']>['responses'] & object,
    headers: commonHeaders,
    parameters: {
      'Idempotency-Key': {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description:
          'Sent again with the same key within 24 hours, the same request is not done again and gets the first answer; docs/api.md',
        schema: { type: 'string', minLength: 1, maxLength: 255 },
        example: '6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e',
      },
      'If-None-Match': {
        name: 'If-None-Match',
        in: 'header',
        required: false,
        description: 'ETag of the answer that you have',
        schema: { type: 'string' },
        example: etagExample,
      },
    },
  },
});
