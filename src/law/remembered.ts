import type { CivilDate } from './model.js';

/** A hundred years of days: enough that nothing is ever made twice, and a bound all the same. */
const MOST_DAYS = 40_000;

/**
 * Remembers what was made for a day. What follows from day 1 is the same for every case of that day, so its steps are
 * made once and shared; they are readonly and frozen in that shape.
 */
export function rememberedByDay<Made>(make: (day: CivilDate) => Made): (day: CivilDate) => Made {
  const made = new Map<CivilDate, Made>();
  return (day) => {
    const before = made.get(day);
    if (before !== undefined) return before;
    if (made.size >= MOST_DAYS) made.clear();
    const fresh = make(day);
    made.set(day, fresh);
    return fresh;
  };
}

/** The same, kept apart for each subject (a set of legal grounds, a calendar) for as long as the subject lives. */
export function rememberedFor<Subject extends object, Made>(
  make: (subject: Subject) => Made,
): (subject: Subject) => Made {
  const made = new WeakMap<Subject, Made>();
  return (subject) => {
    const before = made.get(subject);
    if (before !== undefined) return before;
    const fresh = make(subject);
    made.set(subject, fresh);
    return fresh;
  };
}
