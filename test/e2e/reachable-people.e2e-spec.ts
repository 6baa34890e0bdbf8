import { beforeEach, describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('people who can or cannot be reached', () => {
  const api = useTestApi();
  let acme: TestOrganisation;
  let officer: { id: string; email: string };
  let admin: { id: string; email: string };

  beforeEach(async () => {
    api.mailbox.empty();
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

    api.mailbox.empty();
    api.clock.standAt('2026-06-03T09:00:00+09:00');
    await api.sweep();
    expect(subjectsOf(officer)).toEqual([]);
    expect(api.mailbox.of(admin.email)[0]?.text).toContain('本来の宛先に届けられる方がいないため');

    const again = await acme.post(`/v1/deliveries/${failed?.id ?? ''}/redeliver`, {}, 200);
    expect(again).toMatchObject({ state: 'queued', attempts: 1, tries: [{ attempt: 1, outcome: 'refused' }] });
    await acme.post(`/v1/deliveries/${failed?.id ?? ''}/redeliver`, {}, 409);
    await api.sweep();
    expect(api.mailbox.of(officer.email).map(({ messageId }) => messageId)).toEqual([failed?.messageId]);
    expect((await acme.get(`/v1/deliveries/${failed?.id ?? ''}`)).tries).toHaveLength(2);
    expect((await acme.get(`/v1/members/${officer.id}`)).mailRefusedAt).toBeNull();
  });

  it('of a message refused for its contents are not marked', async () => {
    api.mailbox.meetsMails((to) => (to === officer.email ? { refuse: 554 } : 'accept'));
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

  it('choose language and channels; a deputy is another member, for days that follow each other', async () => {
    const patch = (body: object, status = 200) => acme.patch(`/v1/members/${officer.id}`, body, '*', status);
    expect(await patch({ channels: [], language: 'en' })).toMatchObject({ channels: [], language: 'en' });
    await acme.logIncident(aLeak({ specialCareData: true }));
    await api.sweep();
    expect([subjectsOf(officer).length, subjectsOf(admin).length]).toEqual([0, 1]);
    const wrong = { memberId: officer.id, from: '2026-06-01', to: '2026-06-03' };
    expect((await patch({ deputy: wrong }, 400)).errors[0].pointer).toBe('/deputy/memberId');
    const backwards = { memberId: admin.id, from: '2026-06-03', to: '2026-06-01' };
    expect((await patch({ deputy: backwards }, 400)).errors[0].pointer).toBe('/deputy/to');
  });
});
