import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * The tag of these very bytes. A resource that has a version keeps it in front for If-Match; the version alone would
 * not do for a GET, because states such as a missed deadline change with time and without a new version.
 */
const tagOf = (versionTag: unknown, payload: string): string => {
  const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 22);
  const version = typeof versionTag === 'string' ? /^"(\d+)"$/u.exec(versionTag)?.[1] : undefined;
  return version === undefined ? `"${digest}"` : `"${version}.${digest}"`;
};

/** If-None-Match compares weakly (RFC 9110, 13.1.2), since a proxy that compresses may have weakened the tag. */
const names = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim())) ?? false;

/** GET and HEAD under /v1 carry an ETag, and answers 304 without a body to a caller who has that one already. */
export const answerConditionally = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      const isTagged =
        ['GET', 'HEAD'].includes(request.method) && request.url.startsWith('/v1/') && reply.statusCode === 200;
      if (!isTagged || typeof payload !== 'string' || reply.getHeader('cache-control') !== undefined) {
        done(null, payload);
        return;
      }
      const tag = tagOf(reply.getHeader('etag'), payload);
      void reply.header('etag', tag).header('cache-control', 'private, no-cache');
      const isKnown = names(request.headers['if-none-match'], tag);
      if (isKnown) void reply.code(304).removeHeader('content-type').removeHeader('content-length');
      done(null, isKnown ? '' : payload);
    });
};
