import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { locationHeader } from './openapi/common-headers.js';

/** Names in Location where the thing in the answer is found. */
class LocationInterceptor implements NestInterceptor {
  constructor(private readonly address: string) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const params = http.getRequest<FastifyRequest>().params as Readonly<Record<string, string>>;
    return next.handle().pipe(
      tap((made: { readonly id: string }) => {
        const named: Readonly<Record<string, string>> = { ...params, id: made.id };
        const address = this.address.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
          encodeURIComponent(named[name] ?? ''),
        );
        void http.getResponse<FastifyReply>().header('location', address);
      }),
    );
  }
}

/**
 * Answers 201 with what was made, and with its address in Location (RFC 9110, 15.3.2). Only for a thing that a GET finds.
 * @param address with `{id}` for the id in the answer; other names are parameters of the route
 * @param headers that the answer has besides
 */
export const MadeAt = (address: string, type: Type, headers = {}): MethodDecorator =>
  applyDecorators(
    UseInterceptors(new LocationInterceptor(address)),
    ApiCreatedResponse({ type, headers: { ...locationHeader, ...headers } }),
  );
