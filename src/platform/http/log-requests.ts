import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type LogContext, logContext } from '../logging/log-context.js';
import { traceIdOf } from '../logging/trace-id.js';
import { type Span, startSpan, within } from '../tracing/tracing.js';

const spans = new WeakMap<FastifyRequest, Span>();

/** The logger is the request's own, and the one that is silent binds nothing. A child of it would cost more. */
const lineWith = ({ log }: FastifyRequest, ids: Readonly<Record<string, string>>): void => {
  (log as Partial<Logger>).setBindings?.(ids);
};

/** A span by the route, never by the path, which holds ids and the secrets of links. */
const begin = (request: FastifyRequest): void => {
  const parent = request.headers['traceparent'];
  const attributes = { 'http.request.method': request.method, 'sokuho.request_id': request.id };
  const span = startSpan(request.method, 'server', attributes, typeof parent === 'string' ? parent : undefined);
  if (span === null) return;
  spans.set(request, span);
  if (traceIdOf(parent) === undefined) lineWith(request, { traceId: span.traceId });
};

const end = (request: FastifyRequest, reply: FastifyReply): void => {
  const span = spans.get(request);
  if (span === undefined) return;
  const { url: route = 'none' } = request.routeOptions;
  span.rename(`${request.method} ${route}`);
  span.note({ 'http.route': route, 'http.response.status_code': reply.statusCode });
  span.end(reply.statusCode < 500 ? undefined : reply.statusCode);
};

/**
 * What the services log for a request carries its ids, and what they do is part of its span. Both are set after the body
 * was read, which loses the context.
 */
export const logRequests = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      begin(request);
      done();
    })
    .addHook('preHandler', (request, _reply, done) => {
      const span = spans.get(request);
      const traceId = span?.traceId ?? traceIdOf(request.headers['traceparent']);
      const context: LogContext = { requestId: request.id, ...(traceId !== undefined && { traceId }) };
      logContext.run(context, () => (span === undefined ? done() : within(span, done)));
    })
    .addHook('onResponse', (request, reply, done) => {
      end(request, reply);
      done();
    });
};

/** From here on the request's lines, Fastify's own too, and its span name the organisation that is calling. */
export const logOrganisation = (request: FastifyRequest, organisationId: string): void => {
  const context = logContext.getStore();
  if (context !== undefined) context.organisationId = organisationId;
  lineWith(request, { organisationId });
  spans.get(request)?.note({ 'sokuho.organisation_id': organisationId });
};
