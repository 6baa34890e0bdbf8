import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { DomainError } from '../platform/http/domain-error.js';
import { logOrganisation } from '../platform/http/log-requests.js';
import { PUBLIC_ROUTE } from '../platform/http/public-route.js';
import { RateLimits } from '../platform/http/rate-limits/rate-limits.js';
import { OWN_PARAMETER, REQUIRED_PERMISSION, type RequestWithActor, SIGNED_IN_ROUTE } from './access.decorators.js';
import { Authenticators } from './authenticators.js';
import { isOwn } from './is-own.js';
import type { Permission } from './permissions.js';

const bearer = /^Bearer +([\x21-\x7e]{1,4096})$/iu;

const unauthenticated = (): DomainError =>
  new DomainError('unauthenticated', {
    ja: '有効な API キー又はアクセストークンを Authorization: Bearer ヘッダーで送ってください。',
    en: 'Send a valid API key or access token in the header Authorization: Bearer.',
  });

const notAPerson = (): DomainError =>
  new DomainError('forbidden', {
    ja: 'この操作は本人のサインインに関するものです。API キーではなく、本人のアクセストークンを送ってください。',
    en: 'This is about a person who signed in. Send their access token, not an API key.',
  });

const secondFactorRequired = (): DomainError =>
  new DomainError('second-factor-required', {
    ja: 'この組織は二要素認証を必須としています。POST /v1/auth/second-factor で設定するか、コードを付けてサインインし直してください。',
    en: 'This organisation requires a second factor. Set one up by POST /v1/auth/second-factor, or sign in again with its code.',
  });

/** Finds out who is calling and whether the route is theirs to call. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticators: Authenticators,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;

    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const secret = bearer.exec(request.headers.authorization ?? '')?.[1];
    const actor = secret === undefined ? null : await this.authenticators.authenticate(secret, request.id);
    if (actor === null) throw unauthenticated();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    logOrganisation(request, actor.organisationId);
    await this.limits.spendOfKey(actor.id, reply);

    request.actor = actor;
    if (this.reflector.getAllAndOverride<boolean>(SIGNED_IN_ROUTE, targets)) {
      if (actor.session === undefined) throw notAPerson();
      return true;
    }

    if (actor.lacksSecondFactor === true) throw secondFactorRequired();
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
    return true;
  }
}
