/**
 * The state that is shown of a stored deadline, as SQL. Its twin is `shownState` in deadline-answers.ts, and a test holds
 * both together.
 *
 * @param deadline alias of the deadline's row
 * @param now an expression
 */
export const deadlineStateSql = (deadline: string, now: string): string =>
  `CASE WHEN ${deadline}.state = 'open' AND ${deadline}.due_at < ${now} THEN 'missed' ELSE ${deadline}.state END`;
