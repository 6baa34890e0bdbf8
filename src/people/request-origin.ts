import type { FastifyRequest } from 'fastify';
import { addressGroup } from '../platform/http/rate-limits/address-group.js';
import type { Origin } from './sign-in.service.js';

export const originOf = (request: FastifyRequest): Origin => ({
  requestId: request.id,
  from: addressGroup(request.ip),
});
