import { describe, expect, it } from '@jest/globals';

import { conformanceCases } from '../../src/assessments/law-text/conformance-cases.js';
import { conformanceCases as suite } from '../conformance/cases.js';

describe('the index of the conformance suite that the API answers from', () => {
  it('is what the suite gives: npm run docs writes it anew', () => {
    const cases = suite().flatMap(({ cases: held }) => held);
    const indexed = cases.map(({ id, why, rules = [], request, expected }) => ({
      id,
      why,
      regime: request.regime,
      rules,
      items: expected.items ?? [],
    }));
    expect(conformanceCases).toEqual(indexed);
  });
});
