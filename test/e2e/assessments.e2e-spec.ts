import { describe, expect, it } from '@jest/globals';
import { organisationWithSettings } from '../support/organisation-with-settings.js';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

const known = (knownAt: string, facts: object) => ({ knownAt, facts });
const healthData = {
  regime: 'appi-private',
  revisions: [known('2026-11-24T10:00:00+09:00', { specialCareData: true, affectedPersons: { known: 45, max: 60 } })],
};
const datesOf = ({ obligations }: { obligations: { kind: string; dueOn: string | null }[] }) =>
  Object.fromEntries(obligations.map(({ kind, dueOn }) => [kind, dueOn]));

describe('POST /v1/assessments', () => {
  const api = useTestApi();
  const acme = api.organisation();

  it('says verdict, items, dates and the way to each date', async () => {
    const answer = await acme.post('/v1/assessments', healthData, 200);
    expect(answer).toMatchObject({
      regime: 'appi-private',
      ruleVersion: { id: 'appi-private/2024-04-01', effectiveFrom: '2024-04-01' },
      verdict: 'reportable',
      exemptions: [],
      decidingFacts: [],
    });
    expect(answer.items[0]).toMatchObject({ item: 1, status: 'met', since: '2026-11-24' });
    expect(answer.obligations[1]).toMatchObject({
      kind: 'final_report',
      force: 'statutory',
      days: 30,
      unshiftedDueOn: '2026-12-23',
      dueOn: '2026-12-23',
      dueAt: '2026-12-23T23:59:59.999+09:00',
      recipient: { id: 'ppc' },
    });
    expect(answer.obligations[1].trace.at(-1)).toMatchObject({ code: 'end_of_day', rule: 'R25' });
  });

  it('may be asked by a viewer, and by nobody without a key', async () => {
    await acme.as('viewer').post('/v1/assessments', healthData, 200);
    const { status } = await acme.request('post', '/v1/assessments').set('authorization', '').send(healthData);
    expect(status).toBe(401);
  });

  it('stores nothing', async () => {
    await acme.post('/v1/assessments', healthData, 200);
    expect(await acme.get('/v1/incidents')).toMatchObject({ items: [] });
    expect(await acme.get('/v1/deadlines')).toMatchObject({ items: [] });
  });

  it('judges a case under two laws separately and shows both', async () => {
    const answer = await acme.post('/v1/assessments', { ...healthData, furtherRegimes: ['my-number'] }, 200);
    expect(answer.regime).toBe('appi-private');
    expect(answer.further).toHaveLength(1);
    expect(answer.further[0]).toMatchObject({ regime: 'my-number', consequences: null });
    expect(answer.further[0].items.map(({ item }: { item: number }) => item)).toEqual([1, 2, 3, 4]);
  });

  it('leaves out what became known after asOf', async () => {
    const twice = {
      regime: 'appi-private',
      revisions: [...healthData.revisions, known('2026-12-01T10:00:00+09:00', { wrongfulPurpose: true })],
    };
    const now = await acme.post('/v1/assessments', twice, 200);
    const then = await acme.post('/v1/assessments', { ...twice, asOf: '2026-11-30' }, 200);
    expect(datesOf(now)).toMatchObject({ final_report: '2027-01-22' });
    expect(datesOf(then)).toMatchObject({ final_report: '2026-12-23' });
  });

  it("counts the closed days of the caller's organisation", async () => {
    const prefectural = await organisationWithSettings(api, {
      extraClosedDays: [{ date: '2026-12-23', name: '県民の日' }],
    });
    expect(datesOf(await prefectural.post('/v1/assessments', healthData, 200))).toMatchObject({
      final_report: '2026-12-24',
    });
  });

  it('names the ministry of a delegated industry', async () => {
    const answer = await acme.post('/v1/assessments', { ...healthData, context: { industry: 'finance' } }, 200);
    expect(answer.obligations[0].recipient).toMatchObject({ id: 'fsa' });
  });

  it('says what follows from not reporting only where there is a duty to perform', async () => {
    const owed = await acme.post('/v1/assessments', healthData, 200);
    expect(owed.consequences).toMatchObject({ rule: 'R63', text: { ja: expect.stringContaining('勧告・命令') } });
    const harmless = [
      known('2026-11-24T10:00:00+09:00', {
        specialCareData: false,
        financialHarmRisk: false,
        wrongfulPurpose: false,
        affectedPersons: { known: 3, max: 3 },
      }),
    ];
    const free = await acme.post('/v1/assessments', { regime: 'appi-private', revisions: harmless }, 200);
    expect(free).toMatchObject({ verdict: 'not_reportable', consequences: null });
  });

  describe('with the clocks of other laws', () => {
    const inTheEu = { ids: ['eu-gdpr-33'], facts: { regions: { eu: { affected: true } }, riskToPersons: true } };

    it('counts 72 real hours for the GDPR, as an instant and no date', async () => {
      const { clocks } = await acme.post('/v1/assessments', { ...healthData, clocks: inTheEu }, 200);
      expect(clocks).toHaveLength(1);
      expect(clocks[0]).toMatchObject({ clock: 'eu-gdpr-33', status: 'met' });
      expect(clocks[0].obligations[0]).toMatchObject({
        kind: 'regulator_notification',
        unit: 'hours',
        amount: 72,
        dueOn: null,
        dueAt: expect.stringMatching(/^2026-11-27T10:00:00(\.000)?\+09:00$/u),
      });
    });

    it('runs the clock of a contract from the instant it names', async () => {
      const free = [
        { label: { ja: '契約', en: 'contract' }, unit: 'hours', amount: 24, from: '2026-11-25T09:00:00+09:00' },
      ];
      const { clocks } = await acme.post('/v1/assessments', { ...healthData, clocks: { free } }, 200);
      expect(clocks[0].obligations[0]).toMatchObject({ force: 'contract' });
      expect(clocks[0].obligations[0].dueAt).toMatch(/^2026-11-26T09:00:00/u);
    });

    it('takes those that the organisation has switched on where none is named', async () => {
      const careful = await organisationWithSettings(api, { furtherClocks: ['jp-telecom'] });
      const clocksWith = async (clocks: object) =>
        (await careful.post('/v1/assessments', { ...healthData, clocks }, 200)).clocks.map(
          ({ clock }: { clock: string }) => clock,
        );
      expect(await clocksWith({})).toEqual(['jp-telecom']);
      expect(await clocksWith({ ids: ['eu-gdpr-33'] })).toEqual(['eu-gdpr-33']);
      expect(await clocksWith({ ids: [] })).toEqual([]);
    });

    it('starts no clock while nothing is known', async () => {
      const early = { ...healthData, asOf: '2026-11-01', clocks: inTheEu };
      expect(await acme.post('/v1/assessments', early, 200)).toMatchObject({ clocks: [] });
    });
  });

  describe('refuses', () => {
    const at = (facts: object) => ({ regime: 'appi-private', revisions: [known('2026-11-24T10:00:00+09:00', facts)] });

    it.each([
      [
        'a contradiction, by its place',
        at({ affectedPersons: { known: 45, max: 40 } }),
        422,
        '/revisions/0/facts/affectedPersons/max',
      ],
      ['a fact that does not exist, by name', at({ specialcare: true }), 400, '/revisions/0/facts/specialcare'],
      ['a law that is not held', { ...healthData, regime: 'gdpr' }, 400, '/regime'],
      ['no revision', { ...healthData, revisions: [] }, 400, '/revisions'],
      [
        'an instant without its offset',
        { ...healthData, revisions: [known('2026-11-24T10:00:00', {})] },
        400,
        '/revisions/0/knownAt',
      ],
      [
        'facts that are a list',
        { ...healthData, revisions: [{ knownAt: '2026-11-24T10:00:00Z', facts: [] }] },
        400,
        '/revisions/0/facts',
      ],
      ['a clock that is not held', { ...healthData, clocks: { ids: ['cn'] } }, 400, '/clocks/ids'],
      [
        'half an hour',
        { ...healthData, clocks: { free: [{ label: { ja: '契', en: 'c' }, unit: 'hours', amount: 0.5 }] } },
        400,
        '/clocks/free/0/amount',
      ],
    ])('%s', async (_, body, status, pointer) => {
      const problem = await acme.post('/v1/assessments', body, status);
      expect(problem.errors[0].pointer).toBe(pointer);
    });

    it('facts of which the other half was told before, by what of them is there', async () => {
      const revisions = [
        known('2026-11-24T10:00:00+09:00', { keyCompromised: true }),
        known('2026-11-25T10:00:00+09:00', { strongEncryption: false }),
      ];
      const problem = await acme.post('/v1/assessments', { regime: 'appi-private', revisions }, 422);
      expect(problem.errors[0].pointer).toBe('/revisions/1/facts');
    });

    it.each(['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '1900-01-01T00:00:00+09:00', '2050-12-31T23:00:00Z'])(
      'to guess dates outside its calendar: %s',
      async (knownAt) => {
        const everyClock = await acme.get('/v1/law/clocks');
        const clocks = {
          ids: everyClock.clocks.map(({ id }: { id: string }) => id),
          free: [{ label: { ja: '契約', en: 'contract' }, unit: 'days', amount: 10_000 }],
        };
        const body = { regime: 'appi-private', revisions: [known(knownAt, { specialCareData: true })], clocks };
        const problem = await acme.post('/v1/assessments', body, 422);
        expect(problem).toMatchObject({
          type: 'urn:sokuho:problem:date-beyond-calendar',
          errors: [{ pointer: '/revisions/0/knownAt', detail: expect.any(String) }],
        });
      },
    );

    it('to guess dates, by the revision that started the clock, or the clock that starts by itself', async () => {
      const pointerOf = async (body: object) => {
        const sent = { ...healthData, ...body };
        return (await acme.post('/v1/assessments', sent, 422)).errors[0].pointer;
      };
      const harmless = known('2026-11-24T10:00:00Z', aLeak({}).facts);
      const harmful = known('2050-12-30T10:00:00Z', { specialCareData: true });
      const free = { label: { ja: '契約', en: 'contract' }, unit: 'days', amount: 30 };
      const far = { ...free, from: '9999-12-30T10:00:00Z' };

      expect(await pointerOf({ revisions: [harmless, harmful] })).toBe('/revisions/1/knownAt');
      expect(await pointerOf({ clocks: { free: [free, far] } })).toBe('/clocks/free/1/from');
      expect(await pointerOf({ clocks: { free: [free], awareAt: '9999-12-30T10:00:00Z' } })).toBe('/clocks/awareAt');
    });
  });
});

describe('POST /v1/assessments/compare', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const base = {
    regime: 'appi-private',
    revisions: [
      known('2026-11-24T10:00:00+09:00', {
        specialCareData: false,
        financialHarmRisk: false,
        wrongfulPurpose: false,
        affectedPersons: { known: 45, max: 60 },
      }),
    ],
  };

  it('shows verdict and dates of each what-if beside the base', async () => {
    const variants = [
      { name: 'an attack', facts: { wrongfulPurpose: true } },
      { name: '1,001 persons', facts: { affectedPersons: { known: 1001, max: 1001 } } },
      { name: 'as it is' },
    ];
    const answer = await acme.post('/v1/assessments/compare', { base, variants }, 200);
    expect(answer.base.verdict).toBe('not_reportable');
    expect(answer.variants).toMatchObject([
      { name: 'an attack', verdictChanged: true },
      { name: '1,001 persons', verdictChanged: true },
      { name: 'as it is', verdictChanged: false, changes: [] },
    ]);
    expect(answer.variants[0].changes).toContainEqual(
      expect.objectContaining({ kind: 'final_report', from: null, to: '2027-01-22', days: null }),
    );
  });

  it('says by how many days a date would move', async () => {
    const answer = await acme.post(
      '/v1/assessments/compare',
      { base: healthData, variants: [{ name: 'a day earlier', knownDaysEarlier: 1 }] },
      200,
    );
    expect(answer.variants[0].changes).toContainEqual(
      expect.objectContaining({ kind: 'preliminary_report', from: '2026-11-28', to: '2026-11-27', days: -1 }),
    );
  });

  it('points at the variant, or the base, that contradicts itself', async () => {
    const wrong = { affectedPersons: { known: 9, max: 1 } };
    const inVariant = { base, variants: [{ name: 'fine' }, { name: 'wrong', facts: wrong }] };
    const inBase = {
      base: { ...base, revisions: [known('2026-11-24T10:00:00+09:00', wrong)] },
      variants: [{ name: 'x' }],
    };
    const pointerOf = async (body: object) => (await acme.post('/v1/assessments/compare', body, 422)).errors[0].pointer;
    expect(await pointerOf(inVariant)).toBe('/variants/1/facts/affectedPersons/max');
    expect(await pointerOf(inBase)).toBe('/base/revisions/0/facts/affectedPersons/max');
  });

  it('points at the variant, or the base, whose dates lie beyond the calendar', async () => {
    const beyond = { regime: 'appi-private', revisions: [known('2050-12-31T23:00:00Z', { specialCareData: true })] };
    const pointerOf = async (body: object) => (await acme.post('/v1/assessments/compare', body, 422)).errors[0].pointer;
    expect(await pointerOf({ base: beyond, variants: [{ name: 'x' }] })).toBe('/base/revisions/0/knownAt');
    const near = { regime: 'appi-private', revisions: [known('2049-06-01T10:00:00Z', { specialCareData: true })] };
    const variants = [{ name: 'fine' }, { name: 'ten years later', knownDaysEarlier: -3650 }];
    expect(await pointerOf({ base: near, variants })).toBe('/variants/1/knownDaysEarlier');
  });

  it('wants at least one variant, and no more than twenty', async () => {
    await acme.post('/v1/assessments/compare', { base, variants: [] }, 400);
    await acme.post('/v1/assessments/compare', { base, variants: Array(21).fill({ name: 'x' }) }, 400);
  });
});
