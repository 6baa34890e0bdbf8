import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../database/new-id.js';
import { DomainError } from './domain-error.js';
import { type ProblemCode, problems } from './problems.js';
import { preferredLanguage } from './language.js';
import { sayProblem } from './problem-reply.js';
import { problemType } from './problem-type.js';

/** An address that no route can be looked up for, such as one with half an escape: refused before any hook runs. */
export const refuseAddress = (_error: Error, request: FastifyRequest, reply: FastifyReply): void => {
  void reply.header('x-request-id', request.id);
  const error = new DomainError('malformed-request', {
    ja: 'アドレスを読み取れません。% に続く 2 桁の 16 進数をご確認ください。',
    en: 'The address cannot be read. Check the two hexadecimal digits after each %.',
  });
  sayProblem(reply, request, error, preferredLanguage(request.headers['accept-language']));
};

const codeOf = (code: string | undefined): ProblemCode =>
  code === 'ERR_HTTP_REQUEST_TIMEOUT'
    ? 'request-timeout'
    : code === 'HPE_HEADER_OVERFLOW'
      ? 'headers-too-large'
      : 'malformed-request';

/**
 * What Node could not read as HTTP at all, or not in time: there is no request, so no language and no path, and the
 * connection ends with the answer. The id is made here, and stands in the log.
 */
export function refuseUnreadable(
  this: { readonly log: Pick<FastifyBaseLogger, 'info'> },
  error: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const code = codeOf(error.code);
  const { status, title } = problems[code];
  const requestId = newId();
  this.log.info({ reqId: requestId, code: error.code, res: { statusCode: status } }, 'request could not be read');
  const body = JSON.stringify({
    type: problemType(code),
    title: title.ja,
    status,
    detail: title.en,
    instance: `urn:uuid:${requestId}`,
    requestId,
  });
  if (!socket.writable) {
    socket.destroy(error);
    return;
  }
  socket.end(
    `HTTP/1.1 ${status} ${title.en}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `X-Request-Id: ${requestId}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
