import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock/clock.js';
import { Settings } from '../../config/settings.js';
import { SystemDatabase } from '../../database/system-database.js';
import { TooManyRequests } from '../domain-error.js';
import { addressGroup } from './address-group.js';
import { MemoryRateCounter } from './memory-rate-counter.js';
import { PostgresRateCounter } from './postgres-rate-counter.js';
import type { RateAnswer, RatePolicy } from './rate.js';
import type { RateCounter } from './rate-counter.js';

const seconds = (millis: number): number => Math.ceil(millis / 1000);

/**
 * How often one may ask, told in the fields RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers): `q`
 * requests in `w` seconds, of which `r` are left now, and all of them again in `t` seconds.
 */
@Injectable()
export class RateLimits {
  private readonly counter: RateCounter;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    database: SystemDatabase,
  ) {
    this.counter =
      settings.SOKUHO_RATE_LIMIT_STORE === 'postgres' ? new PostgresRateCounter(database) : new MemoryRateCounter();
  }

  /** Counts a request of its address. */
  spendOfAddress(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const policy = { name: 'address', limit: this.settings.SOKUHO_RATE_LIMIT_PER_ADDRESS, seconds: 60 };
    return this.spend(policy, addressGroup(request.ip), reply);
  }

  /** Counts a request of a key. */
  spendOfKey(id: string, reply: FastifyReply): Promise<void> {
    return this.spend({ name: 'key', limit: this.settings.SOKUHO_RATE_LIMIT_PER_KEY, seconds: 60 }, id, reply);
  }

  /**
   * Counts a request, and says in the answer's headers what is left. A limit of 0 is none.
   * @throws TooManyRequests when it is one too many
   */
  async spend(policy: RatePolicy, subject: string, reply: FastifyReply): Promise<void> {
    if (policy.limit === 0) return;
    const answer = await this.counter.spend(policy, `${policy.name}:${subject}`, this.clock.now());
    this.tell(policy, answer, reply);
    if (answer.isAllowed) return;
    const wait = Math.max(1, seconds(answer.retryAfterMs));
    const detail = {
      ja: `リクエストが多すぎます（${policy.seconds} 秒間に ${policy.limit} 回まで）。${wait} 秒後に再度お送りください。`,
      en: `More than ${policy.limit} requests in ${policy.seconds} seconds. Send it again in ${wait} seconds.`,
    };
    throw new TooManyRequests(detail, wait);
  }

  /** Several limits may hold at once; each stands in both fields. */
  private tell({ name, limit, seconds: window }: RatePolicy, answer: RateAnswer, reply: FastifyReply): void {
    this.add(reply, 'ratelimit-policy', `"${name}";q=${limit};w=${window}`);
    this.add(reply, 'ratelimit', `"${name}";r=${answer.remaining};t=${seconds(answer.fullAgainInMs)}`);
  }

  private add(reply: FastifyReply, field: string, entry: string): void {
    const before = reply.getHeader(field);
    void reply.header(field, typeof before === 'string' ? `${before}, ${entry}` : entry);
  }
}
