import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerConditionally } from './conditional-get.js';
import { linkNextPage } from './link-next-page.js';
import { setUpOpenApi } from './openapi.js';
import { measureRequests } from '../metrics/measure-requests.js';
import { limitAddresses } from './rate-limits/limit-addresses.js';

/** What the whole HTTP face shares: security headers, the request id in every answer, limits, the API's description. */
export const configureApp = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      void reply.header('x-request-id', request.id);
      return Promise.resolve();
    });
  measureRequests(app);
  linkNextPage(app);
  answerConditionally(app);
  limitAddresses(app);
  setUpOpenApi(app);
};
