import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import { hashOfRecoveryCode } from './recovery-codes.js';
import { SecondFactorStore } from './second-factor.store.js';
import { stepOfCode, typedCode } from './totp.js';

export type SecondFactorKind = 'totp' | 'recovery_code';

export const seedContext = (personId: string) => ({ personId, purpose: 'totp-seed' }) as const;

/** Whether a code is the person's second factor. Each counts once. */
@Injectable()
export class SecondFactorCheckService {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Uses the code up. @returns what it was; null when it was nothing */
  async use(personId: string, code: string): Promise<SecondFactorKind | null> {
    const now = this.clock.now();
    const { seed, isConfirmed } = await this.store.find(personId);
    if (seed === null || !isConfirmed) return null;
    const step = stepOfCode(this.seedOf(personId, seed), typedCode(code), now);
    if (step !== null && (await this.store.useStep(personId, step))) return 'totp';
    return (await this.store.useCode(personId, hashOfRecoveryCode(typedCode(code)), now)) ? 'recovery_code' : null;
  }

  seedOf(personId: string, sealed: string): Buffer {
    return Buffer.from(this.box.open(sealed, seedContext(personId)), 'base64');
  }
}
