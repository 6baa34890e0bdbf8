import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Metrics } from './metrics.js';

/** Seconds. The coarse end is for files, packs and exports. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Measures each request by its route, never by its path: that holds ids, and a scanner's paths would have no end. */
export const measureRequests = (app: NestFastifyApplication): void => {
  const observe = app
    .get(Metrics)
    .histogram('sokuho_http_request_seconds', 'Requests by route and status', ['method', 'route', 'status'], buckets);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const { url: route = 'none' } = request.routeOptions;
      const labels = { method: request.method, route, status: String(reply.statusCode) };
      observe(labels, reply.elapsedTime / 1000);
      done();
    });
};
