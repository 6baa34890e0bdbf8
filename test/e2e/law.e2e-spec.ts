import { beforeEach, describe, expect, it } from '@jest/globals';
import { organisationWithSettings } from '../support/organisation-with-settings.js';
import { useTestApi } from '../support/use-test-api.js';

describe('questions of law', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-11-24T10:00:00+09:00');
  });

  describe('GET /v1/law/versions', () => {
    it('says which version of each law is in force today', async () => {
      const { asOf, versions } = await acme.get('/v1/law/versions');
      expect(asOf).toBe('2026-11-24');
      expect(versions).toContainEqual(
        expect.objectContaining({ id: 'appi-private/2022-04-01', status: 'superseded', effectiveTo: '2024-03-31' }),
      );
      expect(versions).toContainEqual(
        expect.objectContaining({ id: 'appi-private/2024-04-01', status: 'in_force', effectiveTo: null }),
      );
    });

    it('changes at midnight in Japan', async () => {
      api.clock.standAt('2024-03-31T15:00:00Z');
      const { versions } = await acme.get('/v1/law/versions');
      expect(versions).toContainEqual(expect.objectContaining({ id: 'appi-private/2024-04-01', status: 'in_force' }));
    });

    it('lists the amendment of 2026 as enacted and not in force, with what is known and what is not', async () => {
      const { amendments } = await acme.get('/v1/law/versions');
      expect(amendments).toMatchObject([{ status: 'enacted_not_in_force', effectiveFrom: null }]);
      expect(amendments[0].known).not.toEqual([]);
      expect(amendments[0].unknown).not.toEqual([]);
    });
  });

  describe('GET /v1/law/rules/{id}', () => {
    it('explains a rule by its number, with the cases that test it', async () => {
      const rule = await acme.get('/v1/law/rules/R22');
      expect(rule).toMatchObject({ id: 'R22', title: { ja: '末日が休日の場合' } });
      expect(rule.citations).not.toEqual([]);
      expect(rule.cases[0]).toEqual({ id: expect.any(String), why: expect.any(String) });
    });

    it.each(['appi-private/3', 'appi-private:3', 'appi-private%2F3'])('explains an item, written %s', async (id) => {
      const item = await acme.get(`/v1/law/rules/${id}`);
      expect(item).toMatchObject({ id: 'appi-private/3', regime: 'appi-private', item: 3 });
      expect(item.versions.map(({ version }: { version: string }) => version)).toEqual([
        'appi-private/2022-04-01',
        'appi-private/2024-04-01',
      ]);
      expect(item.rules.map(({ id: rule }: { id: string }) => rule)).toContain('R3');
      expect(item.cases).not.toEqual([]);
    });

    it.each(['R999', 'nonsense', 'appi-private:9', 'appi-private/x', 'gdpr/1', '__proto__'])(
      'does not find %s',
      async (id) => {
        await acme.get(`/v1/law/rules/${id}`, 404);
      },
    );

    it('explains every rule that the rules list names, and every rule of a trace is among them', async () => {
      const { items } = await acme.get('/v1/law/rules');
      const ids: string[] = items.map(({ id }: { id: string }) => id);
      const revisions = [{ knownAt: '2026-11-24T10:00:00+09:00', facts: { wrongfulPurpose: true } }];
      const { obligations } = await acme.post('/v1/assessments', { regime: 'appi-private', revisions }, 200);
      const cited = obligations.flatMap(({ trace }: { trace: { rule: string }[] }) => trace.map(({ rule }) => rule));
      expect(ids).toEqual(expect.arrayContaining(cited));
    });
  });

  describe('GET /v1/law/open-days', () => {
    const closedOn = async (from: string, to: string) =>
      (await acme.get(`/v1/law/open-days?from=${from}&to=${to}`)).closedDays as {
        date: string;
        reasons: { kind: string; text: { ja: string } }[];
      }[];

    it('says why each day is closed', async () => {
      const closed = await closedOn('2026-05-02', '2026-05-07');
      expect(closed.map(({ date, reasons }) => [date, reasons.map(({ kind }) => kind)])).toEqual([
        ['2026-05-02', ['saturday']],
        ['2026-05-03', ['sunday', 'national_holiday']],
        ['2026-05-04', ['national_holiday']],
        ['2026-05-05', ['national_holiday']],
        ['2026-05-06', ['substitute_holiday']],
      ]);
      expect(closed[4]?.reasons[0]?.text.ja).toContain('2026-05-03 憲法記念日');
    });

    it('counts the open days and names the years it knows', async () => {
      const answer = await acme.get('/v1/law/open-days?from=2026-12-26&to=2027-01-04');
      expect(answer).toMatchObject({ from: '2026-12-26', to: '2027-01-04', openDays: 2 });
      expect(answer.calendar.last).toBe('2050-12-31');
    });

    it('adds the closed days that the organisation has set', async () => {
      const okinawa = await organisationWithSettings(api, {
        extraClosedDays: [{ date: '2027-06-23', name: '慰霊の日' }],
      });
      const { closedDays } = await okinawa.get('/v1/law/open-days?from=2027-06-23&to=2027-06-23');
      expect(closedDays).toMatchObject([{ date: '2027-06-23', reasons: [{ kind: 'local' }] }]);
      expect(await closedOn('2027-06-23', '2027-06-23')).toEqual([]);
    });

    it.each([
      ['a period that ends before it begins', 'from=2026-02-01&to=2026-01-01', 400],
      ['more than three years', 'from=2026-01-01&to=2029-01-02', 400],
      ['a day that does not exist', 'from=2026-02-30&to=2026-03-01', 400],
      ['half a period', 'from=2026-02-01', 400],
      ['years whose holidays are not known', 'from=2050-12-01&to=2051-01-10', 422],
    ])('refuses %s', async (_, query, status) => {
      const problem = await acme.get(`/v1/law/open-days?${query}`, status);
      expect(problem.detail).not.toBe('');
    });
  });

  describe('GET /v1/law/recipients', () => {
    it('gives the three questions in their order and the delegated industries', async () => {
      const { questions, industries } = await acme.get('/v1/law/recipients');
      expect(questions.map(({ id }: { id: string }) => id)).toEqual(['my_number', 'organisation', 'industry']);
      expect(industries).toContainEqual(expect.objectContaining({ id: 'finance', recipientId: 'fsa' }));
    });

    it.each([
      ['', 'ppc'],
      ['&industry=finance', 'fsa'],
      ['&industry=finance&dataSubjects=own_employees,shareholders', 'ppc'],
      ['&myNumber=unknown', 'ppc-my-number'],
      ['&myNumber=false', 'ppc'],
      ['&organisationKind=local_body', 'ppc-public'],
    ])('routes a report of a private operator: %s -> %s', async (answers, id) => {
      const query = `regime=appi-private&awarenessDate=2026-11-24${answers}`;
      expect(await acme.get(`/v1/law/recipients/routed?${query}`)).toMatchObject({
        id,
        mayReachPrefecture: expect.any(Boolean),
      });
    });

    it('refuses an answer that is none', async () => {
      await acme.get('/v1/law/recipients/routed?regime=appi-private&awarenessDate=2026-11-24&myNumber=perhaps', 400);
    });
  });

  it('lists the clocks of other laws, each with its ground and how sure it is', async () => {
    const { clocks, notHeld } = await acme.get('/v1/law/clocks');
    expect(clocks).toContainEqual(
      expect.objectContaining({
        id: 'eu-gdpr-33',
        provenance: expect.objectContaining({ confidence: expect.any(String) }),
      }),
    );
    expect(notHeld).not.toEqual([]);
    expect(await acme.get('/v1/law/clocks/eu-gdpr-33')).toMatchObject({ id: 'eu-gdpr-33' });
    await acme.get('/v1/law/clocks/cn', 404);
  });

  it('never says that not reporting is itself fined', async () => {
    const { notReporting, chain } = await acme.get('/v1/law/consequences');
    expect(notReporting.text.ja).toContain('報告をしないこと又は遅れること自体に罰金の定めはありません');
    expect(chain.at(-1)).toMatchObject({ id: 'violation_of_order' });
  });
});
