/**
 * Where an incident stands, as SQL over the incident grouped by its key and joined to its deadlines. Its twin is `statusOf`
 * in incident-status.ts, which says why; a test holds both together.
 *
 * @param incident alias of the incident's row
 * @param deadline alias of its deadlines, which may be none (LEFT JOIN)
 * @param now an expression
 */
export const incidentStatusSql = (incident: string, deadline: string, now: string): string => {
  const isMet = `${deadline}.state IN ('met', 'met_late')`;
  const isFinal = `${deadline}.kind = 'final_report' AND ${deadline}.state NOT IN ('superseded', 'discharged')`;
  const isPreliminary = `${deadline}.kind = 'preliminary_report'`;
  const verdict = `(SELECT a.verdict FROM assessment a
    WHERE a.organisation_id = ${incident}.organisation_id AND a.incident_id = ${incident}.id AND a.regime = ${incident}.regimes[1]
    ORDER BY a.id DESC LIMIT 1)`;
  return `CASE
    WHEN ${incident}.closed_at IS NOT NULL THEN 'closed'
    WHEN bool_and(${isMet}) FILTER (WHERE ${isFinal}) THEN
      CASE WHEN bool_or(${deadline}.awaits_supplement) FILTER (WHERE ${isFinal}) THEN 'final_filed_incomplete' ELSE 'final_filed' END
    WHEN bool_or(${deadline}.state = 'open' AND ${deadline}.due_at < ${now}) THEN 'overdue'
    WHEN bool_or(${isPreliminary} AND ${isMet}) THEN 'preliminary_filed'
    WHEN count(*) FILTER (WHERE ${deadline}.state <> 'superseded') = 0 THEN 'not_reportable'
    WHEN count(*) FILTER (WHERE ${isFinal}) = 0 THEN 'discharged'
    WHEN coalesce(${verdict}, 'undetermined') = 'undetermined' THEN 'undetermined'
    ELSE 'reporting' END`;
};
