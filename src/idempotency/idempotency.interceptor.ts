import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { RequestWithActor } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { Settings } from '../platform/config/settings.js';
import { DomainError } from '../platform/http/domain-error.js';
import { IGNORES_IDEMPOTENCY_KEY } from '../platform/http/ignores-idempotency-key.js';
import { IdempotencyService } from './idempotency.service.js';
import type { KeptAnswer } from './kept-answer.js';
import { requestHashOf } from './request-hash.js';
import { spool } from '../platform/heavy-work/spooled-bytes.js';

const keptHeaders = ['location', 'etag', 'cache-control'];

const keyOf = (header: string | readonly string[]): string => {
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/u.test(header)) return header;
  throw new DomainError('malformed-request', {
    ja: 'Idempotency-Key は空白を含まない ASCII 文字 1～255 字（例：UUID）で、1 つだけ指定してください。',
    en: 'Give one Idempotency-Key of 1 to 255 visible ASCII characters, a UUID for instance.',
  });
};

const answerOf = (reply: FastifyReply, value: unknown): KeptAnswer => ({
  status: reply.statusCode,
  headers: Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const given = reply.getHeader(name);
      return given === undefined ? [] : [[name, String(given)]];
    }),
  ),
  body: value === undefined ? null : JSON.stringify(value),
});

/** A POST with an Idempotency-Key is done once, and answered each time as the first time. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: IdempotencyService,
    private readonly reflector: Reflector,
    private readonly settings: Settings,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithActor>();
    const header = request.headers['idempotency-key'];
    // Whoever calls a route that is open to anybody has no organisation to keep the answer in.
    const isOut = request.method !== 'POST' || header === undefined || request.actor === undefined;
    if (isOut || this.reflector.get<boolean>(IGNORES_IDEMPOTENCY_KEY, context.getHandler())) return next.handle();
    const { actor } = request as { actor: Actor };
    const reply = http.getResponse<FastifyReply>();
    return defer(() => this.once(actor, keyOf(header), request, reply, next));
  }

  private async once(
    actor: Actor,
    key: string,
    request: RequestWithActor,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const make = async (): Promise<KeptAnswer> => answerOf(reply, await lastValueFrom(next.handle()));
    if (!(request.body instanceof Readable)) return this.answer(actor, key, requestHashOf(request), make, reply);
    const bytes = await spool(request.body, this.settings.SOKUHO_FILE_LIMIT_MB * 1_048_576);
    try {
      request.body = bytes.read();
      return await this.answer(actor, key, requestHashOf(request, bytes.sha256), make, reply);
    } finally {
      await bytes.discard();
    }
  }

  private async answer(
    actor: Actor,
    key: string,
    hash: string,
    make: () => Promise<KeptAnswer>,
    reply: FastifyReply,
  ): Promise<unknown> {
    const { answer, isReplayed } = await this.idempotency.once(actor, key, hash, make).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'idempotency-key-in-use') void reply.header('retry-after', 1);
      throw error;
    });
    if (isReplayed) {
      void reply.status(answer.status).header('idempotency-replayed', 'true');
      for (const [name, value] of Object.entries(answer.headers)) void reply.header(name, value);
    }
    return answer.body === null ? undefined : (JSON.parse(answer.body) as unknown);
  }
}
