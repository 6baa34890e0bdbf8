import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DraftAnswer } from '../../src/reports/draft.dto.js';
import { RetentionService } from '../../src/retention/retention.service.js';
import { aFiling, aLeak } from '../support/builders.js';
import { reportProfile } from '../support/report-profile.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const why = '事務連絡者は提出の画面で入力する。';
const now = '2026-06-02T10:00:00+09:00';

describe('a draft that lacks what it must say', () => {
  const api = useTestApi();
  const bare = api.organisation();
  const acme = api.organisation();
  const legalOf = new Map<TestOrganisation, TestOrganisation>();

  beforeAll(async () => {
    api.clock.standAt(now);
    await acme.patch('/v1/organisation', reportProfile, '"1"');
    for (const one of [bare, acme]) legalOf.set(one, await api.memberOf(one, 'legal'));
  });
  beforeEach(() => {
    api.clock.standAt(now);
  });

  const written = async (of: TestOrganisation, kind = 'preliminary_report') => {
    const incident = await of.logIncident(aLeak({ specialCareData: true }));
    const draft: DraftAnswer = await of.as('officer').post(`/v1/incidents/${incident.id}/drafts`, { kind });
    return { incident, draft };
  };
  const submit = (of: TestOrganisation, { id }: DraftAnswer, body: object, status = 200) =>
    of.as('officer').post(`/v1/drafts/${id}/submit`, body, status, '*');
  const approve = (of: TestOrganisation, { id }: DraftAnswer, body: object, status = 200) =>
    (legalOf.get(of) as TestOrganisation).post(`/v1/drafts/${id}/approve`, body, status, '*');
  const file = (of: TestOrganisation, id: string, filing: object, status = 201) =>
    of.post(
      `/v1/incidents/${id}/filings`,
      aFiling({ serves: ['preliminary_report'], filedAt: now, ...filing }),
      status,
    );

  it.each(['preliminary_report', 'individual_notice'])('is neither submitted, approved nor filed: %s', async (kind) => {
    const { incident, draft } = await written(bare, kind);
    const pointers = draft.missing.map(({ field }) => `/fields/${field}`);
    expect(pointers.length).toBeGreaterThan(0);
    const refused = await submit(bare, draft, {}, 422);
    expect(refused).toMatchObject({ type: 'urn:sokuho:problem:incomplete-draft' });
    expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);

    await submit(bare, draft, { acceptIncomplete: why });
    await approve(bare, draft, {}, 422);
    await approve(bare, draft, { acceptIncomplete: why });
    const serves = [kind];
    const filing = await file(bare, incident.id, { serves, draftId: draft.id }, 422);
    expect(filing.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    await file(bare, incident.id, { serves, draftId: draft.id, acceptIncomplete: why });
  });

  it('goes on with a reason, which the answers, the review, the filing and the record show', async () => {
    const { incident, draft } = await written(bare);
    const fields = draft.missing.map(({ field }) => field);
    const accepted = { reason: why, fields };
    const warned = fields.map((field) => expect.objectContaining({ kind: 'incomplete', pointer: `/fields/${field}` }));

    expect((await submit(bare, draft, { acceptIncomplete: why })).warnings).toEqual(warned);
    expect((await approve(bare, draft, { acceptIncomplete: why })).warnings).toEqual(warned);
    const { reviews } = await bare.get(`/v1/drafts/${draft.id}/versions`);
    expect(reviews).toMatchObject([{ acceptedIncomplete: accepted }, { acceptedIncomplete: accepted }]);

    const filed = await file(bare, incident.id, { draftId: draft.id, acceptIncomplete: why });
    expect(filed).toMatchObject({ filing: { acceptedIncomplete: accepted } });
    expect(filed.warnings).toHaveLength(fields.length);
    const story = await bare.timelineOf(incident);
    for (const action of ['draft.submitted', 'draft.approved', 'filing.recorded']) {
      expect(story).toContainEqual(
        expect.objectContaining({ action, detail: expect.objectContaining({ acceptedIncomplete: accepted }) }),
      );
    }
  });

  it('may be sent back as it is, and one that is whole needs no reason and keeps none', async () => {
    const lacking = await written(bare);
    await submit(bare, lacking.draft, { acceptIncomplete: why });
    await (legalOf.get(bare) as TestOrganisation).post(`/v1/drafts/${lacking.draft.id}/return`, {}, 200, '*');

    const { incident, draft } = await written(acme);
    expect((await submit(acme, draft, { acceptIncomplete: why })).warnings).toEqual([]);
    await approve(acme, draft, {});
    const filed = await file(acme, incident.id, { draftId: draft.id });
    expect(filed.filing).toMatchObject({ acceptedIncomplete: null, complete: true });
    expect((await acme.get(`/v1/drafts/${draft.id}/versions`)).reviews).toMatchObject([
      { acceptedIncomplete: null },
      { acceptedIncomplete: null },
    ]);
  });

  it('and is a final report awaits its supplement, also where the filing calls it complete', async () => {
    const { incident, draft } = await written(acme, 'final_report');
    expect(draft.toSupplement.length).toBeGreaterThan(0);
    await submit(acme, draft, {});
    await approve(acme, draft, {});
    const filing = { serves: ['final_report'], draftId: draft.id };

    const refused = await file(acme, incident.id, { ...filing, complete: true }, 422);
    const pointers = draft.toSupplement.map(({ field }) => `/fields/${field}`);
    expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    const awaited = { filing: { complete: false }, deadlines: [{ kind: 'final_report', awaitsSupplement: true }] };
    expect(await file(acme, incident.id, { ...filing, complete: true, acceptIncomplete: why })).toMatchObject(awaited);
    // When nobody says, the draft does.
    expect(await file(acme, incident.id, filing)).toMatchObject(awaited);
    expect(await file(acme, incident.id, { ...filing, complete: false })).toMatchObject(awaited);
  });

  it('keeps which fields were open, and not why, once the period of keeping has passed', async () => {
    const secret = '山田花子の連絡先が不明である。';
    const { incident, draft } = await written(bare);
    const fields = draft.missing.map(({ field }) => field);
    await submit(bare, draft, { acceptIncomplete: secret });
    await approve(bare, draft, { acceptIncomplete: secret });
    await file(bare, incident.id, { draftId: draft.id, acceptIncomplete: secret });
    await bare.determine(incident, { kind: 'not_a_leak', reason: '漏えいではなかった。' });
    await bare.determine(incident, { kind: 'closed', reason: '対応を終えた。' });
    await bare.patch('/v1/organisation', { retention: { daysAfterClosing: 30 } }, '*');
    api.clock.standAt('2026-08-01T10:00:00+09:00');
    expect(await api.part(RetentionService).sweep()).toBe(1);
    const { filings } = await bare.get(`/v1/incidents/${incident.id}`);
    expect(filings).toMatchObject([{ acceptedIncomplete: { reason: '', fields } }]);
    expect(JSON.stringify(await bare.get('/v1/audit/events?limit=200'))).not.toContain(secret);
    expect(await bare.get('/v1/audit/verification')).toMatchObject({ valid: true });
  });

  it('and was approved later was not filed before', async () => {
    api.clock.standAt('2026-06-09T10:00:00+09:00');
    const { incident, draft } = await (async () => {
      api.clock.standAt(now);
      return written(acme);
    })();
    api.clock.standAt('2026-06-09T10:00:00+09:00');
    await submit(acme, draft, {});
    await approve(acme, draft, {});
    const early = { draftId: draft.id, filedAt: '2026-06-03T10:00:00+09:00' };
    const refused = await file(acme, incident.id, early, 400);
    expect(refused.errors).toEqual([{ pointer: '/filedAt', detail: expect.stringContaining('2026-06-09') }]);

    // As it was: late, and it says why.
    const late = { draftId: draft.id, filedAt: '2026-06-09T10:00:00+09:00' };
    await file(acme, incident.id, late, 422);
    const filed = await file(acme, incident.id, { ...late, lateReason: '承認に時間を要した。' });
    expect(filed.deadlines).toMatchObject([{ kind: 'preliminary_report', state: 'met_late' }]);
  });
});

describe('a closed incident', () => {
  const api = useTestApi();
  const acme = api.organisation();

  it('takes nothing more: no draft, no edit, no step of a review, nor anything else but comments', async () => {
    api.clock.standAt(now);
    await acme.patch('/v1/organisation', reportProfile, '"1"');
    const legal = await api.memberOf(acme, 'legal');
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const path = `/v1/incidents/${incident.id}`;
    const draft: DraftAnswer = await acme.post(`${path}/drafts`, { kind: 'preliminary_report' });
    const handedIn: DraftAnswer = await acme.post(`${path}/drafts`, { kind: 'preliminary_report' });
    await acme.post(`/v1/drafts/${handedIn.id}/submit`, {}, 200, '*');
    const [task] = (await acme.get(`${path}/tasks`)).items as { id: string }[];
    await acme.determine(incident, { kind: 'not_a_leak', reason: '漏えいではなかった。' });
    await acme.determine(incident, { kind: 'closed', reason: '対応を終えた。' });

    const closed = async (by: TestOrganisation, method: 'post' | 'patch' | 'delete', to: string, body: object) => {
      const { body: answer } = await by.request(method, to).set('if-match', '*').send(body);
      expect([method, to, answer.type]).toEqual([method, to, 'urn:sokuho:problem:incident-closed']);
    };
    await closed(acme, 'post', `${path}/drafts`, { kind: 'final_report' });
    await closed(acme, 'patch', `/v1/drafts/${draft.id}`, { fields: { outline: { text: '後から' } } });
    await closed(acme, 'post', `/v1/drafts/${draft.id}/stale-fields/accept`, { fields: ['outline'] });
    await closed(acme, 'post', `/v1/drafts/${draft.id}/submit`, {});
    await closed(legal, 'post', `/v1/drafts/${handedIn.id}/return`, {});
    await closed(legal, 'post', `/v1/drafts/${handedIn.id}/approve`, {});
    await closed(acme, 'patch', path, { title: '後から' });
    await closed(acme, 'post', `${path}/facts`, { knownAt: now, facts: { specialCareData: false } });
    await closed(acme, 'post', `${path}/filings`, aFiling({ serves: ['preliminary_report'], filedAt: now }));
    await closed(acme, 'post', `${path}/tasks`, { title: '後から' });
    await closed(acme, 'patch', `${path}/tasks/${task?.id ?? ''}`, { state: 'done' });
    await closed(acme, 'post', `${path}/playbooks`, { playbookId: 'phishing' });
    await closed(acme, 'post', `${path}/determinations`, { kind: 'not_a_leak', reason: '後から' });
    await acme.post(`${path}/comments`, { text: '振り返りの記録' });
    expect(await acme.get(`/v1/drafts/${draft.id}`)).toMatchObject({ version: 1, state: 'editing' });
  });
});
