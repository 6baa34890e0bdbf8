import { beforeEach, describe, expect, it } from '@jest/globals';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('POST /v1/incidents/{id}/filings', () => {
  const api = useTestApi();
  const acme = api.organisation();

  const logged = () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    return acme.logIncident(aLeak({ specialCareData: true }));
  };

  beforeEach(() => {
    api.clock.standAt('2026-07-10T10:00:00+09:00');
  });

  it('meets the deadlines that it serves, in time to the last millisecond of the day', async () => {
    const incident = await logged();
    api.clock.standAt('2026-07-01T10:00:00+09:00');
    const { deadlines } = await acme.file(
      incident,
      aFiling({ serves: ['final_report'], filedAt: '2026-06-30T23:59:59.999+09:00' }),
    );

    expect(deadlines).toMatchObject([{ kind: 'final_report', state: 'met', metAt: '2026-06-30T23:59:59.999+09:00' }]);
    expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ status: 'final_filed' });
  });

  it('may serve as preliminary and final report in one', async () => {
    const incident = await logged();
    api.clock.standAt('2026-06-04T10:00:00+09:00');
    const filing = aFiling({ serves: ['preliminary_report', 'final_report'], filedAt: '2026-06-04T09:00:00+09:00' });

    const { deadlines } = await acme.file(incident, filing);
    expect(deadlines.map(({ kind, state }) => [kind, state])).toEqual([
      ['preliminary_report', 'met'],
      ['final_report', 'met'],
    ]);
  });

  it('refuses a late one without its reason, and keeps nothing of it', async () => {
    const incident = await logged();
    api.clock.standAt('2026-07-02T10:00:00+09:00');
    const late = aFiling({ serves: ['final_report'], filedAt: '2026-07-01T00:00:00+09:00' });

    const problem = await acme.post(`/v1/incidents/${incident.id}/filings`, late, 422);
    expect(problem).toMatchObject({
      type: 'urn:sokuho:problem:late-without-reason',
      detail: expect.stringContaining('2026年6月30日'),
      errors: [{ pointer: '/lateReason' }],
    });
    const { status, filings } = await acme.get(`/v1/incidents/${incident.id}`);
    expect({ status, filings }).toEqual({ status: 'overdue', filings: [] });
  });

  it('is met late with its reason', async () => {
    const incident = await logged();
    api.clock.standAt('2026-07-02T10:00:00+09:00');
    const { filing, deadlines } = await acme.file(
      incident,
      aFiling({ serves: ['final_report'], filedAt: '2026-07-01T09:00:00+09:00', lateReason: '外部調査の遅れ' }),
    );

    expect(filing.lateReason).toBe('外部調査の遅れ');
    expect(deadlines).toMatchObject([{ state: 'met_late' }]);
  });

  it('filed incomplete is in time and awaits its supplement, which completes it', async () => {
    const incident = await logged();
    api.clock.standAt('2026-06-29T10:00:00+09:00');
    const incomplete = aFiling({ serves: ['final_report'], filedAt: '2026-06-29T09:00:00+09:00', complete: false });
    const { deadlines } = await acme.file(incident, incomplete);
    expect(deadlines).toMatchObject([{ state: 'met', awaitsSupplement: true }]);
    expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ status: 'final_filed_incomplete' });

    api.clock.standAt('2026-08-20T10:00:00+09:00');
    const supplement = aFiling({ serves: ['final_report'], filedAt: '2026-08-20T09:00:00+09:00' });
    const { deadlines: supplemented } = await acme.file(incident, supplement);
    expect(supplemented).toMatchObject([
      { state: 'met', awaitsSupplement: false, metAt: '2026-06-29T09:00:00.000+09:00' },
    ]);
  });

  it('keeps the file that shows it by its hash, and is corrected by a new one alone', async () => {
    const incident = await logged();
    const other = await logged();
    api.clock.standAt('2026-06-03T10:00:00+09:00');
    const uploaded = async ({ id }: { id: string }) =>
      (
        await acme
          .request('post', `/v1/incidents/${id}/files?name=receipt.txt`)
          .type('application/octet-stream')
          .send(Buffer.from('受付番号 2026-0603'))
      ).body as { id: string; sha256: string };
    const [receipt, foreign] = [await uploaded(incident), await uploaded(other)];
    const filing = aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-03T09:00:00+09:00' });
    const path = `/v1/incidents/${incident.id}/filings`;

    const strange = await acme.post(path, { ...filing, evidenceFileId: foreign.id }, 400);
    expect(strange).toMatchObject({ errors: [{ pointer: '/evidenceFileId' }] });
    const { filing: wrong } = await acme.file(incident, { ...filing, evidenceFileId: receipt.id });
    expect(wrong).toMatchObject({ evidenceFileId: receipt.id, evidenceSha256: receipt.sha256 });

    const ofOther = { ...filing, correctsFilingId: (await acme.file(other, filing)).filing.id };
    expect(await acme.post(path, ofOther, 400)).toMatchObject({ errors: [{ pointer: '/correctsFilingId' }] });
    const right = { ...filing, receiptNumber: '2026-0603', correctsFilingId: wrong.id };
    const { filing: corrected } = await acme.file(incident, right);
    expect((await acme.get(`/v1/incidents/${incident.id}`)).filings).toEqual([wrong, corrected]);
    await acme.request('patch', `${path}/${wrong.id}`).send({ receiptNumber: 'x' }).expect(404);
  });

  it('cancels the open reminders of what it serves, and no others', async () => {
    const incident = await logged();
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-02T09:00:00+09:00' }));

    const idOf = (kind: string) => incident.deadlines.find((one) => one.kind === kind)?.id ?? '';
    const of = async (kind: string) => acme.remindersOf(incident, `&deadlineId=${idOf(kind)}&state=planned`);
    expect(await of('preliminary_report')).toEqual([]);
    expect(await of('final_report')).not.toEqual([]);
  });

  it('refuses one that serves a duty which the incident does not have, naming those that it has', async () => {
    const incident = await logged();
    const stranger = aFiling({ serves: ['principal_notice'], filedAt: '2026-06-01T10:00:00+09:00' });

    const problem = await acme.post(`/v1/incidents/${incident.id}/filings`, stranger, 400);
    expect(problem).toMatchObject({
      errors: [{ pointer: '/serves', detail: expect.stringContaining('final_report') }],
    });
  });

  it.each([
    ['before the incident was known', '2026-05-31T10:00:00+09:00'],
    ['in the future', '2026-06-01T10:10:00+09:00'],
  ])('refuses one filed %s', async (_, filedAt) => {
    const incident = await logged();
    const filing = aFiling({ serves: ['preliminary_report'], filedAt });

    const problem = await acme.post(`/v1/incidents/${incident.id}/filings`, filing, 400);
    expect(problem).toMatchObject({ errors: [{ pointer: '/filedAt' }] });
  });
});

describe('POST /v1/incidents/{id}/determinations', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  it('that it was no leak after all ends its duties and reminders; taken back, they return', async () => {
    const incident = await acme.logIncident(aLeak());
    await acme.determine(incident, { kind: 'not_a_leak', reason: '閲覧前に全件を回収した' });
    expect(await acme.remindersOf(incident, '&state=planned')).toEqual([]);
    expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ status: 'not_reportable' });

    await acme.determine(incident, { kind: 'leak_after_all', reason: 'ログに閲覧の記録があった' });
    expect(await acme.remindersOf(incident, '&state=planned')).not.toEqual([]);
    expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ status: 'reporting' });
  });

  it('of an earlier awareness moves every date', async () => {
    const incident = await acme.logIncident(aLeak());
    const changes = await acme.determine(incident, {
      kind: 'awareness_corrected',
      reason: '営業部が先に把握していた',
      awareAt: '2026-05-28T10:00:00+09:00',
    });

    expect(changes).toContainEqual(expect.objectContaining({ kind: 'preliminary_report', to: '2026-06-01' }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'final_report', to: '2026-06-26' }));
  });

  it('of a date to keep outlives new facts', async () => {
    const incident = await acme.logIncident(aLeak());
    const decision = { kind: 'date_kept', reason: '安全側', obligation: 'final_report', dueOn: '2026-06-25' } as const;
    await acme.determine(incident, decision);
    await acme.addFacts(incident, { wrongfulPurpose: true });

    const { deadlines } = await acme.get(`/v1/incidents/${incident.id}`);
    expect(deadlines).toContainEqual(expect.objectContaining({ kind: 'final_report', dueOn: '2026-06-25' }));
  });

  it('of a date to keep says under which law, the first of the incident where none is named', async () => {
    const incident = await acme.logIncident(aLeak(undefined, { furtherRegimes: ['my-number'] }));
    const decision = { kind: 'date_kept', reason: '安全側', obligation: 'final_report', dueOn: '2026-06-25' } as const;
    await acme.determine(incident, decision);
    await acme.determine(incident, { ...decision, regime: 'my-number' });
    const { determinations } = await acme.get(`/v1/incidents/${incident.id}`);
    expect(determinations).toMatchObject([{ detail: { regime: 'appi-private' } }, { detail: { regime: 'my-number' } }]);
  });

  it('to close is refused while something is owed, and ends what may be added once it is closed', async () => {
    const owing = await acme.logIncident(aLeak());
    await acme.post(`/v1/incidents/${owing.id}/determinations`, { kind: 'closed', reason: '完了' }, 409);

    const free = await acme.logIncident(aLeak({}));
    await acme.determine(free, { kind: 'closed', reason: '報告対象外' });
    const problem = await acme.post(
      `/v1/incidents/${free.id}/facts`,
      { knownAt: '2026-06-01T10:00:00+09:00', facts: { specialCareData: true } },
      409,
    );
    expect(problem.type).toBe('urn:sokuho:problem:incident-closed');
  });
});
