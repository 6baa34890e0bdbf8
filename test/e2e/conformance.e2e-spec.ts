import { describe, expect, it } from '@jest/globals';
import { type ConformanceCase, conformanceCases } from '../conformance/cases.js';
import { observed, spokenOf } from '../conformance/observe.js';
import { organisationWithSettings } from '../support/organisation-with-settings.js';
import { useTestApi } from '../support/use-test-api.js';

/** How each refusal of the law is said over HTTP; what has the wrong form is refused before the law is asked. */
const problems: Readonly<Record<string, string>> = {
  facts_contradictory: 'contradictory-facts',
  revisions_out_of_order: 'contradictory-facts',
  correction_invalid: 'contradictory-facts',
  fact_invalid: 'invalid-request',
  instant_invalid: 'invalid-request',
  date_beyond_calendar: 'date-beyond-calendar',
};

describe.each(conformanceCases())('POST /v1/assessments: $file', ({ cases }) => {
  const api = useTestApi();
  const acme = api.organisation();

  /** The closed days of a prefecture are a setting of the organisation, and no part of the request. */
  const answerTo = async ({ request: { extraClosedDays, ...request } }: ConformanceCase) => {
    const asker = extraClosedDays === undefined ? acme : await organisationWithSettings(api, { extraClosedDays });
    return asker.request('post', '/v1/assessments').send(request);
  };

  it.each(cases)('$id $why', async (each) => {
    const { status, body } = await answerTo(each);
    const { refused } = each.expected;
    if (refused === undefined) {
      expect(status).toBe(200);
      expect(spokenOf(observed(body), each.expected)).toEqual(each.expected);
    } else {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.type).toBe(`urn:sokuho:problem:${problems[refused] ?? refused}`);
    }
  });
});
