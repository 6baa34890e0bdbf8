import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { type Authenticator, Authenticators } from '../../access/authenticators.js';
import { permissionsOf } from '../../access/permissions.js';
import { Clock } from '../../platform/clock/clock.js';
import { SessionStore } from '../sessions/session.store.js';
import { AccessTokensService } from './access-tokens.service.js';

/**
 * Callers with an access token. The token says who it is; what they may do is read from the membership at each request, so
 * a person who was removed, demoted or signed out is so at once and not when the token ends.
 */
@Injectable()
export class AccessTokenAuthenticator implements Authenticator, OnModuleInit {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly tokens: AccessTokensService,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.authenticators.add(this);
  }

  accepts(bearer: string): boolean {
    return this.tokens.isOurs(bearer);
  }

  async authenticate(bearer: string, requestId: string): Promise<Actor | null> {
    const claims = await this.tokens.read(bearer);
    if (claims === null) return null;
    const { organisationId, memberId, personId, sessionId } = claims;
    const session = { id: sessionId, personId };
    const live = await this.sessions.live(session, { organisationId, memberId }, this.clock.now());
    if (live === null) return null;
    const { name, role, lacksSecondFactor } = live;
    return {
      organisationId,
      kind: 'member',
      id: memberId,
      name,
      role,
      permissions: permissionsOf[role],
      requestId,
      session,
      lacksSecondFactor,
    };
  }
}
