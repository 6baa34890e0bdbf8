import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/http/domain-error.js';
import type { RequestHash } from './kept-answer.js';

/**
 * The same request has the same hash: its address with its query, and its body.
 * @param bytes SHA-256 of the body, where it is bytes
 * @throws DomainError malformed-request for a body that is nested without end
 */
export const requestHashOf = ({ url, body }: FastifyRequest, bytes?: string): RequestHash =>
  createHash('sha256')
    .update(written([url, bytes ?? body ?? null]))
    .digest('base64url');

/** What JSON.parse reads, JSON.stringify writes, but for the depth: the one needs no stack for it, the other does. */
const written = (request: readonly unknown[]): string => {
  try {
    return JSON.stringify(request);
  } catch {
    throw new DomainError('malformed-request', {
      ja: 'リクエストの本文の入れ子が深すぎます。',
      en: 'The body is nested too deeply.',
    });
  }
};
