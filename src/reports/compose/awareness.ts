import { civilDateOf } from '../../law/calendar/civil-date.js';
import type { Assessment, CivilDate } from '../../law/model.js';
import type { ReportedIncident } from '../report-source.js';

/**
 * The day the reportable situation was known: day 1 of the period where the law engine fixed one (R20, R30), else the day the
 * incident was logged as known.
 */
export function awarenessDay(incident: ReportedIncident, assessment: Assessment): CivilDate {
  const report = assessment.obligations.find(({ kind }) => kind === 'preliminary_report');
  return report?.clockStart ?? civilDateOf(incident.awareAt);
}
