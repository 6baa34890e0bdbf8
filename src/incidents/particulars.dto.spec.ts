import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';
import { toInstance } from '../platform/to-instance.js';
import { validateSync } from 'class-validator';

import { aCompleteSource } from '../../test/unit/reports/support/sources.js';
import { ParticularsDto } from './particulars.dto.js';

function complaintsAbout(particulars: object): string {
  const errors = validateSync(toInstance(ParticularsDto, particulars), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  return JSON.stringify(errors.map(({ property, constraints, children }) => ({ property, constraints, children })));
}

describe('ParticularsDto', () => {
  it('takes everything a complete report has', () => {
    expect(complaintsAbout(aCompleteSource().incident.particulars ?? {})).toBe('[]');
  });

  it('takes null for what is not known', () => {
    expect(complaintsAbout({ media: null, secondaryDamage: { exists: null }, events: null })).toBe('[]');
  });

  it.each([
    ['a day that does not exist', { publication: { on: '2026-02-30' } }, 'isJapanDate'],
    ['an instant without an offset', { events: [{ at: '2026-11-24T10:00:00', text: '判明' }] }, 'isMoment'],
    ['a code that is not on the form', { media: { kinds: ['stone'] } }, 'isIn'],
    ['the same code twice', { media: { kinds: ['paper', 'paper'] } }, 'arrayUnique'],
    ['an entry without words', { measuresDone: [{ text: '\u3000' }] }, 'isNotBlank'],
    ['a text beyond its length', { notes: 'あ'.repeat(4_001) }, 'maxLength'],
    [
      'a list beyond its length',
      { events: Array.from({ length: 201 }, () => ({ at: '2026-11-24', text: 'あ' })) },
      'arrayMaxSize',
    ],
    ['a negative number', { persons: { withCardData: -1 } }, 'min'],
    ['a property it does not know', { colour: 'red' }, 'whitelistValidation'],
    ['yes written as text', { secondaryDamage: { exists: 'yes' } }, 'isBoolean'],
  ])('refuses %s', (_what, particulars, rule) => {
    expect(complaintsAbout(particulars)).toContain(`"${rule}"`);
  });
});
