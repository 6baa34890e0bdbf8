import type { BilingualText, CivilDate, Instant, Obligation, RegimeId } from '../../law/model.js';
import type { ReminderKind } from '../planned-reminder.js';

export type MailLanguage = 'ja' | 'en';

export interface IncidentInMail {
  readonly title: string;
  readonly regime: RegimeId;
  /** An exercise: everything says so, and nothing is to be filed. */
  readonly drill: boolean;
  readonly url: string;
}

/** The obligation as the law engine gave it, and what happened to it since. */
export interface ObligationInMail extends Obligation {
  readonly countedIn?: 'days' | 'hours';
  /** The final report was filed incomplete on this date (R34). */
  readonly supplementSince?: CivilDate | null;
}

export interface ReminderInMail {
  readonly kind: ReminderKind;
  /** When it was to be sent. */
  readonly dueAt: Instant;
  /** The copy on the open day before a closed day. */
  readonly ahead?: boolean;
  /** Nobody acknowledged the earlier one. */
  readonly escalated?: boolean;
  /** It came back with a backup, and may have been sent before that was restored. */
  readonly mayBeSecond?: boolean;
  /** Nobody whom the policy names could be reached, so the admins get it. */
  readonly unreachable?: boolean;
  /** The absent person in whose place the reader gets it. */
  readonly deputyFor?: string | null;
}

/** One deadline as a mail tells of it. */
export interface MailEntry {
  readonly incident: IncidentInMail;
  readonly obligation: ObligationInMail;
  readonly reminder: ReminderInMail;
  /** The date before a fact moved it, when the mail is the first to tell of the new one. */
  readonly previousDueOn?: CivilDate | null;
  /** Opens a page with a button; opening it alone acknowledges nothing. */
  readonly acknowledgeUrl?: string | null;
}

/** A task of a checklist whose date has passed. */
export interface OverdueTaskInMail {
  readonly incidentTitle: string;
  readonly title: BilingualText;
  readonly dueAt: Instant;
  /** The member who does it; else the role that the playbook names. */
  readonly doneBy: BilingualText | null;
}

export interface MailSetting {
  /** The moment of sending: what is left is counted from it. */
  readonly now: Instant;
  readonly organisationName: string;
  readonly recipientName?: string | null;
  /** Of the incidents that the mail tells of, the longest overdue first. */
  readonly overdueTasks?: readonly OverdueTaskInMail[];
}

export interface ReminderMailInput extends MailEntry, MailSetting {}

export interface DigestMailInput extends MailSetting {
  readonly entries: readonly MailEntry[];
  /** The list of open deadlines. */
  readonly boardUrl: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
