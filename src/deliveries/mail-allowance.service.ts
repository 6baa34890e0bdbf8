import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TooManyRequests } from '../platform/http/domain-error.js';
import { PostgresRateCounter } from '../platform/http/rate-limits/postgres-rate-counter.js';
import type { RatePolicy } from '../platform/http/rate-limits/rate.js';
import { foldedAddress } from '../platform/mail-address.js';

const AN_HOUR = 3600;

/** Of one mailbox, whichever organisations write to it: nobody's is filled by whoever can name it. */
const outsideMailbox: RatePolicy = { name: 'mail-outside', limit: 10, seconds: AN_HOUR };
/** A large organisation invites everybody in an afternoon; one that writes to strangers is slowed down. */
const outsideOfOrganisation: RatePolicy = { name: 'mail-outside-of', limit: 200, seconds: AN_HOUR };
/** People who work together over an incident mention each other often. */
const insideMailbox: RatePolicy = { name: 'mail-inside', limit: 60, seconds: AN_HOUR };
const insideOfOrganisation: RatePolicy = { name: 'mail-inside-of', limit: 2000, seconds: AN_HOUR };

export interface MailReader {
  readonly address: string;
  /** Nobody has signed in from this address yet, so it may be anybody's. */
  readonly isOutside: boolean;
}

/** By its hash, so that the counters hold no addresses. */
const mailboxOf = (address: string): string => createHash('sha256').update(foldedAddress(address)).digest('hex');

/**
 * How many mails a caller's requests may cause, by mailbox and by organisation, counted in the database for all processes
 * together. Reminders are not counted: what the law asks goes out, and the plan bounds it.
 */
@Injectable()
export class MailAllowanceService {
  private readonly counter: PostgresRateCounter;

  constructor(
    database: SystemDatabase,
    private readonly clock: Clock,
  ) {
    this.counter = new PostgresRateCounter(database);
  }

  /** @throws TooManyRequests, saying when the next one may go */
  async spend(organisationId: string, { address, isOutside }: MailReader): Promise<void> {
    const mailbox = mailboxOf(address);
    if (isOutside) {
      await this.count(outsideMailbox, mailbox, address);
      await this.count(outsideOfOrganisation, organisationId, address);
      return;
    }
    await this.count(insideMailbox, `${organisationId}:${mailbox}`, address);
    await this.count(insideOfOrganisation, organisationId, address);
  }

  private async count(policy: RatePolicy, subject: string, address: string): Promise<void> {
    const answer = await this.counter.spend(policy, `${policy.name}:${subject}`, this.clock.now());
    if (answer.isAllowed) return;
    const wait = Math.max(1, Math.ceil(answer.retryAfterMs / 1000));
    throw new TooManyRequests(
      {
        ja: `${address} 宛てのメールが多すぎるため、送信を受け付けませんでした（1 時間に ${policy.limit} 通まで）。何も変更していません。${wait} 秒後に再度お試しいただくか、メールを伴わない方法をご利用ください。`,
        en: `Too many mails to ${address} (${policy.limit} an hour), so this was not taken and nothing changed. Try again in ${wait} seconds, or without the mail.`,
      },
      wait,
    );
  }
}
