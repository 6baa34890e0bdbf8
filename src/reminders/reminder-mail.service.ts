import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DeadlineEntity } from '../deadlines/deadline.entity.js';
import type { NewMail } from '../deliveries/deliveries.service.js';
import { civilDateOf } from '../law/index.js';
import type { MemberEntity } from '../organisations/member.entity.js';
import type { Organisation } from '../organisations/organisation.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { mailDomainOf } from '../platform/config/mail-domain.js';
import { Settings } from '../platform/config/settings.js';
import { Links } from '../platform/http/links.js';
import type { OverdueTask } from '../playbooks/checklist.service.js';
import { taskRoleLabels } from '../playbooks/model.js';
import { inGroups } from '../platform/in-groups.js';
import { calendarAttachments } from './calendar-attachments.js';
import { arrangeMails } from './mail/arrange.js';
import { renderDigestMail } from './mail/digest-mail.js';
import { headersOf } from './mail/mail-headers.js';
import type { MailEntry, OverdueTaskInMail } from './mail/mail-input.js';
import { renderReminderMail } from './mail/reminder-mail.js';
import type { PlannedReminder } from './planned-reminder.js';
import { type People, type ReminderRecipient, resolveRecipients } from './recipients.js';
import { ReminderEntries } from './reminder-entries.js';
import type { ReminderSubject } from './reminder.store.js';

export interface ReminderToTell {
  readonly reminder: PlannedReminder;
  readonly rowId: string;
  readonly deadline: DeadlineEntity;
  readonly subject: ReminderSubject;
  /** It is the first to tell of this date. */
  readonly isFirst: boolean;
  /** A restore brought it back after its moment: it may have gone out before. */
  readonly mayBeSecond: boolean;
}

export interface Readers {
  /** Addresses to which mails go. */
  readonly mail: readonly string[];
  /** Members whom the listener of the webhook is to tell. */
  readonly webhook: readonly string[];
}

export interface Told {
  readonly mails: readonly NewMail[];
  /** Rows for which there is nobody to tell, not even an admin. */
  readonly untold: ReadonlySet<string>;
  /** Who is told, by row. */
  readonly readersOf: ReadonlyMap<string, Readers>;
}

interface EntryForOne extends MailEntry {
  readonly told: ReminderToTell;
}

/** Writes the mails for due reminders: for each person one about all that is due, urgent ones alone. */
@Injectable()
export class ReminderMailService {
  private readonly domain: string;

  constructor(
    private readonly links: Links,
    private readonly entries: ReminderEntries,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.domain = mailDomainOf(settings);
  }

  /** @param overdue tasks of the incidents concerned */
  compose(
    people: Omit<People, 'ownerMemberId' | 'on'>,
    reminders: readonly ReminderToTell[],
    overdue: readonly OverdueTask[],
  ): Told {
    const tasks = overdueByIncident(overdue, people.members);
    const on = civilDateOf(toJapanTime(this.clock.now()));
    const byAddress = new Map<string, { recipient: ReminderRecipient; entries: EntryForOne[] }>();
    const untold = new Set<string>();
    const readersOf = new Map<string, Readers>();
    for (const told of reminders) {
      const { recipients, unreachable } = resolveRecipients(told.reminder, {
        ...people,
        on,
        ownerMemberId: told.subject.owner_member_id,
      });
      if (recipients.length === 0) untold.add(told.rowId);
      readersOf.set(told.rowId, readersAmong(recipients));
      for (const recipient of recipients.filter(({ channels }) => channels.includes('mail'))) {
        const own = byAddress.get(recipient.address) ?? { recipient, entries: [] };
        own.entries.push(this.entries.entryFor(recipient, told, unreachable));
        byAddress.set(recipient.address, own);
      }
    }
    const mails = [...byAddress.values()].flatMap(({ recipient, entries }) =>
      arrangeMails(entries, toJapanTime(this.clock.now())).map((together) =>
        this.mailOf(people.organisation, recipient, together, tasks),
      ),
    );
    return { mails, untold, readersOf };
  }

  private mailOf(
    organisation: Organisation,
    recipient: ReminderRecipient,
    entries: readonly EntryForOne[],
    tasks: TasksByIncident,
  ): NewMail {
    const [first] = entries;
    if (first === undefined) throw new Error('A mail needs something to tell.');
    const setting = {
      now: toJapanTime(this.clock.now()),
      organisationName: organisation.name,
      recipientName: recipient.name,
      overdueTasks: overdueAmong(entries, tasks),
    };
    const rendered =
      entries.length === 1
        ? renderReminderMail({ ...first, ...setting }, recipient.language)
        : renderDigestMail({ entries, boardUrl: this.links.board, ...setting }, recipient.language);
    // One reminder goes to several people, each a mail of its own, so the address is part of the Message-ID.
    const id = `${first.told.rowId}.${createHash('sha256').update(recipient.address).digest('hex').slice(0, 12)}`;
    const urgent = first.told.reminder.kind === 'due_day' || first.told.reminder.kind === 'overdue';
    const { messageId, headers } = headersOf({ id, organisationId: organisation.id, domain: this.domain, urgent });
    return {
      purpose: 'reminder',
      recipient: recipient.address,
      memberId: recipient.memberId,
      incidentId: first.told.deadline.incidentId,
      incidentIds: [...new Set(entries.map(({ told }) => told.deadline.incidentId))],
      reminderId: first.told.rowId,
      logicalKey: `reminder:${id}`,
      message: {
        messageId,
        headers,
        replyTo: organisation.settings.replyTo,
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        attachments: calendarAttachments(entries, recipient.language, this.domain),
      },
    };
  }
}

const readersAmong = (recipients: readonly ReminderRecipient[]): Readers => ({
  mail: recipients.filter(({ channels }) => channels.includes('mail')).map(({ address }) => address),
  webhook: recipients.filter(({ channels }) => channels.includes('webhook')).flatMap(({ memberId }) => memberId ?? []),
});

type TasksByIncident = ReadonlyMap<string, readonly Omit<OverdueTaskInMail, 'incidentTitle'>[]>;

const overdueByIncident = (overdue: readonly OverdueTask[], members: readonly MemberEntity[]): TasksByIncident => {
  const told = overdue.map(({ incidentId, title, dueAt, role, ownerMemberId }) => {
    const name = members.find(({ id }) => id === ownerMemberId)?.name;
    const byRole = role === null ? null : taskRoleLabels[role];
    const doneBy = name === undefined ? byRole : { ja: name, en: name };
    return { incidentId, task: { title, dueAt: toJapanTime(dueAt), doneBy } };
  });
  const groups = inGroups(told, ({ incidentId }) => incidentId);
  return new Map([...groups].map(([id, ofOne]) => [id, ofOne.map(({ task }) => task)]));
};

/** Of the incidents of one mail: what a drill left undone stays out of the mails about the real, as its deadlines do. */
const overdueAmong = (entries: readonly EntryForOne[], tasks: TasksByIncident): OverdueTaskInMail[] => {
  const titles = new Map(entries.map(({ told, incident }) => [told.deadline.incidentId, incident.title]));
  return [...titles]
    .flatMap(([id, incidentTitle]) => (tasks.get(id) ?? []).map((task) => ({ incidentTitle, ...task })))
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
};
