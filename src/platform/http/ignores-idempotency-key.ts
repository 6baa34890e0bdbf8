import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const IGNORES_IDEMPOTENCY_KEY = 'sokuho:ignores-idempotency-key';

/** A POST that stores nothing and answers with a stream: repeated, it is made anew. Its description says so too. */
export const IgnoresIdempotencyKey = (): MethodDecorator =>
  applyDecorators(SetMetadata(IGNORES_IDEMPOTENCY_KEY, true), ApiExtension('x-ignores-idempotency-key', true));
