import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DraftAnswer } from '../../src/reports/draft.dto.js';
import { aLeak } from '../support/builders.js';
import { reportProfile } from '../support/report-profile.js';
import { TestPeople } from '../support/test-people.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('four eyes', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const people = new TestPeople(api);
  let writer: TestOrganisation;
  let colleague: TestOrganisation;
  let legal: TestOrganisation;

  beforeAll(async () => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    await acme.patch('/v1/organisation', reportProfile, '"1"');
    writer = await api.memberOf(acme, 'admin', 'writer@acme.example');
    colleague = await api.memberOf(acme, 'officer', 'colleague@acme.example');
    legal = await api.memberOf(acme, 'legal', 'legal@acme.example');
  });
  beforeEach(() => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
  });

  const written = async (by: TestOrganisation = writer): Promise<DraftAnswer> => {
    const { id } = await acme.logIncident(aLeak({ specialCareData: true }));
    return by.post(`/v1/incidents/${id}/drafts`, { kind: 'preliminary_report' });
  };
  const edit = (by: TestOrganisation, { id }: DraftAnswer, text: string): Promise<DraftAnswer> =>
    by.patch(`/v1/drafts/${id}`, { fields: { outline: { text } } }, '*');
  const submit = (by: TestOrganisation, { id }: DraftAnswer) => by.post(`/v1/drafts/${id}/submit`, {}, 200, '*');
  const approve = (by: TestOrganisation, { id }: DraftAnswer, status = 200) =>
    by.post(`/v1/drafts/${id}/approve`, {}, status, '*');

  it('are not passed by an edit of a colleague that changes nothing: it makes no version', async () => {
    const draft = await edit(writer, await written(), '担当者の文');
    const same = await colleague.patch(`/v1/drafts/${draft.id}`, { fields: {} }, '*');
    expect(same).toMatchObject({ version: draft.version, sha256: draft.sha256 });
    await submit(writer, draft);
    await approve(writer, draft, 403);

    const approved = await approve(legal, draft);
    // Nothing changed, so the approval stands.
    expect(await colleague.patch(`/v1/drafts/${draft.id}`, { fields: {} }, '*')).toMatchObject({
      state: 'approved',
      version: approved.version,
    });
    expect((await acme.get(`/v1/drafts/${draft.id}/versions`)).items).toHaveLength(2);
  });

  it('are not passed by whoever edited before the last editor did', async () => {
    const draft = await edit(writer, await written(), '担当者の文');
    await edit(colleague, draft, '同僚の文');
    await submit(colleague, draft);
    await approve(writer, draft, 403);
    await approve(legal, draft);
    // What was approved is somebody else's word by now; what was edited since counts anew.
    await edit(colleague, draft, '承認後の文');
    await submit(colleague, draft);
    await approve(writer, draft);
  });

  it('are not passed by whoever only made the draft', async () => {
    const draft = await written(writer);
    await submit(colleague, draft);
    await approve(writer, draft, 403);
    await approve(legal, draft);
  });

  it('are nobody’s who has no member behind them', async () => {
    const draft = await written(colleague);
    await submit(colleague, draft);
    for (const key of [acme, acme.as('legal')]) {
      expect((await approve(key, draft, 403)).detail).toContain('責任を負うメンバーがいない');
    }
    await approve(writer, draft);
  });

  it('are no admin’s where a key was used for which no member answers: any admin may hold it', async () => {
    const draft = await edit(acme, await written(colleague), 'キーによる文');
    await submit(colleague, draft);
    expect((await approve(writer, draft, 403)).detail).toContain('法務（legal）');
    await approve(legal, draft);
  });

  it('know somebody who never signed in and was removed and added again, by their address', async () => {
    const email = 'silent@acme.example';
    const { id } = await acme.addMember('officer', email);
    const draft = await edit(await api.keyOf(acme, id, 'officer'), await written(), '退職前の文');
    await submit(writer, draft);
    await acme.request('delete', `/v1/members/${id}`).set('if-match', '*').expect(204);
    const again = await acme.addMember('legal', email.toUpperCase());
    await approve(await api.keyOf(acme, again.id, 'legal'), draft, 403);
    await approve(legal, draft);
  });

  it.each([
    ['the same address', (email: string) => email.toUpperCase()],
    ['another address', () => 'again@acme.example'],
  ])('know somebody who was removed and added again by %s', async (how, addressOf) => {
    const email = `gone-${how.length}@acme.example`;
    const person = await people.joined(acme, 'legal', email);
    const before = await api.keyOf(acme, person.memberId, 'legal');
    const draft = await written();
    // A person of the role legal edits nothing; they did when they were an officer.
    await acme.patch(`/v1/members/${person.memberId}`, { role: 'officer' }, '*');
    await edit(await api.keyOf(acme, person.memberId, 'officer'), draft, '退職前の文');
    await acme.patch(`/v1/members/${person.memberId}`, { role: 'legal' }, '*');
    await submit(writer, draft);
    await approve(before, draft, 403);

    await acme.request('delete', `/v1/members/${person.memberId}`).set('if-match', '*').expect(204);
    // By another address they are known since the same account came back, whatever the address is then.
    const added = await people.invited(acme, 'legal', email);
    await people.post('/v1/auth/invitations/acceptance', { token: people.linkFor(email) }).expect(200);
    await acme.patch(`/v1/members/${added}`, { email: addressOf(email) }, '*');
    await approve(await api.keyOf(acme, added, 'legal'), draft, 403);
    await approve(legal, draft);
  });
});
