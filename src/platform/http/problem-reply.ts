import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DomainError, TryLater } from './domain-error.js';
import { problems } from './problems.js';
import type { Language } from './language.js';
import { problemType } from './problem-type.js';

/** Answers with problem details (RFC 9457). */
export const sayProblem = (
  reply: FastifyReply,
  request: FastifyRequest,
  error: DomainError,
  language: Language,
): void => {
  const { status, title } = problems[error.code];
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="sokuho"');
  if (error instanceof TryLater) void reply.header('retry-after', error.waitSeconds);
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send(
      JSON.stringify({
        type: problemType(error.code),
        title: title[language],
        status,
        detail: error.detail[language],
        instance: request.url.split('?')[0],
        requestId: request.id,
        ...(error.faults.length > 0 && {
          errors: error.faults.map((fault) => ({ pointer: fault.pointer, detail: fault.detail[language] })),
        }),
      }),
    );
};
