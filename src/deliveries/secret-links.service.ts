import { Injectable } from '@nestjs/common';
import { type SecretContext, SecretBox } from '../platform/secrets/secret-box.js';
import type { DeliveryEntity } from './delivery.entity.js';
import { LINK_PLACE, type MailMessage } from './mail-message.js';

const contextOf = (organisationId: string, deliveryId: string): SecretContext => ({
  organisationId,
  purpose: `mail-link:${deliveryId}`,
});

/** Links that open something, in mails that wait: neither an answer, nor a file of the database, nor a backup tells them. */
@Injectable()
export class SecretLinksService {
  constructor(private readonly box: SecretBox) {}

  seal(organisationId: string, deliveryId: string, link: string): Pick<MailMessage, 'sealedLink'> {
    return { sealedLink: this.box.seal(link, contextOf(organisationId, deliveryId)) };
  }

  /** The message as it leaves. @throws CannotOpen */
  readable({ organisationId, id, message }: DeliveryEntity): MailMessage {
    const { sealedLink, ...rest } = message;
    if (sealedLink === undefined) return message;
    const link = this.box.open(sealedLink, contextOf(organisationId, id));
    const { text, html } = rest;
    return { ...rest, text: text.replaceAll(LINK_PLACE, () => link), html: html.replaceAll(LINK_PLACE, () => link) };
  }
}
