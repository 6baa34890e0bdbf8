import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import type { Fault } from './domain-error.js';
import { escapePointer } from './request-bounds.js';
import { invalidRequest } from './validation.js';

const detail: Fault['detail'] = {
  ja: 'この項目は定義されていません。この操作にクエリパラメーターはありません。',
  en: 'There is no such parameter: this route takes none in its query.',
};

/**
 * Refuses parameters by name where a route takes none. A route that takes some has a class for them, against which
 * validation does the same. Pages that people open from a mail are left out: programs on the way add parameters to links.
 */
@Injectable()
export class UnknownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { url, query } = context.switchToHttp().getRequest<FastifyRequest>();
    const names = Object.keys(query as object);
    if (names.length > 0 && url.startsWith('/v1/') && !takesQuery(context))
      throw invalidRequest(names.map((name) => ({ pointer: `/${escapePointer(name)}`, detail })));
    return next.handle();
  }
}

const takesQuery = (context: ExecutionContext): boolean => {
  const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as
    object | undefined;
  return Object.keys(parameters ?? {}).some((kind) => kind.startsWith(`${RouteParamtypes.QUERY}:`));
};
