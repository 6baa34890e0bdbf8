import { type ProblemCode, problems } from '../problems.js';
import { problemType } from '../problem-type.js';
import { unlimitedPaths } from '../rate-limits/unlimited-paths.js';
import { headersOfRefusal } from './common-headers.js';
import type { Answer, Operation } from './shapes.js';

const codes = Object.keys(problems) as ProblemCode[];

const faultSchema = {
  type: 'object',
  required: ['pointer', 'detail'],
  properties: {
    pointer: { type: 'string', description: 'Where the value stands (JSON Pointer, RFC 6901)', example: '/awareAt' },
    detail: { type: 'string', description: 'What is wrong with it, and what to do', example: '必須項目です。' },
  },
};

/** Problem details (RFC 9457). `type` decides; the texts are for people. */
export const problemSchema = (): Record<string, unknown> => ({
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'requestId'],
  properties: {
    type: { type: 'string', enum: codes.map(problemType), description: 'Decide by this: docs/problems.md' },
    title: { type: 'string', example: 'リクエストの内容に誤りがあります' },
    status: { type: 'integer', example: 400 },
    detail: {
      type: 'string',
      description: 'What is wrong, with which value, and what to do',
      example: '/awareAt: 必須項目です。',
    },
    instance: { type: 'string', description: 'Path of the request', example: '/v1/incidents' },
    requestId: {
      type: 'string',
      description: 'Finds the line in the log; also in X-Request-Id',
      example: '6f1f3f5e-8f0a-4b1c-9d55-0c1a6a3d2b7e',
    },
    errors: {
      type: 'array',
      items: faultSchema,
      description: 'Each wrong value',
      example: [{ pointer: '/awareAt', detail: '必須項目です。' }],
    },
  },
});

/** How a problem of this status is answered. @param path of which route; of any when left out */
export const problemAnswer = (status: number, path?: string): Answer => {
  const ofStatus = codes.filter((code) => problems[code].status === status);
  const examples = ofStatus.map((code): [string, object] => [
    code,
    {
      summary: problems[code].title.en,
      value: {
        type: problemType(code),
        title: problems[code].title.ja,
        status,
        detail: problems[code].title.ja,
        instance: '/v1/incidents',
        requestId: '019aa0c4-1111-7000-8000-000000000000',
      },
    },
  ]);
  return {
    description: ofStatus
      .map((code) => `${problemType(code)}: ${problems[code].cause.en}. ${problems[code].cure.en}.`)
      .join(' '),
    headers: headersOfRefusal(status, path),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  };
};

/** One answer for each status that a problem can have, by the name under which an operation refers to it. */
export const problemAnswers = (): Record<string, Answer> =>
  Object.fromEntries(
    [...new Set(codes.map((code) => problems[code].status))].map((status) => [
      `Problem${status}`,
      problemAnswer(status),
    ]),
  );

/** Which refusals an operation can answer with, by what it takes. Those that it names itself come on top. */
export const refusalsOf = (method: string, path: string, operation: Operation): number[] => {
  const takes = (where: string): boolean => (operation.parameters ?? []).some((parameter) => parameter.in === where);
  const isChange = method !== 'get';
  const isOfLaw = path.startsWith('/v1/law/');
  const wantsMatch = (operation.parameters ?? []).some((parameter) => parameter.name?.toLowerCase() === 'if-match');
  return [
    400,
    ...(operation.security === undefined ? [] : [401, 403]),
    ...(takes('path') ? [404] : []),
    ...(isChange ? [404, 408, 409, 413, 415, 422] : []),
    ...(isOfLaw ? [422] : []),
    ...(wantsMatch ? [412, 428] : []),
    ...(unlimitedPaths.includes(path) ? [] : [429]),
    431,
    500,
    503,
  ];
};
