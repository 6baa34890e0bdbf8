import type { ProblemCode } from './problems.js';

/** Stable name of a kind of problem; docs/problems.md says cause and cure of each. */
export const problemType = (code: ProblemCode): string => `urn:sokuho:problem:${code}`;
