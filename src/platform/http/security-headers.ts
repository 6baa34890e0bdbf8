import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet, { type HelmetOptions } from 'helmet';

const options: HelmetOptions = {
  contentSecurityPolicy: { directives: { 'base-uri': ["'none'"], 'upgrade-insecure-requests': null } },
};

/** What helmet says of an answer. It works that out for each anew, and it is the same each time. */
const securityHeaders = (): Record<string, string> => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return response.getHeaders() as Record<string, string>;
};

/** Every answer carries helmet's security headers and the id of its request. A route may set stricter ones of its own. */
export const secureAnswers = (app: NestFastifyApplication): void => {
  const headers = securityHeaders();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      void reply.headers(headers).header('x-request-id', request.id);
      done();
    });
};
