import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { delegatedIndustries } from './delegated-industries.js';
import type { IndustryId, RecipientQuery } from './model.js';
import { NOTES } from './notes.js';
import { mayReachPrefecture, recipientFor } from './recipient-for.js';
import { routingQuestions } from './routing-questions.js';
import { uncertainIndustries } from './uncertain-industries.js';

const ask = (rest: Partial<RecipientQuery> = {}): RecipientQuery => ({
  regime: 'appi-private',
  awarenessDate: '2026-11-24',
  ...rest,
});

describe('recipientFor (R42, R53)', () => {
  it.each<[string, Partial<RecipientQuery>, string]>([
    ['nothing known', {}, 'ppc'],
    ['an industry without delegation', { industry: 'not_delegated' }, 'ppc'],
    ['telecom', { industry: 'telecom' }, 'mic'],
    ['finance', { industry: 'finance' }, 'fsa'],
    ['real estate', { industry: 'real_estate' }, 'mlit'],
    ['a credit bureau', { industry: 'credit_information' }, 'meti'],
    ['security services', { industry: 'security_services' }, 'npsc'],
    ['credit purchase, which went back to the PPC', { industry: 'installment_credit' }, 'ppc'],
    ['transport, known only from background', { industry: 'transport' }, 'ppc'],
    ["telecom, the operator's own employees", { industry: 'telecom', dataSubjects: ['own_employees'] }, 'ppc'],
    [
      'telecom, employees and shareholders',
      { industry: 'telecom', dataSubjects: ['own_employees', 'shareholders'] },
      'ppc',
    ],
    ['telecom, customers and employees', { industry: 'telecom', dataSubjects: ['customers', 'own_employees'] }, 'mic'],
    ['telecom, data subjects not yet said', { industry: 'telecom', dataSubjects: [] }, 'mic'],
    ['telecom before the duty', { industry: 'telecom', awarenessDate: '2022-03-31' }, 'ppc'],
    ['telecom on the first day of the duty', { industry: 'telecom', awarenessDate: '2022-04-01' }, 'mic'],
    ['My Number in a delegated industry', { industry: 'finance', myNumber: true }, 'ppc-my-number'],
    ['My Number not known', { industry: 'finance', myNumber: null }, 'ppc-my-number'],
    ['My Number ruled out', { industry: 'finance', myNumber: false }, 'fsa'],
    ['the My Number regime', { regime: 'my-number', industry: 'finance' }, 'ppc-my-number'],
    ['the My Number regime of a public body', { regime: 'my-number', organisationKind: 'local_body' }, 'ppc-my-number'],
    ['a public body', { regime: 'appi-public' }, 'ppc-public'],
    ['an administrative organ', { organisationKind: 'administrative_organ', industry: 'finance' }, 'ppc-public'],
    ['a transferred corporation', { organisationKind: 'transferred_corporation' }, 'ppc'],
  ])('%s', (_, query, id) => expect(recipientFor(ask(query)).id).toBe(id));

  it('says what is uncertain', () => {
    expect(recipientFor(ask()).note).toBe(NOTES.askIndustry);
    expect(recipientFor(ask({ industry: null })).note).toBe(NOTES.askIndustry);
    expect(recipientFor(ask({ industry: 'not_delegated' })).note).toBeNull();
    expect(recipientFor(ask({ industry: 'telecom', awarenessDate: '2022-03-31' })).note).toBe(NOTES.notYetDelegated);
    expect(recipientFor(ask({ industry: 'telecom', dataSubjects: ['own_employees'] })).note).toBe(NOTES.ownPeople);
    expect(recipientFor(ask({ myNumber: null })).note).toBe(NOTES.myNumberUnknown);
    expect(recipientFor(ask({ myNumber: true, industry: 'finance' })).note).toBe(NOTES.myNumberDelegated);
    expect(recipientFor(ask({ myNumber: true })).note).toBeNull();
    expect(recipientFor(ask({ industry: 'maff' })).note?.ja).toContain('農林水産省');
  });

  it('keeps the note of the industry when employees are affected too', () => {
    const note = recipientFor(ask({ industry: 'telecom', dataSubjects: ['customers', 'shareholders'] })).note;
    expect(note?.ja).toContain('通信の秘密');
    expect(note?.ja).toContain(NOTES.ownPeopleToo.ja);
    const without = recipientFor(ask({ industry: 'real_estate', dataSubjects: ['customers', 'own_employees'] })).note;
    expect(without).toBe(NOTES.ownPeopleToo);
  });

  it('always names the PPC for My Number, whatever else is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<IndustryId>(...delegatedIndustries.map(({ id }) => id), 'transport', 'not_delegated'),
        fc.constantFrom('appi-private' as const, 'appi-public' as const, 'my-number' as const),
        (industry, regime) => recipientFor(ask({ industry, regime, myNumber: true })).id === 'ppc-my-number',
      ),
    );
  });
});

describe('mayReachPrefecture (R36)', () => {
  it.each<[IndustryId, boolean]>([
    ['finance', true],
    ['real_estate', true],
    ['telecom', false],
    ['not_delegated', false],
  ])('%s: %p', (industry, expected) => expect(mayReachPrefecture(ask({ industry }))).toBe(expected));

  it('is no question for data that stay with the PPC', () => {
    expect(mayReachPrefecture(ask({ industry: 'finance', dataSubjects: ['own_employees'] }))).toBe(false);
  });
});

describe('the data behind it', () => {
  it('has three questions in the order of the page', () => {
    expect(routingQuestions.map(({ id }) => id)).toEqual(['my_number', 'organisation', 'industry']);
    expect(routingQuestions.map(({ order }) => order)).toEqual([1, 2, 3]);
  });

  it('names a source for every delegation, and no industry is both certain and uncertain', () => {
    for (const { source, citations } of delegatedIndustries) {
      expect(source).toMatch(/^https:\/\//);
      expect(citations[0]?.article).toBe('第150条第1項');
    }
    const certain = new Set(delegatedIndustries.map(({ id }) => id));
    expect(uncertainIndustries.some(({ id }) => certain.has(id))).toBe(false);
  });

  it('holds no mail address, which would grow old unseen', () => {
    expect(JSON.stringify([delegatedIndustries, uncertainIndustries])).not.toMatch(/[@＠]/);
  });
});
