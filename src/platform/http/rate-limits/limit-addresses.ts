import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../domain-error.js';
import { preferredLanguage } from '../language.js';
import { sayProblem } from '../problem-reply.js';
import { RateLimits } from './rate-limits.js';
import { unlimitedPaths } from './unlimited-paths.js';

/** Counts every request of an address before anything else is done for it, also those for pages that do not exist. */
export const limitAddresses = (app: NestFastifyApplication): void => {
  const limits = app.get(RateLimits);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
      if (unlimitedPaths.includes(request.url.split('?')[0] ?? '')) return;
      try {
        await limits.spendOfAddress(request, reply);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        sayProblem(reply, request, error, preferredLanguage(request.headers['accept-language']));
        return reply;
      }
      return undefined;
    });
};
