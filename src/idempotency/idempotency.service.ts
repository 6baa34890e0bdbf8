import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { SecretBox, type SecretContext } from '../platform/secrets/secret-box.js';
import { type CallersKey, IdempotencyKeyStore } from './idempotency-key.store.js';
import type { KeptAnswer, RequestHash } from './kept-answer.js';

const KEPT_MS = 86_400_000;

/** An answer, and whether it was given before. */
export interface Answered {
  readonly answer: KeptAnswer;
  readonly isReplayed: boolean;
}

/**
 * Requests that may be sent twice and are done once (draft-ietf-httpapi-idempotency-key-header). The answer is kept
 * sealed, since some show a secret that is shown once.
 */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly keys: IdempotencyKeyStore,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Does what the request asks and keeps its answer, in one transaction; or gives the answer that it got within the last
   * 24 hours. A request that is refused leaves nothing, so it may be sent again under its key, also set right.
   *
   * @throws DomainError idempotency-key-in-use while the first is under way, idempotency-key-reused for another request
   */
  once(actor: Actor, key: string, requestHash: RequestHash, make: () => Promise<KeptAnswer>): Promise<Answered> {
    const callers: CallersKey = { actorId: actor.id, key };
    return this.unitOfWork.share(actor.organisationId, async (tx, within) => {
      if (!(await this.keys.take(tx, callers))) throw inUse(key);
      const now = this.clock.now();
      const since = new Date(now.getTime() - KEPT_MS);
      const context = contextOf(actor, key);
      const before = await this.keys.find(tx, callers, since);
      if (before !== null) {
        if (before.requestHash !== requestHash) throw reused(key);
        return { answer: JSON.parse(this.secrets.open(before.answer, context)) as KeptAnswer, isReplayed: true };
      }
      const answer = await within(make);
      const sealed = this.secrets.seal(JSON.stringify(answer), context);
      this.keys.insert(tx, callers, { requestHash, answer: sealed }, { now, since });
      return { answer, isReplayed: false };
    });
  }

  /** Forgets what is older than 24 hours. */
  sweep(): Promise<void> {
    return this.keys.forget(new Date(this.clock.now().getTime() - KEPT_MS));
  }
}

const contextOf = ({ organisationId, id }: Actor, key: string): SecretContext => ({
  organisationId,
  purpose: `idempotency:${id}:${key}`,
});

const inUse = (key: string): DomainError =>
  new DomainError('idempotency-key-in-use', {
    ja: `Idempotency-Key「${key}」の最初のリクエストを処理しています。少し待って、同じ内容で再度お送りください。`,
    en: `The first request with the Idempotency-Key ${key} is still under way. Wait a moment and send it again, unchanged.`,
  });

const reused = (key: string): DomainError =>
  new DomainError('idempotency-key-reused', {
    ja: `Idempotency-Key「${key}」は 24 時間以内に別の内容で使われています。別のリクエストには新しいキーを指定してください。`,
    en: `The Idempotency-Key ${key} was used for another request within 24 hours. Give each request a key of its own.`,
  });
