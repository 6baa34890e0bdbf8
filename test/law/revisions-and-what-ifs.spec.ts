import { describe, expect, it } from '@jest/globals';

import {
  assess,
  changesBetween,
  compare,
  type FactRevision,
  type Facts,
  impactOf,
  LawError,
  openDaysWith,
  replay,
  TraceBroken,
  type TraceStep,
} from '../../src/law/index.js';

const known: Facts = {
  eventTypes: ['leak'],
  specialCareData: false,
  financialHarmRisk: false,
  wrongfulPurpose: false,
  affectedPersons: { known: 1, max: 1 },
  strongEncryption: false,
  pseudonymised: false,
  processor: false,
  dataBeingAcquired: false,
};
const on = (day: string, facts: Facts): FactRevision => ({ knownAt: `${day}T10:00:00+09:00`, facts });
const health = on('2026-06-01', { ...known, specialCareData: true });

function refusal(act: () => unknown): Pick<LawError, 'code' | 'pointer'> {
  try {
    act();
  } catch (error) {
    if (error instanceof LawError) {
      expect(error.text.ja).not.toBe('');
      expect(error.message).toBe(error.text.en);
      return { code: error.code, pointer: error.pointer };
    }
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a request that contradicts itself is refused with a pointer', () => {
  const rows: [string, readonly FactRevision[], string, string][] = [
    ['no revisions', [], 'revisions_missing', '/revisions'],
    ['out of order', [on('2026-06-02', known), on('2026-06-01', {})], 'revisions_out_of_order', '/revisions/1/knownAt'],
    ['no offset', [{ knownAt: '2026-06-01T10:00:00', facts: known }], 'instant_invalid', '/revisions/0/knownAt'],
    ['no such day', [{ knownAt: '2026-02-30T10:00:00Z', facts: known }], 'instant_invalid', '/revisions/0/knownAt'],
    [
      'a fact that does not exist',
      [on('2026-06-01', { colour: true } as Facts)],
      'fact_unknown',
      '/revisions/0/facts/colour',
    ],
    [
      'yes as text',
      [on('2026-06-01', { processor: 'yes' } as unknown as Facts)],
      'fact_invalid',
      '/revisions/0/facts/processor',
    ],
    [
      'an unknown event',
      [on('2026-06-01', { eventTypes: ['theft'] } as unknown as Facts)],
      'fact_invalid',
      '/revisions/0/facts/eventTypes',
    ],
    [
      'an event as text',
      [on('2026-06-01', { eventTypes: 'leak' } as unknown as Facts)],
      'fact_invalid',
      '/revisions/0/facts/eventTypes',
    ],
    [
      'persons as a number',
      [on('2026-06-01', { affectedPersons: 5 } as unknown as Facts)],
      'fact_invalid',
      '/revisions/0/facts/affectedPersons',
    ],
    [
      'persons as a list',
      [on('2026-06-01', { affectedPersons: [5] } as unknown as Facts)],
      'fact_invalid',
      '/revisions/0/facts/affectedPersons',
    ],
    [
      'half a person',
      [on('2026-06-01', { affectedPersons: { max: 0.5 } })],
      'fact_invalid',
      '/revisions/0/facts/affectedPersons/max',
    ],
    [
      'a negative count',
      [on('2026-06-01', { affectedPersons: { known: -1 } })],
      'fact_invalid',
      '/revisions/0/facts/affectedPersons/known',
    ],
    [
      'max below known, by the second revision',
      [health, on('2026-06-02', { affectedPersons: { known: 9, max: 8 } })],
      'facts_contradictory',
      '/revisions/1/facts/affectedPersons/max',
    ],
    [
      'a key without encryption',
      [on('2026-06-01', { strongEncryption: false, keyCompromised: true })],
      'facts_contradictory',
      '/revisions/0/facts/keyCompromised',
    ],
    [
      'a notice without a processor',
      [on('2026-06-01', { processor: false, principalNotifiedAt: '2026-06-01T10:00:00Z' })],
      'facts_contradictory',
      '/revisions/0/facts/principalNotifiedAt',
    ],
    [
      'entrusted to no processor',
      [on('2026-06-01', { processor: false, entrustedData: true })],
      'facts_contradictory',
      '/revisions/0/facts/entrustedData',
    ],
    [
      'a correction without a reason',
      [health, { ...on('2026-06-05', {}), reason: ' ', correctsAwareness: { knownAt: '2026-05-30T10:00:00Z' } }],
      'correction_invalid',
      '/revisions/1/reason',
    ],
    [
      'a correction of itself',
      [
        health,
        { ...on('2026-06-05', {}), reason: 'x', correctsAwareness: { knownAt: '2026-05-30T10:00:00Z', revision: 1 } },
      ],
      'correction_invalid',
      '/revisions/1/correctsAwareness/revision',
    ],
    [
      'a correction of none',
      [
        health,
        { ...on('2026-06-05', {}), reason: 'x', correctsAwareness: { knownAt: '2026-05-30T10:00:00Z', revision: -1 } },
      ],
      'correction_invalid',
      '/revisions/1/correctsAwareness/revision',
    ],
    [
      'a correction into the future',
      [health, { ...on('2026-06-05', {}), reason: 'x', correctsAwareness: { knownAt: '2026-06-06T10:00:00Z' } }],
      'correction_invalid',
      '/revisions/1/correctsAwareness/knownAt',
    ],
  ];

  it.each(rows)('%s', (_name, revisions, code, pointer) => {
    expect(refusal(() => assess('appi-private', revisions))).toEqual({ code, pointer });
  });

  it('names the fault and what to do', () => {
    const act = () => assess('appi-private', [on('2026-06-01', { affectedPersons: { known: 45, max: 40 } })]);
    expect(act).toThrow(
      'facts.affectedPersons.max (40) is below known (45). Give the largest number that may be affected, or leave max out.',
    );
  });

  it('an unknown regime, version or day of the law', () => {
    expect(refusal(() => assess('gdpr' as never, [health])).code).toBe('regime_unknown');
    expect(refusal(() => impactOf([], 'appi-private/2028-01-01')).code).toBe('version_unknown');
    expect(refusal(() => assess('appi-private', [health], { lawAsOf: '2026-02-30' }))).toEqual({
      code: 'date_invalid',
      pointer: '/lawAsOf',
    });
    expect(refusal(() => assess('appi-private', [health], { asOf: 'now' }))).toEqual({
      code: 'instant_invalid',
      pointer: '/asOf',
    });
  });
});

describe('asOf', () => {
  it('a date stands for its end in Japan', () => {
    const later = on('2026-06-10', { wrongfulPurpose: true });
    expect(assess('appi-private', [health, later], { asOf: '2026-06-10' }).items[2]?.status).toBe('met');
    expect(assess('appi-private', [health, later], { asOf: '2026-06-09' }).items[2]?.status).toBe('not_met');
    expect(assess('appi-private', [health, later], { asOf: later.knownAt }).items[2]?.status).toBe('met');
  });

  it('before the first revision nothing is known and no clock runs', () => {
    const { verdict, items, obligations, awareness } = assess('appi-private', [health], { asOf: '2026-05-31' });
    expect({ verdict, obligations, awareness }).toEqual({ verdict: 'undetermined', obligations: [], awareness: null });
    expect(items.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});

describe('a fact named as null', () => {
  it('is unknown again, while one that is not named stays', () => {
    const [first] = assess('appi-private', [health, on('2026-06-05', { specialCareData: null })]).items;
    expect(first).toMatchObject({ status: 'unknown', since: null, droppedOn: '2026-06-05' });
    expect(assess('appi-private', [health, on('2026-06-05', {})]).items[0]).toMatchObject({
      status: 'met',
      since: '2026-06-01',
    });
  });
});

describe('what a new revision does to each date', () => {
  const moved = (before: readonly FactRevision[], added: FactRevision) =>
    changesBetween(assess('appi-private', before), assess('appi-private', [...before, added]));

  it('an attack learned inside the period moves day 30 to day 60 (R31)', () => {
    expect(moved([health], on('2026-06-20', { wrongfulPurpose: true }))).toEqual([
      { kind: 'final_report', from: '2026-06-30', to: '2026-07-30', rule: 'R31' },
    ]);
  });

  it('becoming reportable later adds dates (R30)', () => {
    expect(moved([on('2026-06-01', known)], on('2026-06-20', { wrongfulPurpose: true }))).toEqual([
      { kind: 'preliminary_report', from: null, to: '2026-06-24', rule: 'R30' },
      { kind: 'final_report', from: null, to: '2026-08-18', rule: 'R30' },
    ]);
  });

  it('a correction of awareness moves all of them (R28), and the trace says why', () => {
    const correction = {
      ...on('2026-06-05', {}),
      reason: '支店が先に知っていた',
      correctsAwareness: { knownAt: '2026-05-28T10:00:00+09:00' },
    };
    expect(moved([health], correction)).toEqual([
      { kind: 'preliminary_report', from: '2026-06-05', to: '2026-06-01', rule: 'R28' },
      { kind: 'final_report', from: '2026-06-30', to: '2026-06-26', rule: 'R28' },
    ]);
    const corrected = assess('appi-private', [health, correction]);
    expect(corrected.awareness).toEqual({
      knownAt: '2026-05-28T10:00:00+09:00',
      date: '2026-05-28',
      revision: 0,
      by: 'item_met',
      items: [1],
      correction: { recordedAt: '2026-06-01T10:00:00+09:00', reason: '支店が先に知っていた' },
    });
    expect(corrected.obligations[1]?.trace[1]).toMatchObject({ code: 'awareness_corrected', rule: 'R28' });
  });

  it('a second correction still shows the instant first recorded', () => {
    const to = (day: string, at: string) => ({
      ...on(at, {}),
      reason: 'r',
      correctsAwareness: { knownAt: `${day}T10:00:00+09:00` },
    });
    const { awareness } = assess('appi-private', [
      health,
      to('2026-05-30', '2026-06-05'),
      to('2026-05-29', '2026-06-06'),
    ]);
    expect(awareness).toMatchObject({ date: '2026-05-29', correction: { recordedAt: health.knownAt } });
  });

  it('a notice to the principal drops them (R35)', () => {
    const processor = on('2026-06-01', { ...known, specialCareData: true, processor: true });
    expect(moved([processor], on('2026-06-03', { principalNotifiedAt: '2026-06-03T10:00:00+09:00' }))).toEqual([
      { kind: 'preliminary_report', from: '2026-06-05', to: null, rule: 'R35' },
      { kind: 'final_report', from: '2026-06-30', to: null, rule: 'R35' },
      { kind: 'principal_notice', from: '2026-06-05', to: null, rule: 'R35' },
    ]);
  });

  it('an exemption drops them and names its rule; no item left is R2', () => {
    expect(
      moved([health], on('2026-06-03', { strongEncryption: true, keyCompromised: false })).map(({ rule }) => rule),
    ).toEqual(['R5', 'R5']);
    expect(moved([health], on('2026-06-03', { specialCareData: false })).map(({ rule }) => rule)).toEqual(['R2', 'R2']);
  });

  it('a first assessment adds its dates by R20; other open days move one by R22', () => {
    const case36 = [on('2027-05-25', health.facts)];
    const plain = assess('appi-private', case36);
    expect(changesBetween(null, plain)[1]).toEqual({ kind: 'final_report', from: null, to: '2027-06-23', rule: 'R20' });
    const local = assess('appi-private', case36, {
      openDays: openDaysWith([{ date: '2027-06-23', name: '慰霊の日' }]),
    });
    expect(changesBetween(plain, local)).toEqual([
      { kind: 'final_report', from: '2027-06-23', to: '2027-06-24', rule: 'R22' },
    ]);
    expect(local.obligations[1]?.trace.find(({ code }) => code === 'closed_day')).toMatchObject({
      rule: 'R36',
      assumption: true,
    });
  });
});

describe('compare', () => {
  const base = { regime: 'appi-private', revisions: [health, on('2026-06-05', { wrongfulPurpose: false })] } as const;

  it('sets what-ifs beside the case', () => {
    const { base: as, variants } = compare(base, [
      { name: 'an attack', facts: { wrongfulPurpose: true } },
      { name: 'known a day earlier', knownDaysEarlier: 1 },
      { name: 'encrypted', facts: { strongEncryption: true, keyCompromised: false } },
      { name: 'nothing', facts: {} },
      { name: 'older law', lawAsOf: '2022-04-01' },
      { name: 'My Number', regime: 'my-number' },
    ]);
    expect(as.verdict).toBe('reportable');
    expect(
      variants.map(({ name, verdictChanged, changes }) => [
        name,
        verdictChanged,
        changes.map(({ to, days }) => [to, days]),
      ]),
    ).toEqual([
      ['an attack', false, [['2026-07-30', 30]]],
      [
        'known a day earlier',
        false,
        [
          ['2026-06-04', -1],
          ['2026-06-29', -1],
        ],
      ],
      [
        'encrypted',
        true,
        [
          [null, null],
          [null, null],
        ],
      ],
      ['nothing', false, []],
      ['older law', false, []],
      ['My Number', true, []],
    ]);
    expect(variants[4]?.assessment.ruleVersion?.id).toBe('appi-private/2022-04-01');
  });

  it('moves corrections along with what they correct', () => {
    const correction = {
      ...on('2026-06-05', {}),
      reason: 'r',
      correctsAwareness: { knownAt: '2026-05-28T10:00:00+09:00' },
    };
    const { variants } = compare({ regime: 'appi-private', revisions: [health, correction] }, [
      { name: 'two days later', knownDaysEarlier: -2 },
    ]);
    expect(variants[0]?.assessment.awareness?.date).toBe('2026-05-30');
  });

  it('keeps asOf, and refuses an instant that is none', () => {
    const withAttack = [health, on('2026-06-20', { wrongfulPurpose: true })];
    expect(
      compare({ regime: 'appi-private', revisions: withAttack, asOf: '2026-06-10' }, []).base.obligations[1]?.days,
    ).toBe(30);
    expect(() => compare(base, [{ name: 'x', knownDaysEarlier: 1, lawAsOf: '2022-13-01' }])).toThrow(LawError);
  });
});

describe('impact of another rule version', () => {
  const skimming = on('2026-06-01', {
    ...known,
    wrongfulPurpose: true,
    dataBeingAcquired: true,
    intendedAsPersonalData: true,
  });
  const before = on('2024-03-20', skimming.facts);

  it('lists what is added, dropped and refused, for cases of its regime alone', () => {
    const cases = [
      { id: 'old', regime: 'appi-private', revisions: [before] },
      { id: 'same', regime: 'appi-private', revisions: [health] },
      { id: 'other', regime: 'my-number', revisions: [health] },
      { id: 'late', regime: 'appi-private', revisions: [on('2050-12-20', health.facts)] },
      { id: 'broken', regime: 'appi-private', revisions: [] },
    ] as const;
    const impact = impactOf(cases, 'appi-private/2024-04-01');
    expect(impact.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['old', 'compared'],
      ['same', 'compared'],
      ['late', 'refused'],
      ['broken', 'refused'],
    ]);
    expect(impact[0]).toMatchObject({ verdict: { from: 'not_reportable', to: 'reportable' } });
    expect(impact[0]).toMatchObject({
      changes: [
        { effect: 'added', to: '2024-03-24', days: null },
        { effect: 'added', to: '2024-05-20' },
      ],
    });
    expect(impact[1]).toMatchObject({ changes: [] });
    expect(impact[2]).toMatchObject({ text: { en: expect.stringContaining('2050') as unknown } });
  });

  it('the older version would drop the duty', () => {
    const [impact] = impactOf(
      [{ id: 'new', regime: 'appi-private', revisions: [skimming] }],
      'appi-private/2022-04-01',
    );
    expect(impact).toMatchObject({
      changes: [
        { effect: 'dropped', to: null },
        { effect: 'dropped', to: null },
      ],
    });
  });
});

describe('replay', () => {
  const trace = assess('appi-private', [on('2026-11-30', health.facts)]).obligations[1]?.trace ?? [];
  const altered = (code: string, change: Partial<TraceStep>) =>
    trace.map((step) => (step.code === code ? { ...step, ...change } : step));

  it('walks from the instant over each closed day to the end of the due day', () => {
    expect(trace.map(({ code, output }) => `${code} ${String(output)}`)).toEqual([
      'aware null',
      'japan_date 2026-11-30',
      'day_one 2026-11-30',
      'period null',
      'last_day 2026-12-29',
      'closed_day 2026-12-30',
      'closed_day 2026-12-31',
      'closed_day 2027-01-01',
      'closed_day 2027-01-02',
      'closed_day 2027-01-03',
      'closed_day 2027-01-04',
      'due_day 2027-01-04',
      'end_of_day 2027-01-04T23:59:59.999+09:00',
    ]);
    expect(replay(trace)).toEqual({
      clockStart: '2026-11-30',
      targetFrom: null,
      unshiftedDueOn: '2026-12-29',
      dueOn: '2027-01-04',
      dueAt: '2027-01-04T23:59:59.999+09:00',
      dischargedOn: null,
    });
  });

  const broken: [string, TraceStep[]][] = [
    ['an output was changed', altered('due_day', { output: '2027-01-05' })],
    ['an input was changed', altered('last_day', { input: { dayOne: '2026-11-30', days: 31 } })],
    ['another day 1 was slipped in', altered('last_day', { input: { dayOne: '2026-12-01', days: 30 } })],
    ['a closed day was left out', trace.filter((_, place) => place !== 6)],
    ['a code is unknown', altered('period', { code: 'guess' })],
    ['the instant is gone', altered('japan_date', { input: {} })],
    ['the days are no number', altered('last_day', { input: { dayOne: '2026-11-30', days: '30' } })],
    ['the end comes first', [...trace].reverse()],
  ];
  it.each(broken)('refuses a trace where %s', (_why, steps) => {
    expect(() => replay(steps)).toThrow(TraceBroken);
  });

  it('every step has a rule, an article and both languages', () => {
    for (const { rule, article, text } of trace) {
      expect(rule).toMatch(/^R\d+$/);
      expect(article).not.toBe('');
      expect(text.ja).not.toBe('');
      expect(text.en).not.toBe('');
    }
  });
});

describe('the recipient', () => {
  it('goes with the two reports, by what the organisation is', () => {
    const { obligations } = assess('appi-private', [health], { context: { industry: 'telecom' } });
    expect(obligations.map(({ kind, recipient }) => [kind, recipient?.id])).toEqual([
      ['preliminary_report', 'mic'],
      ['final_report', 'mic'],
      ['individual_notice', undefined],
    ]);
  });

  it('a local body need not say so in each incident (R9)', () => {
    const ordinance = [on('2026-06-01', { ...known, ordinanceSpecialCareData: true })];
    const as = (organisationKind: 'local_body' | 'administrative_organ') =>
      assess('appi-public', ordinance, { context: { organisationKind } }).verdict;
    expect([as('local_body'), as('administrative_organ'), assess('appi-public', ordinance).verdict]).toEqual([
      'reportable',
      'not_reportable',
      'undetermined',
    ]);
  });
});

describe('what is assumed and what is asked', () => {
  it('says which unknown facts were read towards the duty', () => {
    const facts = (given: Facts) =>
      assess('appi-private', [on('2026-06-01', given)]).presumptions.map(({ fact, presumed }) => [fact, presumed]);
    expect(facts({ specialCareData: true })).toEqual([
      ['strongEncryption', false],
      ['pseudonymised', false],
      ['dataBeingAcquired', false],
      ['processor', false],
    ]);
    expect(facts({ ...known, specialCareData: true, strongEncryption: true, processor: true })).toEqual([
      ['keyCompromised', true],
      ['entrustedData', true],
    ]);
    expect(facts(known)).toEqual([]);
  });

  it('asks for the facts that would settle it, most decisive first', () => {
    const asked = (given: Facts) => assess('appi-private', [on('2026-06-01', given)]).decidingFacts;
    expect(asked({ affectedPersons: { known: 45 } })).toEqual([
      ['wrongfulPurpose'],
      ['specialCareData'],
      ['financialHarmRisk'],
      ['affectedPersons'],
      ['pseudonymised'],
      ['strongEncryption', 'keyCompromised'],
      ['processor', 'entrustedData'],
      ['intendedAsPersonalData', 'dataBeingAcquired'],
    ]);
    expect(asked({ ...known, affectedPersons: { known: 45 } })).toEqual([['affectedPersons']]);
    expect(asked({ ...known, affectedPersons: null, pseudonymised: null })).toEqual([
      ['affectedPersons'],
      ['pseudonymised'],
    ]);
    expect(asked({ ...known, specialCareData: true })).toEqual([]);
  });

  it('asks the same of a count above the threshold only while it is open', () => {
    const body = { ...known, localBody: true, ordinanceSpecialCareData: false };
    expect(
      assess('appi-public', [on('2026-06-01', { ...body, affectedPersons: { known: 100 } })]).decidingFacts,
    ).toEqual([['affectedPersons']]);
    expect(assess('appi-public', [on('2026-06-01', { ...body, affectedPersons: { known: 101 } })]).verdict).toBe(
      'reportable',
    );
  });

  it('gives the verdict a sentence', () => {
    const reason = (given: Facts) => assess('appi-private', [on('2026-06-01', given)]).reason.ja;
    expect(reason({ ...known, specialCareData: true, wrongfulPurpose: true })).toBe(
      '施行規則第7条第1号・第3号に該当するため、報告対象事態である。',
    );
    expect(reason(known)).toBe('施行規則第7条各号のいずれにも該当せず、報告義務はない。任意の報告は妨げられない。');
    expect(reason({ ...known, wrongfulPurpose: null })).toBe(
      '施行規則第7条第3号に該当するかが不明である。おそれで足りるため、確定を待たずに期限を管理する。',
    );
    expect(assess('appi-private', [on('2022-03-31', health.facts)]).reason.ja).toContain('2022-04-01');
  });
});
