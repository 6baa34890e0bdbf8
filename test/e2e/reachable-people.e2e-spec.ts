import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Actor, systemActor } from '../../src/access/actor.js';
import { isOwn } from '../../src/access/is-own.js';
import { permissionsOf } from '../../src/access/permissions.js';
import type { MemberPatchDto } from '../../src/organisations/member.dto.js';
import { MembersService } from '../../src/organisations/members.service.js';
import { aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { TestPeople } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

describe('people who can or cannot be reached', () => {
  const api = useTestApi({ SOKUHO_WEBHOOK_ALLOWED_HOSTS: '127.0.0.1' });
  const receiver = new WebhookReceiver();
  let acme: TestOrganisation;
  let officer: { id: string; email: string };
  let admin: { id: string; email: string };

  beforeAll(() => receiver.listen());
  afterAll(() => receiver.close());

  beforeEach(async () => {
    api.mailbox.empty();
    receiver.empty();
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    acme = await api.newOrganisation();
    officer = await acme.addMember('officer');
    admin = await acme.addMember('admin');
  });

  const subjectsOf = ({ email }: { email: string }) => api.mailbox.of(email).map(({ subject }) => subject ?? '');

  it('whose address is refused for good are marked, told of to the admins, and passed over until a mail is taken', async () => {
    api.mailbox.meetsMails((to) => (to === officer.email ? { refuse: 550 } : 'accept'));
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    expect(subjectsOf(admin)).toEqual([`【要対応】${officer.email} に送信できませんでした`]);
    expect((await acme.get(`/v1/members/${officer.id}`)).mailRefusedAt).toBe('2026-06-01T10:00:00.000+09:00');
    const [failed] = await acme.deliveries(`&state=failed&recipient=${officer.email.toUpperCase()}`);
    const failures = (await acme.timelineOf(incident)).filter(({ action }) => action === 'delivery.failed');
    expect(failures).toMatchObject([
      { detail: { recipient: officer.email, addressMarked: true, told: [admin.email] } },
    ]);

    // The escalation of that evening is for the admins by itself.
    api.clock.standAt('2026-06-01T22:00:00+09:00');
    await api.sweep();
    api.mailbox.empty();
    api.clock.standAt('2026-06-03T09:00:00+09:00');
    await api.sweep();
    expect(subjectsOf(officer)).toEqual([]);
    const said = api.mailbox.of(admin.email).map(({ text }) => text ?? '');
    expect(said.filter((text) => text.includes('本来の宛先に届けられる方がいないため')).length).toBeGreaterThan(0);

    const again = await acme.post(`/v1/deliveries/${failed?.id ?? ''}/redeliver`, {}, 200);
    expect(again).toMatchObject({ state: 'queued', attempts: 1, tries: [{ attempt: 1, outcome: 'refused' }] });
    await acme.post(`/v1/deliveries/${failed?.id ?? ''}/redeliver`, {}, 409);
    await api.sweep();
    expect(api.mailbox.of(officer.email).map(({ messageId }) => messageId)).toEqual([failed?.messageId]);
    expect((await acme.get(`/v1/deliveries/${failed?.id ?? ''}`)).tries).toHaveLength(2);
    expect((await acme.get(`/v1/members/${officer.id}`)).mailRefusedAt).toBeNull();
  });

  it.each([
    ['its contents', { refuse: 554 }],
    ['its length, or a full mailbox', { refuse: 552 }],
    ['a full mailbox, by its code', { refuse: 552, saying: '5.2.2 Mailbox full' }],
    ['a full mailbox, under another code', { refuse: 550, saying: '5.2.2 Mailbox full' }],
  ])('of a message refused for %s are not marked', async (_, manner) => {
    api.mailbox.meetsMails((to) => (to === officer.email ? manner : 'accept'));
    await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    expect(subjectsOf(admin)).toHaveLength(1);
    expect((await acme.get(`/v1/members/${officer.id}`)).mailRefusedAt).toBeNull();
  });

  it('have a deputy on the days on which they are away, who is told in whose place', async () => {
    const deputy = await acme.addMember('legal');
    const away = { memberId: deputy.id, from: '2026-06-01', to: '2026-06-03' };
    await acme.patch(`/v1/members/${officer.id}`, { deputy: away }, '*');
    await acme.logIncident(aLeak({ specialCareData: true }));
    api.clock.standAt('2026-06-03T09:00:00+09:00');
    await api.sweep();
    expect([subjectsOf(officer).length, subjectsOf(deputy).length]).toEqual([0, 1]);
    expect(api.mailbox.of(deputy.email)[0]?.text).toContain('officer担当 様が不在のため、代理の方にお送りしています');

    api.mailbox.empty();
    api.clock.standAt('2026-06-04T09:00:00+09:00');
    await api.sweep();
    expect(subjectsOf(officer).length).toBeGreaterThan(0);
  });

  it('get it after all when their deputy is away too; a deputy is another member, for days that follow each other', async () => {
    const patch = (body: object, status = 200) => acme.patch(`/v1/members/${officer.id}`, body, '*', status);
    const days = { from: '2026-06-01', to: '2026-06-03' };
    await patch({ deputy: { memberId: admin.id, ...days } });
    await acme.patch(`/v1/members/${admin.id}`, { deputy: { memberId: officer.id, ...days } }, '*');
    await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    expect([subjectsOf(officer).length, subjectsOf(admin).length]).toEqual([1, 0]);
    expect(await patch({ deputy: null })).toMatchObject({ deputy: null });
    const wrong = async (deputy: object) => (await patch({ deputy }, 400)).errors[0].pointer;
    expect(await wrong({ memberId: officer.id, ...days })).toBe('/deputy/memberId');
    expect(await wrong({ memberId: acme.id, ...days })).toBe('/deputy/memberId');
    expect(await wrong({ memberId: admin.id, from: '2026-06-03', to: '2026-06-01' })).toBe('/deputy/to');
  });

  it('choose their language and channels; with nobody left the admins get it, and the mail says so', async () => {
    const patch = (body: object, status = 200) => acme.patch(`/v1/members/${officer.id}`, body, '*', status);
    expect(await patch({ channels: [], language: 'en' })).toMatchObject({ channels: [], language: 'en' });
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    expect([subjectsOf(officer).length, subjectsOf(admin).length]).toEqual([0, 1]);
    expect(api.mailbox.of(admin.email)[0]?.text).toContain('本来の宛先に届けられる方がいないため');
    await patch({ channels: ['mail', 'pigeon'] }, 400);

    // With an ear for webhooks somebody is reached, and the listener is told whom to tell.
    api.mailbox.empty();
    await patch({ channels: ['webhook'] });
    await acme.post('/v1/webhooks', {
      url: `http://127.0.0.1:${String(receiver.port)}/`,
      eventTypes: ['reminder.sent', 'address.refused'],
    });
    const { items } = await acme.post('/v1/reminder-policy/preview', { incidentId: incident.id }, 200);
    const dayThree = items.find(({ step }: { step: string }) => step === 'day_3');
    expect(dayThree.to).toMatchObject([{ memberId: officer.id, channels: ['webhook'], deputyFor: null }]);
    api.clock.standAt('2026-06-03T09:00:00+09:00');
    await api.sweep();
    expect(subjectsOf(officer)).toEqual([]);
    expect(receiver.of('reminder.sent').flatMap(({ data }) => data['memberIds'])).toContain(officer.id);
    await patch({ channels: null });
    await acme.addFacts(incident, { wrongfulPurpose: true });
    await api.sweep();
    expect(subjectsOf(officer)).toHaveLength(1);
  });

  it('who are the only admin and cannot be reached: the others are told, and whoever listens to webhooks', async () => {
    await acme.post('/v1/webhooks', {
      url: `http://127.0.0.1:${String(receiver.port)}/`,
      eventTypes: ['address.refused'],
    });
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await acme.post(`/v1/incidents/${incident.id}/comments`, { text: 'ご確認ください。', mentions: [admin.id] });
    api.mailbox.meetsMails((to) => (to === admin.email ? { refuse: 550 } : 'accept'));
    await api.sweep();
    expect(subjectsOf(officer)).toContain(`【要対応】${admin.email} に送信できませんでした`);
    expect(api.mailbox.mails.find(({ subject }) => subject?.includes(admin.email))?.text).toContain(
      '管理者に届けられるメールアドレスがないため',
    );
    expect(receiver.of('address.refused')).toMatchObject([{ data: { memberId: admin.id } }]);

    // Refused as well, the notice itself leads nowhere any more: that is logged, and the record says that nobody was told.
    api.mailbox.meetsMails({ refuse: 550 });
    await acme.post(`/v1/incidents/${incident.id}/comments`, { text: '再度です。', mentions: [officer.id] });
    await api.sweep();
    expect(api.log.takeErrors().join()).toContain('no mail reaches anybody of the organisation');
    const failures = (await acme.timelineOf(incident)).filter(({ action }) => action === 'delivery.failed');
    expect(failures.at(-1)).toMatchObject({ detail: { recipient: officer.email, addressMarked: true, told: [] } });
    expect(await acme.deliveries('&state=queued')).toEqual([]);
  });

  it('change of themselves how they are reached and who stands in for them, and nothing else', async () => {
    const self: Actor = {
      ...systemActor(acme.id),
      kind: 'member',
      id: officer.id,
      name: 'officer担当',
      permissions: permissionsOf.officer,
    };
    const patch = (memberId: string, body: MemberPatchDto) =>
      api.part(MembersService).patch(self, memberId, body, null);
    const away = { memberId: admin.id, from: '2026-06-01', to: '2026-06-03' };
    const own = { language: 'en', channels: ['mail' as const], deputy: away } as const;
    expect((await patch(officer.id, { ...own, channels: ['mail'] })).member).toMatchObject(own);
    await expect(patch(officer.id, { email: 'new@example.jp' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(patch(officer.id, { language: 'ja', role: 'admin' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(patch(admin.id, { language: 'en' })).rejects.toMatchObject({ code: 'forbidden' });
    const key = { ...self, kind: 'api_key' as const };
    await expect(api.part(MembersService).patch(key, officer.id, { language: 'ja' }, null)).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(isOwn(self, { id: officer.id }, 'id')).toBe(true);
    expect([
      isOwn(self, { id: admin.id }, 'id'),
      isOwn(self, { id: officer.id }, undefined),
      isOwn(key, { id: officer.id }, 'id'),
    ]).toEqual([false, false, false]);
  });

  it('signed in do that over HTTP with no permission to write members, and cannot reach others so', async () => {
    const people = new TestPeople(api);
    const joined = await people.joined(acme, 'viewer', 'viewer@acme.example');
    const { accessToken } = await people.tokensOf(joined);
    const patch = (id: string, body: object) =>
      request(api.url)
        .patch(`/v1/members/${id}`)
        .set('authorization', `Bearer ${accessToken}`)
        .set('if-match', '*')
        .send(body);
    const { body } = await patch(joined.memberId, { language: 'en', channels: ['mail'] }).expect(200);
    expect(body).toMatchObject({ language: 'en', channels: ['mail'] });
    await patch(joined.memberId, { role: 'admin' }).expect(403);
    await patch(officer.id, { language: 'en' }).expect(403);
  });

  it('are found among the deliveries by kind, outcome, recipient, incident and time; unknown names are refused', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await acme.post(`/v1/incidents/${incident.id}/comments`, { text: 'ご確認ください。', mentions: [admin.id] });
    await api.sweep();
    const found = async (filter: string) => (await acme.deliveries(filter)).map(({ recipient }) => recipient);
    expect(await found(`&purpose=reminder&incidentId=${incident.id}`)).toEqual([officer.email]);
    expect(await found('&purpose=mention&state=sent&channel=mail')).toEqual([admin.email]);
    expect(await found(`&recipient=${admin.email}`)).toEqual([admin.email]);
    expect(await found('&createdFrom=2026-06-01T10:00:00%2B09:00')).toHaveLength(2);
    expect(await found('&createdTo=2026-06-01T10:00:00%2B09:00')).toEqual([]);
    expect(await found(`&incidentId=${acme.id}`)).toEqual([]);
    for (const wrong of ['kind=reminder', 'purpose=pigeon', 'state=lost', 'createdFrom=yesterday'])
      await acme.get(`/v1/deliveries?${wrong}`, 400);
  });
});
