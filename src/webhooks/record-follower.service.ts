import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditFollowers } from '../audit/audit-followers.js';
import { eventsOfEntry } from './catalogue/events-of-entry.js';
import { WebhookOutboxService } from './outbox/webhook-outbox.service.js';

/** Whatever enters the record and is an event for others enters the outbox, in the same transaction: no feature can forget it. */
@Injectable()
export class RecordFollowerService implements OnModuleInit {
  constructor(
    private readonly followers: AuditFollowers,
    private readonly outbox: WebhookOutboxService,
  ) {}

  onModuleInit(): void {
    this.followers.add((tx, entries) => {
      this.outbox.put(tx, entries.flatMap(eventsOfEntry));
    });
  }
}
