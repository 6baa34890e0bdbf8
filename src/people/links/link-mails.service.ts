import { Injectable } from '@nestjs/common';
import { DeliveriesService } from '../../deliveries/deliveries.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import type { SystemTx } from '../../platform/database/system-tx.js';
import type { Tx } from '../../platform/database/tx.js';
import { Links } from '../../platform/http/links.js';
import type { Membership } from '../membership.store.js';
import { hashOfSecret, newSecretText } from '../secret-texts.js';
import { linkMail } from './link-mail.js';
import { OneTimeLinkStore, type OneTimeLink } from './one-time-link.store.js';

const A_MINUTE = 60_000;
const VALID_MINUTES = { invitation: 7 * 24 * 60, password_reset: 30 } as const;
const PATHS = { invitation: 'invitation', password_reset: 'password-reset' } as const;

type Recipient = Pick<Membership, 'memberId' | 'organisationId' | 'organisationName' | 'language'>;

/** Makes a link and queues its mail, in one transaction. Only the hash of the link is kept beside the sealed mail. */
@Injectable()
export class LinkMailsService {
  constructor(
    private readonly store: OneTimeLinkStore,
    private readonly deliveries: DeliveriesService,
    private readonly links: Links,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @param beside what else is written for the organisation, after the mail */
  async send(
    system: SystemTx,
    link: OneTimeLink,
    recipient: Recipient,
    beside: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    const secret = newSecretText();
    const madeAt = this.clock.now();
    const expiresAt = new Date(madeAt.getTime() + VALID_MINUTES[link.purpose] * A_MINUTE);
    await this.store.insert(system, { ...link, hash: hashOfSecret(secret), madeAt, expiresAt });
    const { memberId, organisationName, language } = recipient;
    const mail = linkMail({
      purpose: link.purpose,
      language,
      recipient: link.email,
      memberId,
      organisationName,
      link: this.links.oneTime(PATHS[link.purpose], secret),
      domain: /@([^>\s]+)/u.exec(this.settings.MAIL_FROM)?.[1] ?? 'localhost',
    });
    await system.as(recipient.organisationId, async (tx) => {
      this.deliveries.queueMails(tx, [mail]);
      await beside(tx);
    });
  }
}
