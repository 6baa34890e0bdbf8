import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';

/** One way to prove who is calling: an API key, an access token of ours, a token of an organisation's own issuer. */
export interface Authenticator {
  /** Whether it is of this kind, by its looks alone. Kinds exclude each other. */
  accepts(bearer: string): boolean;
  /** The caller that it stands for; null when it opens nothing. */
  authenticate(bearer: string, requestId: string): Promise<Actor | null>;
}

/** The guard asks whoever accepts a bearer who is calling. Features add their own kinds; we do not know them. */
@Injectable()
export class Authenticators {
  private readonly kinds: Authenticator[] = [];

  add(kind: Authenticator): void {
    this.kinds.push(kind);
  }

  async authenticate(bearer: string, requestId: string): Promise<Actor | null> {
    const kind = this.kinds.find((one) => one.accepts(bearer));
    return kind === undefined ? null : kind.authenticate(bearer, requestId);
  }
}
