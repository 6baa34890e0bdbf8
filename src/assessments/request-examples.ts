import type { ApiBodyOptions } from '@nestjs/swagger';

type Examples = NonNullable<Extract<ApiBodyOptions, { examples?: unknown }>['examples']>;

const misSentMail = {
  regime: 'appi-private',
  revisions: [
    {
      knownAt: '2026-11-24T10:00:00+09:00',
      facts: { eventTypes: ['leak'], specialCareData: true, affectedPersons: { known: 45, max: 60 } },
    },
  ],
};

const attackLearnedLater = {
  regime: 'appi-private',
  revisions: [
    { knownAt: '2026-06-01T10:00:00+09:00', facts: { specialCareData: true, affectedPersons: { known: 45 } } },
    { knownAt: '2026-06-20T15:30:00+09:00', facts: { wrongfulPurpose: true }, reason: 'フォレンジック調査の中間報告' },
  ],
};

export const assessmentExamples: Examples = {
  misSentMail: { summary: 'Health data of 45 people sent to the wrong address', value: misSentMail },
  attackLearnedLater: { summary: 'An attack is suspected on day 20: 60 days instead of 30', value: attackLearnedLater },
  twoLaws: {
    summary: 'My Numbers are among the data: two laws at once',
    value: { ...misSentMail, furtherRegimes: ['my-number'] },
  },
  otherClocks: {
    summary: 'Persons in the EU, and a contract that wants 24 hours',
    value: {
      ...misSentMail,
      clocks: {
        ids: ['eu-gdpr-33'],
        facts: { regions: { eu: { affected: true } }, riskToPersons: true },
        free: [{ label: { ja: '委託契約 第12条', en: 'processing agreement, clause 12' }, unit: 'hours', amount: 24 }],
      },
    },
  },
};

export const comparisonExamples: Examples = {
  whatIf: {
    summary: 'If it was an attack; if 1,001 persons; if known a day earlier',
    value: {
      base: misSentMail,
      variants: [
        { name: '不正アクセスだった場合', facts: { wrongfulPurpose: true } },
        { name: '1,001人だった場合', facts: { affectedPersons: { known: 1001, max: 1001 } } },
        { name: '1日早く知っていた場合', knownDaysEarlier: 1 },
      ],
    },
  },
};
