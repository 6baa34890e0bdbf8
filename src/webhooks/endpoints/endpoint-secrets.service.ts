import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
import { WebhookEndpointStore } from './webhook-endpoint.store.js';

/** An endpoint as the sender needs it. */
export interface EndpointToSign {
  readonly id: string;
  readonly url: string;
  /** The newest first; two while they change. */
  readonly secrets: readonly string[];
}

/** Secrets of endpoints: sealed in the database, open only while something is signed. */
@Injectable()
export class EndpointSecretsService {
  constructor(
    private readonly store: WebhookEndpointStore,
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  seal(organisationId: string, endpointId: string, secret: string): string {
    return this.box.seal(secret, contextOf(organisationId, endpointId));
  }

  /** Null when it was removed or disabled. @throws CannotOpen when the key that sealed it is not there */
  async open(organisationId: string, endpointId: string): Promise<EndpointToSign | null> {
    return this.unitOfWork.run(organisationId, async (tx) => {
      const endpoint = await this.store.find(tx, endpointId);
      if (endpoint === null || endpoint.disabledAt !== null) return null;
      const { id, url } = endpoint;
      const context = contextOf(organisationId, id);
      const secrets = sealedNow(endpoint, this.clock.now()).map((sealed) => this.box.open(sealed, context));
      await this.renew(tx, endpoint, secrets[0] ?? '');
      return { id, url, secrets };
    });
  }

  /** Sealed with an old key, it is sealed anew with the newest. */
  private async renew(tx: Tx, endpoint: WebhookEndpointEntity, secret: string): Promise<void> {
    if (this.box.isCurrent(endpoint.secret)) return;
    await this.store.update(tx, endpoint, { secret: this.seal(tx.organisationId, endpoint.id, secret) });
  }
}

const contextOf = (organisationId: string, endpointId: string) => ({
  organisationId,
  purpose: `webhook-secret:${endpointId}`,
});

const sealedNow = ({ secret, previousSecret, previousSecretUntil }: WebhookEndpointEntity, now: Date): string[] =>
  previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > now
    ? [secret, previousSecret]
    : [secret];
