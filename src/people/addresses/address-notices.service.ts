import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { DeliveriesService } from '../../deliveries/deliveries.service.js';
import type { MemberEntity } from '../../organisations/member.entity.js';
import { MemberFollowers } from '../../organisations/member-followers.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { mailDomainOf } from '../../platform/config/mail-domain.js';
import { Settings } from '../../platform/config/settings.js';
import type { Tx } from '../../platform/database/tx.js';
import { sameAddress } from '../../platform/mail-address.js';
import { addressChangedMail } from './address-changed-mail.js';

/** Tells the former address that mails for the member go elsewhere: whoever was moved against their will hears of it. */
@Injectable()
export class AddressNoticesService implements OnModuleInit {
  private readonly domain: string;

  constructor(
    private readonly followers: MemberFollowers,
    private readonly deliveries: DeliveriesService,
    private readonly organisations: OrganisationsService,
    settings: Settings,
  ) {
    this.domain = mailDomainOf(settings);
  }

  onModuleInit(): void {
    this.followers.add((tx, actor, before, after) => this.tell(tx, actor, before, after));
  }

  /** Of somebody who signed in there: an address that was mistyped, and nobody's yet, is told nothing. */
  private async tell(tx: Tx, actor: Actor, before: MemberEntity, after: MemberEntity): Promise<void> {
    if (before.personId === null || sameAddress(before.email, after.email)) return;
    const { name: organisationName, settings } = await this.organisations.current(tx);
    const { replyTo } = settings;
    this.deliveries.queueMails(tx, [
      addressChangedMail(before, { organisationName, replyTo, by: actor.name, domain: this.domain }),
    ]);
  }
}
