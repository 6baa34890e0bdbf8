import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const nextCursorOf = (payload: unknown): string | null => {
  if (typeof payload !== 'object' || payload === null || !('nextCursor' in payload)) return null;
  return typeof payload.nextCursor === 'string' ? payload.nextCursor : null;
};

/** The same request for the page after, relative to the request's own address, so that no proxy need be known. */
const nextPage = (url: string, cursor: string): string => {
  const queryAt = url.indexOf('?');
  const search = new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt));
  search.set('cursor', cursor);
  return `${queryAt < 0 ? url : url.slice(0, queryAt)}?${search.toString()}`;
};

/** A list that goes on names its next page in a Link header (RFC 8288), beside `nextCursor` in the body. */
export const linkNextPage = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preSerialization', (request, reply, payload, done) => {
      const cursor = request.method === 'GET' ? nextCursorOf(payload) : null;
      if (cursor !== null) void reply.header('link', `<${nextPage(request.url, cursor)}>; rel="next"`);
      done(null, payload);
    });
};
