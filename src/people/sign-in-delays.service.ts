import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { SystemTx } from '../platform/database/system-tx.js';
import { TooManyRequests } from '../platform/http/domain-error.js';
import { type DelayPolicy, SignInDelayStore } from './sign-in-delay.store.js';
import { foldedAddress } from '../platform/mail-address.js';

/** Of an account: whoever guesses at it from many places waits all the same. Never so long that its owner gives up. */
const ofAccount: DelayPolicy = { free: 5, firstSeconds: 15, longestSeconds: 900 };
/** Of the place that tries come from, where many people may sit: later, and then longer. */
const ofPlace: DelayPolicy = { free: 25, firstSeconds: 15, longestSeconds: 3600 };

/** By its hash, so that addresses that are nobody's are not collected. */
const accountSubject = (email: string): string =>
  `account:${createHash('sha256').update(foldedAddress(email)).digest('hex')}`;
const placeSubject = (place: string): string => `place:${place}`;

/**
 * Failed sign-ins cost a wait that grows. It rests on the address that was typed, not on whether somebody has it, and
 * stands in the database, so that it holds for every process and over a restart.
 */
@Injectable()
export class SignInDelaysService {
  constructor(
    private readonly store: SignInDelayStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts a try as failed until it is said otherwise.
   * @param place where it comes from, an address or a /64
   * @throws TooManyRequests while an earlier failure still costs
   */
  async begin(email: string, place: string): Promise<void> {
    const now = this.clock.now();
    this.refuseBefore(await this.store.begin(placeSubject(place), now, ofPlace), now);
    this.refuseBefore(await this.store.begin(accountSubject(email), now, ofAccount), now);
  }

  /** The try succeeded: its account starts anew, its place keeps what others did there. */
  async succeeded(email: string, place: string): Promise<void> {
    await this.store.forget(accountSubject(email));
    await this.store.takeBack(placeSubject(place), this.clock.now());
  }

  /** The try neither succeeded nor failed: the password was right, and the second factor is still to come. */
  async takeBack(email: string, place: string): Promise<void> {
    await this.store.takeBack(accountSubject(email), this.clock.now());
    await this.store.takeBack(placeSubject(place), this.clock.now());
  }

  /** Whoever set a new password by a mailed link has shown who they are. */
  async forgive(system: SystemTx, email: string): Promise<void> {
    await this.store.forget(accountSubject(email), system);
  }

  private refuseBefore(next: Date | null, now: Date): void {
    if (next === null) return;
    const seconds = Math.max(1, Math.ceil((next.getTime() - now.getTime()) / 1000));
    throw new TooManyRequests(
      {
        ja: `サインインの失敗が続いたため、${seconds}秒後まで受け付けません。パスワードをお忘れの場合は再設定をご利用ください。`,
        en: `After failed sign-ins, wait ${seconds} seconds. If you do not know the password, ask for a new one.`,
      },
      seconds,
    );
  }
}
