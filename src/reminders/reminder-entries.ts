import { Injectable } from '@nestjs/common';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import { civilDateOf, type Obligation } from '../law/index.js';
import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import { Links } from '../platform/http/links.js';
import { AcknowledgeLinks } from './acknowledgement/acknowledge-links.js';
import type { MailEntry } from './mail/mail-input.js';
import type { ReminderToTell } from './reminder-mail.service.js';
import type { ReminderRecipient } from './recipients.js';

/** What a mail tells one recipient of one reminder. */
@Injectable()
export class ReminderEntries {
  constructor(
    private readonly links: Links,
    private readonly acknowledgeLinks: AcknowledgeLinks,
  ) {}

  entryFor(
    recipient: ReminderRecipient,
    told: ReminderToTell,
    unreachable: boolean,
  ): MailEntry & { readonly told: ReminderToTell } {
    const { reminder, deadline, subject, isFirst } = told;
    const { obligation } = subject;
    const acknowledgeUrl = (): string | null => this.acknowledgeUrl(recipient, told);
    if (obligation === null) throw new Error(`Deadline ${deadline.id} has no obligation in its assessment.`);
    return {
      incident: {
        title: subject.title,
        regime: deadline.regime,
        drill: deadline.drill,
        url: this.links.incident(deadline.incidentId),
      },
      obligation: { ...asKept(obligation, deadline), ...supplementOf(deadline) },
      reminder: {
        kind: reminder.kind,
        dueAt: reminder.dueAt,
        ahead: reminder.ahead,
        escalated: reminder.escalates !== undefined,
        mayBeSecond: told.mayBeSecond,
        unreachable,
        deputyFor: recipient.deputyFor,
      },
      previousDueOn: isFirst ? deadline.previousDueOn : null,
      told,
      // Signed when it is asked for: of hundreds of entries a mail explains a few.
      get acknowledgeUrl() {
        return acknowledgeUrl();
      },
    };
  }

  /** Only where there is an escalation to stop: a button that does nothing teaches people not to press it. */
  private acknowledgeUrl(recipient: ReminderRecipient, { reminder, rowId, deadline }: ReminderToTell): string | null {
    if (reminder.escalation === null) return null;
    return this.acknowledgeLinks.urlFor({
      organisationId: deadline.organisationId,
      reminderId: rowId,
      deadlineSequence: deadline.sequence,
      memberId: recipient.memberId,
      address: recipient.address,
    });
  }
}

/** The law's obligation with the date that is kept, which a person may have decided otherwise. */
const asKept = (obligation: Obligation, { dueOn, dueAt }: DeadlineEntity): Obligation => ({
  ...obligation,
  dueOn,
  dueAt: toJapanTimeOrNull(dueAt),
});

const supplementOf = ({ awaitsSupplement, metAt }: DeadlineEntity): { supplementSince?: string } =>
  awaitsSupplement && metAt !== null ? { supplementSince: civilDateOf(toJapanTime(metAt)) } : {};
