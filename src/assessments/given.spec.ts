import { describe, expect, it } from '@jest/globals';
import { given } from './given.js';

describe('given', () => {
  it('drops what was left out, however deep, and keeps null, which means unknown', () => {
    class Facts {
      specialCareData: boolean | undefined = undefined;
      wrongfulPurpose = true;
      affectedPersons = { known: 1, max: undefined };
      processor = null;
    }
    const named = given({ revisions: [{ facts: new Facts() }], lawAsOf: undefined });
    expect(JSON.stringify(named)).toBe(
      '{"revisions":[{"facts":{"wrongfulPurpose":true,"affectedPersons":{"known":1},"processor":null}}]}',
    );
    expect(Object.keys(named)).toEqual(['revisions']);
  });

  it('does not let silence wipe a known fact when one is laid over another', () => {
    expect({ specialCareData: true, ...given<object>({ specialCareData: undefined }) }).toEqual({
      specialCareData: true,
    });
  });
});
