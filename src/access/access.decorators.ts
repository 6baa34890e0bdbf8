import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

export type RequestWithActor = FastifyRequest & { actor?: Actor };

export const REQUIRED_PERMISSION = 'sokuho:permission';

/** Names the path parameter by which a route may be a member's own. */
export const OWN_PARAMETER = 'sokuho:own-parameter';

/**
 * A route for callers with this permission. The API's description names it too, as `x-permission`.
 * @param orMember a path parameter: the member whose id stands there needs no permission. What of it is theirs to
 * change the service says.
 */
export const Requires = (
  permission: Permission,
  { orMember }: { readonly orMember?: string } = {},
): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(REQUIRED_PERMISSION, permission),
    SetMetadata(OWN_PARAMETER, orMember),
    ApiBearerAuth(),
    ApiExtension('x-permission', permission),
  );

export const SIGNED_IN_ROUTE = 'sokuho:signed-in';

/**
 * A route about the caller's own person: whoever is signed in may call it, whatever their role; a key may not. The API's
 * description says so, as `x-permission: signed-in`.
 */
export const SignedIn = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(SIGNED_IN_ROUTE, true), ApiBearerAuth(), ApiExtension('x-permission', 'signed-in'));

/** The caller, put on the request by the guard. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (actor === undefined) throw new Error('A public route has no caller.');
  return actor;
});
