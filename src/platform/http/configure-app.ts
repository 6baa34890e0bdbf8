import type { Server } from 'node:http';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerConditionally } from './conditional-get.js';
import { linkNextPage } from './link-next-page.js';
import { logRequests } from './log-requests.js';
import { measureRequests } from '../metrics/measure-requests.js';
import { setUpOpenApi } from './openapi/openapi.js';
import { limitAddresses } from './rate-limits/limit-addresses.js';

/** What the whole HTTP face shares: security headers, the request id in every answer, limits, the API's description. */
export const configureApp = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'base-uri': ["'none'"], 'upgrade-insecure-requests': null } },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      void reply.header('x-request-id', request.id);
      return Promise.resolve();
    });
  logRequests(app);
  measureRequests(app);
  // An expectation that nobody knows may be passed over (RFC 9110, 10.1.1), and Node's own refusal says nothing.
  const server: Server = app.getHttpServer();
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  linkNextPage(app);
  answerConditionally(app);
  limitAddresses(app);
  setUpOpenApi(app);
};
