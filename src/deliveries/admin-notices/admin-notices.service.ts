import { Injectable, Logger } from '@nestjs/common';
import { civilDateOf } from '../../law/index.js';
import { MembersService } from '../../organisations/members.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { RefusedAddressesService } from '../../organisations/refused-addresses.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { toJapanTime } from '../../platform/clock/instant.js';
import { mailDomainOf } from '../../platform/config/mail-domain.js';
import { Settings } from '../../platform/config/settings.js';
import type { Tx } from '../../platform/database/tx.js';
import { resolveRecipients } from '../../reminders/recipients.js';
import { DeliveriesService } from '../deliveries.service.js';
import type { AdminNotice } from './admin-notice.js';
import { adminNoticeMail } from './admin-notice-mail.js';
import { foldedAddress } from '../../platform/mail-address.js';

/** Mails to the admins about what the service itself could not do. */
@Injectable()
export class AdminNoticesService {
  private readonly logger = new Logger('AdminNotices');
  private readonly domain: string;

  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly members: MembersService,
    private readonly refused: RefusedAddressesService,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.domain = mailDomainOf(settings);
  }

  /**
   * Queues the notice for every admin who can be reached, or their deputy; without any, for everybody who can.
   * @param butNotAt the address that the notice is about
   * @returns who is told; with nobody there, the log alone
   */
  async tell(tx: Tx, notice: AdminNotice, butNotAt?: string): Promise<string[]> {
    const [organisation, members, refused] = await Promise.all([
      this.organisations.current(tx),
      this.members.all(tx),
      this.refused.all(tx),
    ]);
    const shut = new Set([...refused.keys(), ...(butNotAt === undefined ? [] : [foldedAddress(butNotAt)])]);
    const on = civilDateOf(toJapanTime(this.clock.now()));
    const people = { organisation, members, refused: shut, webhookListens: false, ownerMemberId: null, on };
    const { recipients, unreachable } = resolveRecipients({ to: ['admins'], channels: ['mail'] }, people);
    const readers = recipients.filter(({ address }) => !shut.has(foldedAddress(address)));
    const { organisationId } = tx;
    if (readers.length === 0) {
      const { purpose, key } = notice;
      this.logger.error({ message: 'no mail reaches anybody of the organisation', organisationId, purpose, key });
    }
    const { name: organisationName, settings } = organisation;
    const { replyTo } = settings;
    const setting = { organisationId, organisationName, replyTo, domain: this.domain, unreachable };
    this.deliveries.queueMails(
      tx,
      readers.map((reader) => adminNoticeMail(notice, reader, setting)),
    );
    return readers.map(({ address }) => address);
  }
}
