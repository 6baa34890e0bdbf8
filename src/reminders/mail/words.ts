import type { CivilDate, Instant, LegalForce, ObligationKind, TraceStep } from '../../law/model.js';
import type { ObligationInMail } from './mail-input.js';
import type { Standing } from './standing.js';

interface OverdueTaskWords {
  readonly title: string;
  readonly dueAt: Instant;
  /** Since its date, begun ones counted whole. */
  readonly hours: number;
  readonly doneBy: string | null;
  /** Named where the mail tells of several. */
  readonly incident: string | null;
}

/** Everything a reminder says, in one language. Values come in raw; the renderers escape them. */
export interface Words {
  readonly kinds: Readonly<Record<ObligationKind, { readonly short: string; readonly duty: string }>>;
  /** A date with its weekday, and the era beside it in Japanese. */
  date(date: CivilDate): string;
  /** '11/28（土）': for a subject in a phone's list. */
  shortDate(date: CivilDate): string;
  moment(instant: Instant): string;
  /** What the subject says of the deadline, in a few characters: '残り2日'. */
  badge(standing: Standing, force: LegalForce): string;
  /** The same as a sentence. */
  headline(duty: string, standing: Standing, force: LegalForce): string;
  /** The date alone, or the instant of a clock in hours. */
  dueText(obligation: ObligationInMail, dueOn: CivilDate): string;
  /** The date to keep, for the line below the headline. */
  dateLine(obligation: ObligationInMail, standing: Standing): string;
  force(obligation: ObligationInMail): string;
  left(standing: Standing): string;
  traceStep(step: TraceStep): string;
  subject(parts: {
    drill: boolean;
    short: string;
    provisional: boolean;
    badge: string;
    title: string;
    date: string | null;
  }): string;
  digestSubject(parts: {
    drill: boolean;
    badge: string;
    short: string;
    count: number;
    title: string;
    date: string | null;
  }): string;
  greeting(organisationName: string, recipientName: string | null): readonly string[];
  digestCounts(counts: { readonly overdue: number; readonly today: number; readonly others: number }): string;
  digestFurther(count: number): string;
  digestIntroduction(count: number, date: CivilDate): string;
  late(planned: Instant): string;
  moved(from: CivilDate, to: CivilDate): string;
  deputyFor(name: string): string;
  footer(organisationName: string): readonly string[];
  /** The heading over the tasks that are past their date. */
  overdueTasks(count: number): string;
  overdueTask(task: OverdueTaskWords): string;
  furtherTasks(count: number): string;
  span(from: CivilDate, to: CivilDate): string;
  /** Places of law after a sentence. */
  inBrackets(places: readonly string[]): string;
  /** What kind of date an event of a calendar is. */
  calendarMark(force: LegalForce, provisional: boolean): string;
  readonly labels: Readonly<
    Record<
      | 'incident'
      | 'duty'
      | 'due'
      | 'left'
      | 'force'
      | 'dayOne'
      | 'window'
      | 'ground'
      | 'recipient'
      | 'ifAttack'
      | 'why'
      | 'next'
      | 'questions'
      | 'open'
      | 'acknowledge'
      | 'board',
      string
    >
  >;
  readonly notices: Readonly<
    Record<
      | 'drill'
      | 'provisional'
      | 'mayBeSecond'
      | 'ahead'
      | 'escalated'
      | 'unreachable'
      | 'assumption'
      | 'acknowledge'
      | 'guidelinePast',
      string
    >
  >;
}
