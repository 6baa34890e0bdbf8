/** How far ahead the deadlines are counted that come next, in days after today. */
export const dueWithinDays = [1, 3, 7, 14, 30] as const;
