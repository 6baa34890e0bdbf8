import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { RequestHash } from './kept-answer.js';

/**
 * The same request has the same hash: its address with its query, and its body.
 * @param bytes SHA-256 of the body, where it is bytes
 */
export const requestHashOf = ({ url, body }: FastifyRequest, bytes?: string): RequestHash =>
  createHash('sha256')
    .update(JSON.stringify([url, bytes ?? body ?? null]))
    .digest('base64url');
