import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { preferredLanguage } from './language.js';
import { sayProblem } from './problem-reply.js';

/** Of these the body is read as UTF-8; routes that take lists of people say themselves what they read. */
const textTypes = /^\s*(?:application\/json|application\/x-www-form-urlencoded|[\w.+-]+\/[\w.+-]+\+json)\s*(?:;|$)/iu;
const charset = /;\s*charset\s*=\s*"?([^";\s]*)"?/iu;

/** What of the body's form the service would pass over, and so read wrongly; null when it reads it as it was meant. */
const unreadForm = ({
  method,
  headers,
}: FastifyRequest): { readonly header: string; readonly value: string } | null => {
  // What comes with a question is not read at all.
  if (method === 'GET' || method === 'HEAD') return null;
  const coding = headers['content-encoding'] ?? '';
  if (coding !== '' && coding.trim().toLowerCase() !== 'identity') return { header: 'Content-Encoding', value: coding };
  const type = headers['content-type'] ?? '';
  const named = textTypes.test(type) ? charset.exec(type)?.[1] : undefined;
  const isKnown = named === undefined || ['utf-8', 'utf8', 'us-ascii'].includes(named.toLowerCase());
  return isKnown ? null : { header: 'Content-Type', value: type };
};

const refusal = (header: string, value: string): DomainError => {
  const shown = value.slice(0, 100);
  return new DomainError('unsupported-media-type', {
    ja: `${header}（${shown}）には対応していません。本文は圧縮せず、JSON は UTF-8 で送ってください。`,
    en: `${header} (${shown}) is not supported. Send the body uncompressed, and JSON in UTF-8.`,
  });
};

/** A body that is compressed, or in another charset, is refused before it is read: passed over, it would be read as something else. */
export const refuseEncodings = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const unread = unreadForm(request);
      if (unread === null) {
        done();
        return;
      }
      const problem = refusal(unread.header, unread.value);
      sayProblem(reply, request, problem, preferredLanguage(request.headers['accept-language']));
    });
};
