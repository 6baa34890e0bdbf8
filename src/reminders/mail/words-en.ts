import { civilDateOf, formatEn, weekdayOf } from '../../law/calendar/civil-date.js';
import type { CivilDate, Instant, LegalForce } from '../../law/model.js';
import { japanTimeOf } from '../japan-time.js';
import { shortPlace } from './citations.js';
import type { ObligationInMail } from './mail-input.js';
import { readable } from './readable.js';
import type { Standing } from './standing.js';
import type { Words } from './words.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shortDate(value: CivilDate): string {
  const month = MONTHS[Number(value.slice(5, 7)) - 1] ?? '';
  return `${WEEKDAYS[weekdayOf(value)] ?? ''} ${Number(value.slice(8, 10))} ${month}`;
}

const counted = (count: number, unit: 'day' | 'hour'): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
const moment = (instant: Instant): string => `${formatEn(civilDateOf(instant))}, ${japanTimeOf(instant)} Japan time`;

function badge(standing: Standing, force: LegalForce): string {
  switch (standing.state) {
    case 'left':
      return `${counted(standing.count, standing.unit)} left`;
    case 'today':
      return force === 'statutory' ? 'due today' : 'target today';
    case 'overdue':
      return `${counted(standing.count, standing.unit)} ${force === 'statutory' ? 'overdue' : 'past target'}`;
    case 'no_date':
      return 'outstanding';
    case 'supplement':
      return 'supplement outstanding';
  }
}

function headline(duty: string, standing: Standing, force: LegalForce): string {
  const name = force === 'statutory' ? 'statutory deadline' : 'target date';
  switch (standing.state) {
    case 'left':
      return `${counted(standing.count, standing.unit)} left until the ${name} for the ${duty}`;
    case 'today':
      return `Today is the ${name} for the ${duty}`;
    case 'overdue':
      return `The ${name} for the ${duty} passed ${counted(standing.count, standing.unit)} ago`;
    case 'no_date':
      return `The ${duty} is still outstanding`;
    case 'supplement':
      return 'The final report has not been supplemented yet';
  }
}

function dueText({ countedIn, dueAt }: ObligationInMail, dueOn: CivilDate): string {
  return countedIn === 'hours' && dueAt !== null ? moment(dueAt) : `${formatEn(dueOn)} (Japan time)`;
}

function dateLine(obligation: ObligationInMail, standing: Standing): string {
  switch (standing.state) {
    case 'no_date':
      return 'No number of days is fixed, but it must be done promptly as the situation requires';
    case 'supplement':
      return `It was filed on ${formatEn(standing.since)} with matters still unknown`;
    case 'overdue':
      return `It was ${dueText(obligation, standing.dueOn)}`;
    default:
      return `By ${dueText(obligation, standing.dueOn)}`;
  }
}

function force(obligation: ObligationInMail): string {
  switch (obligation.force) {
    case 'statutory':
      return obligation.days === undefined
        ? 'Statutory deadline'
        : `Statutory deadline (within ${obligation.days} days; the day of awareness is day 1)`;
    case 'guideline':
      return 'Target from the PPC guideline (about 3 to 5 days from awareness). The law says "promptly"; this is not a statutory deadline';
    case 'no_fixed_period':
      return 'No period fixed by law (promptly, as the situation requires)';
  }
}

function left(standing: Standing): string {
  switch (standing.state) {
    case 'left':
      return counted(standing.count, standing.unit);
    case 'today':
      return 'Until the end of today';
    case 'overdue':
      return `None, ${counted(standing.count, standing.unit)} over`;
    case 'no_date':
      return standing.days === null || standing.days <= 0
        ? 'Outstanding'
        : `Outstanding, ${counted(standing.days, 'day')} since awareness`;
    case 'supplement':
      return `Outstanding, ${counted(standing.days, 'day')} since the final report was filed`;
  }
}

const inBrackets = (places: readonly string[]): string => ` [${places.join('; ')}]`;

/** The trace says "at" before an instant written for machines; before a weekday it is "on". */
const onDay = (text: string): string => text.replace(/\bat (?=(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, )/gi, 'on ');

export const wordsEn: Words = {
  kinds: {
    preliminary_report: { short: 'Preliminary report', duty: 'preliminary report (速報)' },
    final_report: { short: 'Final report', duty: 'final report (確報)' },
    individual_notice: { short: 'Notice to individuals', duty: 'notice to the individuals concerned (本人への通知)' },
    principal_notice: { short: 'Notice to principal', duty: 'notice to the principal (委託元への通知)' },
  },
  date: formatEn,
  shortDate,
  moment,
  badge,
  headline,
  dueText,
  dateLine,
  force,
  left,
  traceStep: (step) =>
    `${step.assumption ? '* ' : ''}${onDay(readable(step.text.en, { date: formatEn, moment }))}${inBrackets([shortPlace(step.article, 'en')])}`,
  subject: ({ drill, short, provisional, badge: mark, title, date }) =>
    `${drill ? '[訓練 DRILL] ' : ''}[${short}${provisional ? ' (provisional)' : ''}: ${mark}] ${date === null ? '' : `by ${date}: `}${title}`,
  digestSubject: ({ drill, badge: mark, short, count, title, date }) =>
    `${drill ? '[訓練 DRILL] ' : ''}[${short}: ${mark}] ${date === null ? '' : `by ${date}: `}${title} and ${count - 1} more`,
  greeting: (organisationName, recipientName) => [organisationName, `Dear ${recipientName ?? 'colleagues'},`],
  digestIntroduction: (count, today) =>
    `${count} ${count === 1 ? 'duty needs' : 'duties need'} action as of ${formatEn(today)}, most urgent first.`,
  digestCounts: ({ overdue, today, others }) => `Past their date: ${overdue}. Due today: ${today}. Others: ${others}.`,
  digestFurther: (count) => `The most urgent come first below. The other ${count} stand in the list of deadlines.`,
  late: (planned) =>
    `This mail was to be sent on ${moment(planned)} and was delayed. The time left is counted from now.`,
  moved: (from, to) => `Facts learned since have moved the date from ${formatEn(from)} to ${formatEn(to)}.`,
  deputyFor: (name) => `${name} is away, so this goes to you as deputy.`,
  footer: (organisationName) => [
    `Sent automatically by sokuho, the breach reporting system of ${organisationName}.`,
    'All dates are Japan time. Record the filing or the notice, and the reminders for it stop.',
    'Dates are computed from the law and its guidelines. This is not legal advice on the individual case.',
  ],
  overdueTasks: (count) => `Tasks past their date (${count})`,
  overdueTask: ({ title, dueAt, hours, doneBy, incident }) => {
    const since = hours < 48 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.floor(hours / 24)} days`;
    const parts = [`due ${moment(dueAt)}`, `overdue by ${since}`, ...(doneBy === null ? [] : [`with ${doneBy}`])];
    return `${incident === null ? '' : `[${incident}] `}${title} (${parts.join(', ')})`;
  },
  furtherTasks: (count) => `and ${count} more; see the checklist of the incident`,
  span: (from, to) => `${formatEn(from)} to ${formatEn(to)}`,
  inBrackets,
  calendarMark: (value, provisional) =>
    `${value === 'statutory' ? 'due' : 'target'}${provisional ? ' (provisional)' : ''}`,
  labels: {
    incident: 'Incident',
    duty: 'What',
    due: 'Date',
    left: 'Time left',
    force: 'Legal force',
    dayOne: 'Aware since',
    window: 'Target window',
    ground: 'Legal ground',
    recipient: 'File with',
    ifAttack: 'If wrongful purpose is suspected',
    why: 'Why this date',
    next: 'What to do next',
    questions: 'Questions for a person to decide',
    open: 'Open the incident',
    acknowledge: 'I have read this',
    board: 'Open the list of deadlines',
  },
  notices: {
    drill:
      'This is a drill. No breach has happened. Do not file anything with the PPC or another authority, and do not notify anybody.',
    provisional:
      'It is not settled yet whether this must be reported. Because a suspected breach already has to be reported, the date is kept as if it must (provisional).',
    mayBeSecond:
      'The system was restored from a backup, so you may have had this reminder before. Please check that filings and notices recorded since are still there.',
    ahead: 'The day itself is a day on which public offices are closed, so you also hear of it on the open day before.',
    escalated: 'Nobody has acknowledged the earlier reminder, so it comes to you as well.',
    unreachable:
      'None of the intended recipients can be reached, so this goes to the administrators. Please check the recipients.',
    assumption: '* rests on a reading of the law or its guidelines that is not settled.',
    acknowledge:
      'The page that opens has a button. Pressing it stops this reminder from going on to the next group; later reminders still come.',
    guidelinePast:
      'Passing the target date is not in itself a violation of law. File as soon as possible, with what is known now.',
  },
};
