import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { MembersService } from '../organisations/members.service.js';
import { RefusedAddressesService } from '../organisations/refused-addresses.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Settings } from '../platform/config/settings.js';
import type { Tx } from '../platform/database/tx.js';
import { Links } from '../platform/http/links.js';
import { DeliveriesService } from './deliveries.service.js';
import type { DeliveryEntity } from './delivery.entity.js';
import { type AttemptResult, DeliveryStore } from './delivery.store.js';
import { UNDELIVERABLE, undeliverableMail } from './undeliverable-mail.js';

/** What follows from a try: its answer is kept, an end is recorded, and what nobody will get is told to the admins. */
@Injectable()
export class DeliveryOutcomeService {
  private readonly logger = new Logger('DeliveryOutcome');
  private readonly domain: string;

  constructor(
    private readonly store: DeliveryStore,
    private readonly refused: RefusedAddressesService,
    private readonly deliveries: DeliveriesService,
    private readonly members: MembersService,
    private readonly organisations: OrganisationsService,
    private readonly links: Links,
    private readonly audit: AuditService,
    settings: Settings,
  ) {
    this.domain = /@([^\s<>@]+)>?$/u.exec(settings.MAIL_FROM)?.[1] ?? 'localhost';
  }

  async record(tx: Tx, delivery: DeliveryEntity, result: AttemptResult): Promise<void> {
    this.store.record(tx, result);
    if (result.state === 'queued') return;
    const { recipient, id } = delivery;
    const isAboutAddress = delivery.channel === 'mail' && result.isAboutAddress === true;
    if (result.state === 'sent') this.refused.clear(tx, recipient);
    if (isAboutAddress) this.refused.mark(tx, { address: recipient, deliveryId: id, answer: result.answer });
    const told = result.state === 'failed' ? await this.tellAdmins(tx, delivery, result) : [];
    this.append(tx, delivery, result, { isAboutAddress, told });
  }

  /** By another address than the one that failed. A notice of this kind that fails itself is told to nobody further. */
  private async tellAdmins(tx: Tx, delivery: DeliveryEntity, result: AttemptResult): Promise<string[]> {
    if (delivery.purpose === UNDELIVERABLE) return [];
    const [organisation, members] = await Promise.all([this.organisations.current(tx), this.members.all(tx)]);
    const failed = delivery.recipient.toLowerCase();
    const admins = members.filter(({ role, email }) => role === 'admin' && email.toLowerCase() !== failed);
    if (admins.length === 0) {
      const { id: deliveryId, organisationId } = delivery;
      this.logger.error({ message: 'undeliverable, and no other admin to tell', organisationId, deliveryId });
      return [];
    }
    const incidentUrl = delivery.incidentId === null ? null : this.links.incident(delivery.incidentId);
    const about = { organisationName: organisation.name, delivery, answer: result.answer, incidentUrl };
    const mails = admins.map((admin) => undeliverableMail(about, result.attempt, admin, this.domain));
    this.deliveries.queueMails(tx, mails);
    return admins.map(({ email }) => email);
  }

  private append(
    tx: Tx,
    { id, incidentId, purpose, channel, recipient }: DeliveryEntity,
    { state, attempt, outcome, answer }: AttemptResult,
    { isAboutAddress, told }: { readonly isAboutAddress: boolean; readonly told: readonly string[] },
  ): void {
    void this.audit.append(tx, systemActor(tx.organisationId), {
      action: state === 'sent' ? 'delivery.sent' : 'delivery.failed',
      subject: { type: 'delivery', id, ...(incidentId !== null && { incidentId }) },
      detail: {
        purpose,
        channel,
        recipient,
        attempts: attempt,
        answer,
        ...(state === 'failed' && { outcome, addressMarked: isAboutAddress, told }),
      },
    });
  }
}
