import type { CivilDate, Instant, LegalForce, ObligationKind } from '../law/model.js';
import type { Audience, Escalation, ReminderChannel } from './policy.js';

/** An open deadline, as far as reminding needs to know it. Met, discharged and superseded ones are not planned at all. */
export interface DeadlineToRemind {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly force: LegalForce;
  /** Hours for clocks such as GDPR's 72; days when absent. */
  readonly countedIn?: 'days' | 'hours';
  readonly loggedAt: Instant;
  /** Since when these dates stand: when a fact moved them, else absent. People hear of a moved date at once. */
  readonly datedAt?: Instant | null;
  readonly clockStart: CivilDate | null;
  readonly targetFrom?: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly dueAt: Instant | null;
  /** The final report was filed incomplete on this date and awaits its supplement (R34). */
  readonly supplementSince?: CivilDate | null;
}

export type ReminderKind = 'announced' | 'approaching' | 'due_day' | 'overdue' | 'no_date' | 'supplement';

/** One reminder that shall go out. */
export interface PlannedReminder {
  /**
   * Deadline, step, statutory date and moment: the same reminder has the same key however often it is planned, and one
   * whose date or time moved has another.
   */
  readonly logicalKey: string;
  readonly deadlineId: string;
  readonly stepId: string;
  /** 0 for a step; 1, 2, 3 ... for the repeats. */
  readonly occurrence: number;
  /** True for the copy sent on the open day before a closed day. */
  readonly ahead: boolean;
  readonly kind: ReminderKind;
  readonly dueAt: Instant;
  /** The date that it reminds of, null for a duty without one. */
  readonly dueOn: CivilDate | null;
  readonly to: readonly Audience[];
  readonly channels: readonly ReminderChannel[];
  readonly escalation: Escalation | null;
  /** Its moment had passed when it was planned or found: the mail says so. */
  readonly late: boolean;
  /** Keys of reminders that this one speaks for: missed ones, and others of the same moment. */
  readonly folded: readonly string[];
  /** The row that nobody acknowledged, when this one is its escalation. */
  readonly escalates?: string;
}
