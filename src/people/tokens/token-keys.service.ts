import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type SecretContext, SecretBox } from '../../platform/secrets/secret-box.js';
import { keyIdOf, makeSigningKey } from '../../platform/secrets/signing-keys.js';
import { TokenKeyStore } from './token-key.store.js';

const A_DAY = 86_400_000;
/** So long a key signs; the next one is made by whichever process signs first after that. */
const SIGNS_FOR = 7 * A_DAY;
/** So long it verifies: its last token outlives its last signature by minutes. */
const VERIFIES_FOR = 8 * A_DAY;

export interface TokenKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly madeAt: Date;
}

const contextOf = (id: string): SecretContext => ({ service: 'sokuho', purpose: `token-key:${id}` });

const privateKeyOf = (base64: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(base64, 'base64'), type: 'pkcs8', format: 'der' });

/**
 * Ed25519 keys of access tokens: made by the service itself, sealed in the database for every process, rotated every week.
 * They are not those that sign the record, so that neither can be used for the other.
 */
@Injectable()
export class TokenKeysService {
  private known: readonly TokenKey[] = [];

  constructor(
    private readonly store: TokenKeyStore,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** The one that signs now. */
  async signing(): Promise<TokenKey> {
    const now = this.clock.now().getTime();
    const isYoung = ({ madeAt }: TokenKey): boolean => madeAt.getTime() > now - SIGNS_FOR;
    const kept = this.known.find(isYoung) ?? (await this.read()).find(isYoung);
    if (kept !== undefined) return kept;
    await this.rotate();
    const [made] = await this.read();
    if (made === undefined) throw new Error('No key for access tokens could be made.');
    return made;
  }

  /** The one with this id; null when there is none, or it is too old to have signed what still counts. */
  async verifying(id: string): Promise<TokenKey | null> {
    const isIt = (key: TokenKey): boolean => key.id === id;
    const key = this.known.find(isIt) ?? (await this.read()).find(isIt) ?? null;
    return key !== null && key.madeAt.getTime() > this.clock.now().getTime() - VERIFIES_FOR ? key : null;
  }

  private async rotate(): Promise<void> {
    const now = this.clock.now();
    const secret = makeSigningKey();
    const id = keyIdOf(createPublicKey(privateKeyOf(secret)));
    const before = (millis: number): Date => new Date(now.getTime() - millis);
    await this.store.removeBefore(before(VERIFIES_FOR));
    await this.store.add({ id, sealed: this.box.seal(secret, contextOf(id)), madeAt: now }, before(SIGNS_FOR));
  }

  private async read(): Promise<readonly TokenKey[]> {
    const rows = await this.store.all();
    this.known = rows.map(({ id, sealed, madeAt }) => {
      const privateKey = privateKeyOf(this.box.open(sealed, contextOf(id)));
      return { id, privateKey, publicKey: createPublicKey(privateKey), madeAt };
    });
    return this.known;
  }
}
