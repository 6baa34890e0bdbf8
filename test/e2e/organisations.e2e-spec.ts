import { describe, expect, it } from '@jest/globals';
import { addDays, calendarRange, nationalOpenDays } from '../../src/law/index.js';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

const etagOf = async (
  from: { request(method: 'get', path: string): PromiseLike<{ headers: Record<string, string> }> },
  path: string,
) => (await from.request('get', path)).headers['etag'] ?? '';

describe('/v1/organisation', () => {
  const api = useTestApi();
  const acme = api.organisation('株式会社例示商事');
  const bank = api.organisation('例示銀行');
  const okinawa = api.organisation('沖縄例示商会');
  const early = api.organisation('早朝商事');
  const busy = api.organisation('那覇例示商会');
  const yearEnd = api.organisation('年末例示商会');

  it('shows the defaults of an organisation that has set nothing', async () => {
    expect(await acme.as('viewer').get('/v1/organisation')).toMatchObject({
      id: acme.id,
      name: '株式会社例示商事',
      kind: 'private_operator',
      industry: null,
      defaultRegime: 'appi-private',
      extraClosedDays: [],
      mailTime: '09:00',
      recipient: { id: 'ppc' },
      corporateNumber: null,
    });
  });

  it('changes the fields named, keeps the others, and null takes a setting back', async () => {
    const first = await etagOf(acme, '/v1/organisation');
    await acme.patch('/v1/organisation', { address: '東京都', contact: { name: '法務', telephone: '03' } }, first);
    const second = await etagOf(acme, '/v1/organisation');
    expect(second).not.toBe(first);
    const changed = await acme.patch(
      '/v1/organisation',
      { corporateNumber: '7000012050002', contact: { telephone: null }, internalTargets: { individualNoticeDays: 14 } },
      second,
    );
    expect(changed).toMatchObject({ address: '東京都', corporateNumber: '7000012050002', contact: { name: '法務' } });
    expect(changed.contact).not.toHaveProperty('telephone');
    expect(await acme.patch('/v1/organisation', { address: null }, '*')).toMatchObject({ address: null });
  });

  it('wants If-Match, and refuses a stale one', async () => {
    await acme.request('patch', '/v1/organisation').send({ address: 'x' }).expect(428);
    const stale = await etagOf(acme, '/v1/organisation');
    await acme.patch('/v1/organisation', { representative: '例示 太郎' }, stale);
    await acme.patch('/v1/organisation', { representative: '例示 花子' }, stale, 412);
    expect(await acme.get('/v1/organisation')).toMatchObject({ representative: '例示 太郎' });
  });

  it('names the ministry once the industry is known', async () => {
    const changed = await bank.patch('/v1/organisation', { industry: 'finance' }, '*');
    expect(changed.recipient).toMatchObject({ id: 'fsa' });
  });

  it.each([
    [{ corporateNumber: '6000012050002' }, '/corporateNumber', '6000012050002'],
    [{ industry: 'banking' }, '/industry', 'banking'],
    [{ furtherClocks: ['eu-gdpr-99'] }, '/furtherClocks', 'eu-gdpr-99'],
    [{ extraClosedDays: [{ date: '2026-02-30', name: 'x' }] }, '/extraClosedDays/0/date', '2026-02-30'],
    [{ mailTime: '15:00' }, '/mailTime', '15:00'],
    [{ name: null }, '/name', 'null'],
    [{ settings: {} }, '/settings', 'settings'],
  ])('refuses %j, and says where and what', async (patch, pointer, value) => {
    const { body } = await acme
      .request('patch', '/v1/organisation')
      .set('if-match', '*')
      .set('accept-language', 'en')
      .send(patch)
      .expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
    expect(body.errors[0].detail).toContain(value);
  });

  it('moves the deadlines of open incidents when a closed day is added, and plans their reminders anew', async () => {
    api.clock.standAt('2026-05-25T10:00:00+09:00');
    const incident = await okinawa.logIncident(aLeak({ specialCareData: true }));
    const due = incident.deadlines.find(({ kind }) => kind === 'final_report');
    expect(due?.dueOn).toBe('2026-06-23');

    const { changes } = await okinawa.patch(
      '/v1/organisation',
      { extraClosedDays: [{ date: '2026-06-23', name: '慰霊の日' }] },
      '*',
    );

    expect(changes).toEqual([
      expect.objectContaining({ kind: 'final_report', change: 'moved', from: '2026-06-23', to: '2026-06-24' }),
    ]);
    const board = await okinawa.get(`/v1/deadlines?incidentId=${incident.id}&kind=final_report`);
    expect(board.items[0].dueOn).toBe('2026-06-24');
    const planned = await okinawa.remindersOf(incident, '&state=planned');
    expect(planned.some(({ dueAt }) => dueAt.startsWith('2026-06-24T09:00'))).toBe(true);
    const actions = (await okinawa.timelineOf(incident)).map(({ action }) => action);
    expect(actions).toEqual(['incident.logged', 'incident.reassessed']);
  });

  it('refuses a closed day that pushes a deadline beyond the calendar, names day and incident, and moves nothing', async () => {
    const lastDay = nationalOpenDays.lastOpenBefore(calendarRange.last);
    // Its final report is due on the last open day that the calendar knows.
    api.clock.standAt(`${addDays(lastDay, -29)}T10:00:00+09:00`);
    const incident = await yearEnd.logIncident(aLeak({ specialCareData: true }));
    const before = await yearEnd.get('/v1/deadlines');

    const { body } = await yearEnd
      .request('patch', '/v1/organisation')
      .set('if-match', '*')
      .set('accept-language', 'en')
      .send({ extraClosedDays: [{ date: lastDay, name: '創立記念日' }] })
      .expect(422);

    expect(body).toMatchObject({
      type: 'urn:sokuho:problem:date-beyond-calendar',
      errors: [{ pointer: '/extraClosedDays', detail: expect.stringContaining(incident.id) }],
    });
    expect(await yearEnd.get('/v1/deadlines')).toEqual(before);
    expect(await yearEnd.get('/v1/organisation')).toMatchObject({ extraClosedDays: [] });
  });

  it('misses no incident that is logged, or learns new facts, while the closed day is being added', async () => {
    api.clock.standAt('2026-05-25T10:00:00+09:00');
    const earlier = await Promise.all(
      Array.from({ length: 4 }, () => busy.logIncident(aLeak({ specialCareData: true }))),
    );
    const log = () => busy.logIncident(aLeak({ specialCareData: true }));
    const learn = (incident: { id: string }) => busy.addFacts(incident, { affectedPersons: { known: 46, max: 46 } });
    const closeOn = [{ date: '2026-06-23', name: '慰霊の日' }];
    await Promise.all([
      ...Array.from({ length: 4 }, log),
      ...earlier.map(learn),
      busy.patch('/v1/organisation', { extraClosedDays: closeOn }, '*'),
      ...Array.from({ length: 4 }, log),
    ]);
    const board = await busy.get('/v1/deadlines?kind=final_report&limit=200');
    expect(board.items.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(
      Array.from({ length: 12 }, () => '2026-06-24'),
    );
  });

  it('plans reminders anew at another time of day', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const incident = await early.logIncident(aLeak({ specialCareData: true }));
    await early.patch('/v1/organisation', { mailTime: '07:30' }, '*');
    const times = (await early.remindersOf(incident, '&state=planned')).map(({ dueAt }) => dueAt.slice(11, 16));
    expect(times).toContain('07:30');
    expect(times).not.toContain('09:00');
  });
});

describe('/v1/members/{id}', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const lonely = api.organisation();

  it('is read, changed and removed, and stays removed', async () => {
    const member = await acme.addMember('officer');
    const path = `/v1/members/${member.id}`;
    const etag = await etagOf(acme, path);
    expect(await acme.patch(path, { role: 'legal' }, etag)).toMatchObject({ role: 'legal', email: member.email });
    await acme.patch(path, { role: 'viewer' }, etag, 412);
    await acme.request('patch', path).send({ role: 'viewer' }).expect(428);

    await acme.request('delete', path).expect(428);
    await acme.request('delete', path).set('if-match', etag).expect(412);
    await acme
      .request('delete', path)
      .set('if-match', await etagOf(acme, path))
      .expect(204);
    expect(await acme.get(path)).toMatchObject({ name: member.name, removedAt: expect.any(String) });
    await acme.patch(path, { role: 'viewer' }, '*', 404);
    await acme.request('delete', path).set('if-match', '*').expect(404);
    expect((await acme.get('/v1/members')).items.map(({ id }: { id: string }) => id)).not.toContain(member.id);
  });

  it('takes the address of a removed member again, and not that of a present one', async () => {
    const first = await acme.addMember('viewer', 'again@example.jp');
    const other = await acme.addMember('viewer', 'other@example.jp');
    await acme.patch(`/v1/members/${other.id}`, { email: 'AGAIN@example.jp' }, '*', 409);
    await acme.request('delete', `/v1/members/${first.id}`).set('if-match', '*').expect(204);
    await acme.patch(`/v1/members/${other.id}`, { email: 'AGAIN@example.jp' }, '*');
  });

  it('neither removes nor demotes the last admin, also when two try at once', async () => {
    const one = await lonely.addMember('admin', 'one@example.jp');
    await lonely.request('delete', `/v1/members/${one.id}`).set('if-match', '*').expect(409);
    await lonely.patch(`/v1/members/${one.id}`, { role: 'viewer' }, '*', 409);
    let last = one.id;
    for (let round = 0; round < 8; round += 1) {
      const pair = [last, (await lonely.addMember('admin', `admin-${String(round)}@example.jp`)).id];
      const answers = await Promise.all(
        pair.map((id) => lonely.request('delete', `/v1/members/${id}`).set('if-match', '*')),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      last = pair.find((_, place) => answers[place]?.status === 409) ?? '';
    }
  });
});
