import { describe, expect, it } from '@jest/globals';

import { assess } from '../../src/law/assess.js';
import { conformanceCases } from '../conformance/cases.js';
import { observed } from '../conformance/observe.js';

describe.each(conformanceCases())('$file', ({ cases }) => {
  it.each(cases.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, { request, expected }) => {
    const { regime, revisions, ...options } = request;
    const seen = observed(assess(regime, revisions, options));
    for (const [name, value] of Object.entries(expected))
      expect({ [name]: seen[name as keyof typeof seen] }).toEqual({ [name]: value });
  });
});
