import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import { type ChildLoggerOptions, stdTimeFunctions } from 'pino';
import { newId } from '../database/new-id.js';
import { loggedError } from '../logging/logged-error.js';
import { traceIdOf } from '../logging/trace-id.js';
import { loggedPath } from './logged-path.js';
import { refuseAddress, refuseUnreadable } from './unreadable-request.js';

const BODY_LIMIT = 1_048_576;

/** A caller's own request id is kept when it is harmless to log. */
const requestIdOf = (header: string | string[] | undefined): string =>
  typeof header === 'string' && /^[\w.:-]{1,100}$/u.test(header) ? header : newId();

const withoutSchemas = (): never => {
  throw new Error('A route has a schema of Fastify, whose compilers are not loaded.');
};

/**
 * Fastify as the edges want it: 1 MB bodies, request ids, logs without queries (they may hold names).
 * @param trustedProxies whose X-Forwarded-For is believed, as addresses or CIDRs with commas between; nobody's when absent
 */
export const fastifyAdapter = (logLevel: string, trustedProxies?: string): FastifyAdapter =>
  new FastifyAdapter({
    trustProxy: trustedProxies ?? false,
    bodyLimit: BODY_LIMIT,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) =>
      requestIdOf(request.headers['x-request-id']),
    routerOptions: { maxParamLength: 200 },
    childLoggerFactory: (
      logger: FastifyBaseLogger,
      bindings: Record<string, unknown>,
      options: ChildLoggerOptions,
      request: IncomingMessage,
    ) => {
      const traceId = traceIdOf(request.headers['traceparent']);
      return logger.child({ ...bindings, ...(traceId !== undefined && { traceId }) }, options);
    },
    requestTimeout: 30_000,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseUnreadable,
    // Requests are checked by class-validator; Fastify's own compilers would be loaded at each start for nothing.
    schemaController: { compilersFactory: { buildValidator: withoutSchemas, buildSerializer: withoutSchemas } },
    forceCloseConnections: 'idle',
    // refuseWhileClosing answers instead.
    return503OnClosing: false,
    logger:
      logLevel === 'silent'
        ? false
        : {
            level: logLevel,
            base: null,
            timestamp: stdTimeFunctions.isoTime,
            serializers: {
              req: ({ method, url, id }: { method: string; url: string; id: string }) => ({
                method,
                path: loggedPath(url),
                id,
              }),
              res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
              err: (error: Error) => ({ type: error.name, stack: '', ...loggedError(error) }),
            },
          },
  });
