import type { ObligationKind } from '../law/model.js';

/** A time of day in Japan, 'HH:mm'. */
export type JapanTime = string;

/**
 * Where a step hangs: when the incident was logged (or its date moved), day 1, the first day of the guidance window, or
 * the date to keep.
 */
export type StepAnchor = 'logged' | 'clock_start' | 'target_from' | 'due';

/** Who hears of it: a role around the incident, or addresses outside it. */
export type Audience = 'owner' | 'officers' | 'legal' | 'admins' | { readonly addresses: readonly string[] };
export type ReminderChannel = 'mail' | 'webhook';

/** Unacknowledged after so many hours, the step goes to the next group. */
export interface Escalation {
  readonly afterHours: number;
  readonly to: readonly Audience[];
}

interface Sending {
  readonly to: readonly Audience[];
  readonly channels: readonly ReminderChannel[];
}

interface StepCommon extends Sending {
  /** Unique within its kind; part of the reminder's logical key. */
  readonly id: string;
  readonly escalation?: Escalation;
}

/** As soon as the incident is logged, and again as soon as its date has moved. */
export interface AtOnceStep extends StepCommon {
  readonly anchor: 'logged';
  readonly offsetDays: 0;
  readonly at: 'at_once';
}

/** On a day of the calendar in Japan, so many days after (or, negative, before) its anchor. */
export interface DayStep extends StepCommon {
  readonly anchor: StepAnchor;
  readonly offsetDays: number;
  readonly at: JapanTime;
}

/** For clocks that run in hours: so many hours after (or, negative, before) the instant of its anchor. */
export interface HourStep extends StepCommon {
  readonly anchor: 'logged' | 'due';
  readonly offsetHours: number;
}

export type ReminderStep = AtOnceStep | DayStep | HourStep;

/** Comes back every so many days until somebody acts; it has no last time. */
export interface Repeat extends Sending {
  readonly everyDays: number;
  readonly at: JapanTime;
}

export interface KindPolicy {
  readonly steps: readonly ReminderStep[];
  readonly repeatWhileOverdue: Repeat;
}

/** No mail for people in these hours of Japan time; `from` later than `to` runs over midnight. */
export interface QuietHours {
  readonly from: JapanTime;
  readonly to: JapanTime;
}

/** A deadline counted in hours has steps of its own, whatever its kind. */
export type PolicyKind = ObligationKind | 'hour_clock';

/** How an organisation wants to be reminded. Data: kept as JSON, edited over the API, replanned when it changes. */
export interface ReminderPolicy {
  readonly kinds: Readonly<Record<PolicyKind, KindPolicy>>;
  /** A duty without a fixed period (本人への通知, R50) has no day that could be overdue, so it nags. */
  readonly nagWithoutDate: Repeat;
  /** The final report is filed, incomplete, and awaits its supplement (追完, R34). */
  readonly nagForSupplement: Repeat;
  readonly quietHours?: QuietHours;
}

/** Everybody whom a policy names, by role or by address, wherever it does. */
export const audiencesOf = ({ kinds, nagWithoutDate, nagForSupplement }: ReminderPolicy): Audience[] => [
  ...[nagWithoutDate, nagForSupplement].flatMap(({ to }) => to),
  ...Object.values(kinds).flatMap(({ steps, repeatWhileOverdue }) => [
    ...repeatWhileOverdue.to,
    ...steps.flatMap(({ to, escalation }) => [...to, ...(escalation?.to ?? [])]),
  ]),
];
