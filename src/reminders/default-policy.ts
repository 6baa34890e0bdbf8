import type {
  Audience,
  Escalation,
  HourStep,
  JapanTime,
  KindPolicy,
  ReminderPolicy,
  ReminderStep,
  Repeat,
} from './policy.js';

const TEAM: readonly Audience[] = ['owner', 'officers'];
const TEAM_AND_LEGAL: readonly Audience[] = ['owner', 'officers', 'legal'];
const EVERYBODY: readonly Audience[] = ['owner', 'officers', 'legal', 'admins'];
const BOTH_WAYS = ['mail', 'webhook'] as const;
const MORNING = '09:00';

const escalate = (afterHours: number): Escalation => ({ afterHours, to: ['legal', 'admins'] });
const repeat = (everyDays: number, to: readonly Audience[]): Repeat => ({
  everyDays,
  at: MORNING,
  to,
  channels: BOTH_WAYS,
});

const atOnce: ReminderStep = {
  id: 'logged',
  anchor: 'logged',
  offsetDays: 0,
  at: 'at_once',
  to: TEAM,
  channels: BOTH_WAYS,
  escalation: escalate(12),
};

function beforeDue(days: number): ReminderStep {
  const step = {
    id: `due_minus_${days}`,
    anchor: 'due',
    offsetDays: -days,
    at: MORNING,
    to: TEAM,
    channels: BOTH_WAYS,
  } as const;
  return days > 1 ? step : { ...step, escalation: escalate(6) };
}

const dueMorning: ReminderStep = {
  id: 'due_day',
  anchor: 'due',
  offsetDays: 0,
  at: MORNING,
  to: TEAM_AND_LEGAL,
  channels: BOTH_WAYS,
  escalation: escalate(3),
};

const dueAfternoon: ReminderStep = {
  id: 'due_day_afternoon',
  anchor: 'due',
  offsetDays: 0,
  at: '15:00',
  to: TEAM_AND_LEGAL,
  channels: BOTH_WAYS,
  escalation: { afterHours: 1, to: ['admins'] },
};

/** Day 3, the day before, and the due day twice. Also for the notice to the principal, which has the same window (R35). */
const withinDays: readonly ReminderStep[] = [
  atOnce,
  { id: 'day_3', anchor: 'target_from', offsetDays: 0, at: MORNING, to: TEAM, channels: BOTH_WAYS },
  beforeDue(1),
  dueMorning,
  dueAfternoon,
];

const finalReport: readonly ReminderStep[] = [
  atOnce,
  beforeDue(14),
  beforeDue(7),
  beforeDue(3),
  beforeDue(1),
  dueMorning,
];

/** No period is fixed, but "promptly" is: by day 5 somebody should have decided how the persons will be told (R50). */
const individualNotice: readonly ReminderStep[] = [
  atOnce,
  { id: 'day_5', anchor: 'clock_start', offsetDays: 4, at: MORNING, to: TEAM, channels: BOTH_WAYS },
];

function hoursBeforeDue(hours: number, to: readonly Audience[]): HourStep {
  const step = { id: `due_minus_${hours}h`, anchor: 'due', offsetHours: -hours, to, channels: BOTH_WAYS } as const;
  return hours > 6 ? step : { ...step, escalation: escalate(1) };
}

/** Nights and weekends count for a clock in hours (GDPR art. 33), so its steps hang on the instant. */
const hourClock: readonly ReminderStep[] = [
  atOnce,
  hoursBeforeDue(48, TEAM),
  hoursBeforeDue(24, TEAM),
  hoursBeforeDue(12, TEAM),
  hoursBeforeDue(6, TEAM_AND_LEGAL),
  hoursBeforeDue(2, EVERYBODY),
];

const daily = repeat(1, EVERYBODY);

/** What an organisation gets that has not chosen. No quiet hours: who wants them says so. */
export const defaultPolicy: ReminderPolicy = {
  kinds: {
    preliminary_report: { steps: withinDays, repeatWhileOverdue: daily },
    final_report: { steps: finalReport, repeatWhileOverdue: daily },
    individual_notice: { steps: individualNotice, repeatWhileOverdue: daily },
    principal_notice: { steps: withinDays, repeatWhileOverdue: daily },
    hour_clock: { steps: hourClock, repeatWhileOverdue: daily },
  },
  nagWithoutDate: repeat(7, TEAM),
  nagForSupplement: repeat(7, TEAM),
};

const movedTo =
  (morning: JapanTime) =>
  (step: ReminderStep): ReminderStep =>
    'at' in step && step.at === MORNING ? { ...step, at: morning } : step;

const kindAt = (kind: KindPolicy, morning: JapanTime): KindPolicy => ({
  steps: kind.steps.map(movedTo(morning)),
  repeatWhileOverdue: { ...kind.repeatWhileOverdue, at: morning },
});

/** The same for an organisation that reads its mails at another time. The second mail of a due day stays at 15:00. */
export const defaultPolicyAt = (morning: JapanTime): ReminderPolicy => {
  const { kinds, nagWithoutDate, nagForSupplement } = defaultPolicy;
  return {
    kinds: {
      preliminary_report: kindAt(kinds.preliminary_report, morning),
      final_report: kindAt(kinds.final_report, morning),
      individual_notice: kindAt(kinds.individual_notice, morning),
      principal_notice: kindAt(kinds.principal_notice, morning),
      hour_clock: kindAt(kinds.hour_clock, morning),
    },
    nagWithoutDate: { ...nagWithoutDate, at: morning },
    nagForSupplement: { ...nagForSupplement, at: morning },
  };
};
