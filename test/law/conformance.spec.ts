import { describe, expect, it } from '@jest/globals';

import { conformanceCases } from '../conformance/cases.js';
import { outcomeOf, spokenOf } from '../conformance/observe.js';

describe.each(conformanceCases())('$file', ({ cases }) => {
  it.each(cases.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
    expect(spokenOf(outcomeOf(one), one.expected)).toEqual(one.expected);
  });
});
