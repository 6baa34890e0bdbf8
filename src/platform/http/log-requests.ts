import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type LogContext, logContext } from '../logging/log-context.js';
import { traceIdOf } from '../logging/trace-id.js';

/** What the services log for a request carries its ids. Set after the body was read, which loses the context. */
export const logRequests = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', (request, _reply, done) => {
      const traceId = traceIdOf(request.headers['traceparent']);
      const context: LogContext = { requestId: request.id, ...(traceId !== undefined && { traceId }) };
      logContext.run(context, done);
    });
};

/** From here on the request's lines, Fastify's own too, name the organisation that is calling. */
export const logOrganisation = (request: FastifyRequest, reply: FastifyReply, organisationId: string): void => {
  const context = logContext.getStore();
  if (context !== undefined) context.organisationId = organisationId;
  request.log = request.log.child({ organisationId });
  reply.log = request.log;
};
