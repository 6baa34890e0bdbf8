import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { DomainError } from '../platform/http/domain-error.js';
import { PUBLIC_ROUTE } from '../platform/http/public-route.js';
import { RateLimits } from '../platform/http/rate-limits/rate-limits.js';
import { OWN_PARAMETER, REQUIRED_PERMISSION, type RequestWithActor } from './access.decorators.js';
import { ApiKeysService } from './api-keys.service.js';
import { isOwn } from './is-own.js';
import type { Permission } from './permissions.js';

const bearer = /^Bearer +([\x21-\x7e]{1,4096})$/iu;

const unauthenticated = (): DomainError =>
  new DomainError('unauthenticated', {
    ja: '有効な API キーを Authorization: Bearer ヘッダーで送ってください。',
    en: 'Send a valid API key in the header Authorization: Bearer.',
  });

/** Finds out who is calling and whether the route is theirs to call. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly keys: ApiKeysService,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;

    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const secret = bearer.exec(request.headers.authorization ?? '')?.[1];
    const actor = secret === undefined ? null : await this.keys.authenticate(secret, request.id);
    if (actor === null) throw unauthenticated();
    await this.limits.spendOfKey(actor.id, context.switchToHttp().getResponse<FastifyReply>());

    const permission = this.reflector.getAllAndOverride<Permission | undefined>(REQUIRED_PERMISSION, targets);
    // A route that names no permission is a mistake of ours: closed rather than open.
    const ownParameter = this.reflector.getAllAndOverride<string | undefined>(OWN_PARAMETER, targets);
    const mayCall = permission !== undefined && actor.permissions.includes(permission);
    if (!mayCall && !isOwn(actor, request.params, ownParameter)) {
      throw new DomainError('forbidden', {
        ja: `この操作には権限「${permission ?? '未定義'}」が必要です。組織の管理者にご相談ください。`,
        en: `This needs the permission ${permission ?? '(none set)'}. Ask an admin of your organisation.`,
      });
    }
    request.actor = actor;
    return true;
  }
}
