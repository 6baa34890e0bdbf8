import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { versionToMatch } from './etag.js';
import { etagExample } from './openapi/examples.js';

const versionRead = createParamDecorator((_: unknown, context: ExecutionContext): number | null =>
  versionToMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/**
 * The version that the caller read and wants to change; null when any will do. Describes the header as well, so that no
 * route asks for it without saying so.
 * @param of what the ETag is of, when it is not of what the address names
 */
export const IfMatch =
  (of = 'the version you read'): ParameterDecorator =>
  (target, name, index) => {
    if (name === undefined) throw new Error('A constructor reads no If-Match.');
    const method = Object.getOwnPropertyDescriptor(target, name) as TypedPropertyDescriptor<unknown>;
    versionRead()(target, name, index);
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: `ETag of ${of}, or \`*\` for whatever is there`,
      example: etagExample,
    })(target, name, method);
  };
