import { describe, expect, it } from '@jest/globals';

import { amendment2026, amendments } from './amendments.js';
import { isCivilDate } from './calendar/civil-date.js';

describe('amendments enacted and not in force (R70-R72)', () => {
  it('the one of 2026 has no day of commencement, only a last one', () => {
    expect(amendment2026.effectiveFrom).toBeNull();
    expect(amendment2026.effectiveNoLaterThan).toBe('2028-07-16');
    expect(amendment2026.promulgatedOn).toBe('2026-07-17');
  });

  it.each(amendments.map((amendment) => [amendment.id, amendment] as const))(
    '%s says what is unknown',
    (_, amendment) => {
      expect(amendment.status).toBe('enacted_not_in_force');
      expect(amendment.unknown.length).toBeGreaterThan(0);
      for (const point of amendment.unknown) expect(point.assumption).toBe(true);
      for (const date of [
        amendment.passedOn,
        amendment.promulgatedOn,
        amendment.effectiveNoLaterThan,
        amendment.asOf,
      ]) {
        expect(isCivilDate(date)).toBe(true);
      }
      expect(amendment.passedOn < amendment.promulgatedOn).toBe(true);
      expect(amendment.promulgatedOn < amendment.effectiveNoLaterThan).toBe(true);
    },
  );
});
