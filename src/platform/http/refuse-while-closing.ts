import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from './domain-error.js';
import { preferredLanguage } from './language.js';
import { sayProblem } from './problem-reply.js';

const closing = (): DomainError =>
  new DomainError('unavailable', {
    ja: 'このプロセスは停止中です。接続し直してお送りください。',
    en: 'This process is stopping. Send it again over a new connection.',
  });

/** What still comes over an open connection once the process closes is not begun; Fastify's own refusal is no problem details. */
export const refuseWhileClosing = (app: NestFastifyApplication): void => {
  let isClosing = false;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', (done) => {
      isClosing = true;
      done();
    })
    .addHook('onRequest', (request, reply, done) => {
      if (!isClosing) {
        done();
        return;
      }
      void reply.header('retry-after', 1);
      sayProblem(reply, request, closing(), preferredLanguage(request.headers['accept-language']));
    });
};
