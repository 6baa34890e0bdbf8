import type { Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerConditionally } from './conditional-get.js';
import { linkNextPage } from './link-next-page.js';
import { logRequests } from './log-requests.js';
import { measureRequests } from '../metrics/measure-requests.js';
import { setUpOpenApi } from './openapi/openapi.js';
import { limitAddresses } from './rate-limits/limit-addresses.js';
import { refuseEncodings } from './refuse-encodings.js';
import { refuseWhileClosing } from './refuse-while-closing.js';
import { secureAnswers } from './security-headers.js';

/** What the whole HTTP face shares: security headers, the request id in every answer, limits, the API's description. */
export const configureApp = (app: NestFastifyApplication): void => {
  secureAnswers(app);
  logRequests(app);
  measureRequests(app);
  refuseWhileClosing(app);
  // An expectation that nobody knows may be passed over (RFC 9110, 10.1.1), and Node's own refusal says nothing.
  const server: Server = app.getHttpServer();
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  linkNextPage(app);
  answerConditionally(app);
  limitAddresses(app);
  refuseEncodings(app);
  setUpOpenApi(app);
};
