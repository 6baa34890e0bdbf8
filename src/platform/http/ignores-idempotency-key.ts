import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const IGNORES_IDEMPOTENCY_KEY = 'sokuho:ignores-idempotency-key';

/** A POST that may be done twice, and cannot wait with its COMMIT for its answer, or answers with a stream, or works across organisations. */
export const IgnoresIdempotencyKey = (): MethodDecorator =>
  applyDecorators(SetMetadata(IGNORES_IDEMPOTENCY_KEY, true), ApiExtension('x-ignores-idempotency-key', true));
