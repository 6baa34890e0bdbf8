import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DraftAnswer } from '../../src/reports/draft.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import { reportProfile } from '../support/report-profile.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('drafts', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();
  /** For whose key a member answers: nobody else approves. */
  let legal: TestOrganisation;
  let admin: TestOrganisation;

  beforeAll(async () => {
    await acme.patch('/v1/organisation', reportProfile, '"1"');
    legal = await api.memberOf(acme, 'legal');
    admin = await api.memberOf(acme, 'admin');
  });

  const written = async (kind = 'preliminary_report') => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true, affectedPersons: { known: 45, max: 45 } }));
    const draft = (await acme.as('officer').post(`/v1/incidents/${incident.id}/drafts`, { kind })) as DraftAnswer;
    return { incident, draft };
  };

  const textOf = (draft: DraftAnswer, field: string): string =>
    (draft.fields as Record<string, { text: string }>)[field]?.text ?? '';

  const edit = (draft: DraftAnswer, text: string): Promise<DraftAnswer> =>
    acme.as('officer').patch(`/v1/drafts/${draft.id}`, { fields: { outline: { text } } }, `"${draft.version}"`);

  const step = (draft: DraftAnswer, name: string, role: 'officer' | 'legal' | 'admin', status = 200) =>
    ({ officer: acme.as('officer'), legal, admin })[role].post(
      `/v1/drafts/${draft.id}/${name}`,
      {},
      status,
      `"${draft.version}"`,
    );

  beforeEach(() => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
  });

  it('are written from the facts, with 調査中 where nothing is known and the open fields listed', async () => {
    const { draft } = await written();

    expect(draft).toMatchObject({ state: 'editing', version: 1, kind: 'preliminary_report' });
    expect(textOf(draft, 'personsKnown')).toContain('45名');
    expect(Object.values(draft.fields as Record<string, { text: string }>).map(({ text }) => text)).toContain('調査中');
    expect(draft.unknown.length).toBeGreaterThan(0);
  });

  it('keep every save as a version, and refuse one made on an older version', async () => {
    const { draft } = await written();
    const edited = await edit(draft, '健康診断結果を誤って送信した。');

    expect(edited).toMatchObject({ version: 2, state: 'editing' });
    expect(textOf(edited, 'outline')).toBe('健康診断結果を誤って送信した。');
    await acme.patch(`/v1/drafts/${draft.id}`, { fields: { outline: { text: '別の文' } } }, '"1"', 412);
    const { items } = await acme.get(`/v1/drafts/${draft.id}/versions`);
    expect(items).toMatchObject([
      { version: 1, sha256: draft.sha256 },
      { version: 2, sha256: edited.sha256 },
    ]);
  });

  it('name the fields and characters that a PDF cannot show, and leave Word and Markdown to them', async () => {
    const { draft } = await written();
    await edit(draft, '渡\ue000三郎様の名簿を誤って送信した。\ufffd');
    const document = (format: string) => acme.request('get', `/v1/drafts/${draft.id}/document?format=${format}`);
    const { status, body } = await document('pdf').set('accept-language', 'ja');
    expect([status, body.detail]).toEqual([409, expect.stringContaining('（事案の概要: U+E000, U+FFFD）')]);
    for (const format of ['docx', 'md', 'json', 'html']) await document(format).expect(200);
    await acme.request('get', `/v1/incidents/${draft.incidentId}/evidence-pack`).expect(200);
  });

  it('are saved under their name, and under one with the extension where only ASCII is read', async () => {
    const { draft } = await written();
    const { headers } = await acme.request('get', `/v1/drafts/${draft.id}/document?format=docx`).expect(200);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="draft\.docx"; filename\*=UTF-8''%[\w%.-]+_v1\.docx$/u,
    );
  });

  it('refuse a field that the form does not have, by name', async () => {
    const { draft } = await written();
    const problem = await acme.patch(`/v1/drafts/${draft.id}`, { fields: { nonsense: { text: 'x' } } }, '"1"', 400);
    expect(problem).toMatchObject({ errors: [{ pointer: '/fields', detail: expect.stringContaining('nonsense') }] });
  });

  it('are approved by somebody else than the last editor, for one version', async () => {
    const { draft } = await written();
    await step(draft, 'approve', 'legal', 409);
    await step(draft, 'submit', 'officer');
    await step(draft, 'approve', 'officer', 403);

    const approved = await step(draft, 'approve', 'legal');
    expect(approved).toMatchObject({ state: 'approved', version: 1 });

    const edited = await edit(approved as DraftAnswer, '追記した。');
    expect(edited).toMatchObject({ state: 'editing', version: 2 });
  });

  it('cannot be approved by an admin who wrote the last version', async () => {
    const { id } = (await written()).draft;
    const draft = await admin.patch(`/v1/drafts/${id}`, { fields: { outline: { text: '管理者の文' } } }, '"1"');
    await step(draft, 'submit', 'admin');
    await step(draft, 'approve', 'admin', 403);
    await step(draft, 'approve', 'legal');
  });

  it('are approved by whoever read that version: one that was edited and handed in since is refused', async () => {
    const { draft } = await written();
    const read = await edit(await edit(draft, '二つ目の版'), '三つ目の版');
    const { headers } = await acme.as('legal').request('get', `/v1/drafts/${draft.id}`).expect(200);
    const unread = await edit(read, '誰も読んでいない文');
    await step(unread, 'submit', 'officer');

    const approve = (ifMatch: string, status: number) =>
      legal.post(`/v1/drafts/${draft.id}/approve`, {}, status, ifMatch);
    expect(await approve(String(headers['etag']), 412)).toMatchObject({
      type: 'urn:sokuho:problem:precondition-failed',
    });
    expect(await acme.get(`/v1/drafts/${draft.id}`)).toMatchObject({ state: 'submitted', version: 4 });
    expect((await acme.get(`/v1/drafts/${draft.id}/versions`)).reviews).toMatchObject([
      { step: 'submitted', version: 4 },
    ]);

    const seen = await acme.as('legal').request('get', `/v1/drafts/${draft.id}`).expect(200);
    expect(await approve(String(seen.headers['etag']), 200)).toMatchObject({ state: 'approved', version: 4 });
  });

  const legalOrOfficer = (name: string): TestOrganisation => (name === 'submit' ? acme.as('officer') : legal);

  it.each(['submit', 'return', 'approve'])(
    'POST …/%s asks which version was read, and answers which it is',
    async (name) => {
      const { draft } = await written();
      if (name !== 'submit') await step(draft, 'submit', 'officer');
      const path = `/v1/drafts/${draft.id}/${name}`;
      await acme.post(path, {}, 428);
      await acme.post(path, {}, 412, '"2"');
      const { headers } = await legalOrOfficer(name).request('post', path).set('if-match', '"1"').send({}).expect(200);
      expect(headers['etag']).toBe('"1"');
    },
  );

  it('go back with comments on fields', async () => {
    const { draft } = await written();
    await step(draft, 'submit', 'officer');
    const comments = [{ field: 'personsKnown', text: '人数の根拠を追記してください。' }];
    const returned = await acme.as('legal').post(`/v1/drafts/${draft.id}/return`, { comments }, 200, '"1"');

    expect(returned).toMatchObject({ state: 'returned' });
    const { reviews } = await acme.get(`/v1/drafts/${draft.id}/versions`);
    expect(reviews).toMatchObject([{ step: 'submitted' }, { step: 'returned', comments }]);
  });

  it('are filed in their approved version alone, whose hash the filing keeps', async () => {
    const { incident, draft } = await written();
    const filing = aFiling({
      serves: ['preliminary_report'],
      filedAt: '2026-06-02T10:00:00+09:00',
      draftId: draft.id,
    });
    await acme.post(`/v1/incidents/${incident.id}/filings`, filing, 409);

    await step(draft, 'submit', 'officer');
    await step(draft, 'approve', 'legal');
    const { filing: filed } = await acme.file(incident, filing);
    expect(filed).toMatchObject({ draftVersion: 1, draftSha256: draft.sha256 });
  });

  it('show fields that later facts made out of date, and take over the new text only when told', async () => {
    const { incident, draft } = await written();
    const edited = await edit(draft, '担当者の文。');
    await acme.addFacts(incident, { affectedPersons: { known: 60, max: 60 } });

    const { items } = await acme.get(`/v1/drafts/${draft.id}/stale-fields`);
    const persons = items.find(({ field }: { field: string }) => field === 'personsKnown');
    expect(persons).toMatchObject({ isPersonsWords: false, fresh: { text: expect.stringContaining('60名') } });
    expect(textOf(await acme.get(`/v1/drafts/${draft.id}`), 'outline')).toBe('担当者の文。');

    const fields = ['personsKnown'];
    const accepted = await acme
      .request('post', `/v1/drafts/${draft.id}/stale-fields/accept`)
      .set('if-match', `"${edited.version}"`)
      .send({ fields });
    expect(accepted.status).toBe(200);
    expect(textOf(accepted.body, 'personsKnown')).toContain('60名');
    expect(textOf(accepted.body, 'outline')).toBe('担当者の文。');
  });

  it('carry a person’s words from the preliminary into the final report, and are compared field by field', async () => {
    const { incident, draft } = await written();
    await edit(draft, '担当者の文。');
    const final = await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'final_report', basedOn: draft.id });

    expect(textOf(final, 'outline')).toBe('担当者の文。');
    const { items } = await acme.get(`/v1/drafts/${final.id}/compare?with=${draft.id}`);
    expect(items).toContainEqual(expect.objectContaining({ field: 'reportStage', change: 'changed' }));
  });

  it('are compared with what was filed: the version of that day, whatever was edited since', async () => {
    const { incident, draft } = await written();
    await step(draft, 'submit', 'officer');
    await step(draft, 'approve', 'legal');
    const asFiled = { serves: ['preliminary_report' as const], filedAt: '2026-06-02T10:00:00+09:00' };
    const { filing } = await acme.file(incident, aFiling({ ...asFiled, draftId: draft.id }));
    await edit(draft, '提出後に改めた文。');

    const compare = (query: string, status = 200) => acme.get(`/v1/drafts/${draft.id}/compare?${query}`, status);
    const { items } = await compare(`with=${filing.id}`);
    expect(items).toEqual([
      expect.objectContaining({ field: 'outline', after: expect.objectContaining({ text: '提出後に改めた文。' }) }),
    ]);
    expect((await compare(`with=${filing.id}&version=1`)).items).toEqual([]);
    expect(await compare(`with=${filing.id}&withVersion=2`, 400)).toMatchObject({
      errors: [{ pointer: '/withVersion', detail: expect.stringContaining('1') }],
    });

    const { filing: bare } = await acme.file(incident, aFiling(asFiled));
    expect(await compare(`with=${bare.id}`, 400)).toMatchObject({ errors: [{ pointer: '/with' }] });
  });

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument', 'PK'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['html', 'text/html', '<!doctype html>'],
    ['md', 'text/markdown', '#'],
    ['json', 'application/json', '{'],
  ])('come out as %s', async (format, type, start) => {
    const { draft } = await written();
    const response = await acme
      .request('get', `/v1/drafts/${draft.id}/document?format=${format}`)
      .buffer(true)
      .parse((incoming, done) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => done(null, Buffer.concat(chunks)));
      });

    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toContain(type);
    expect((response.body as Buffer).subarray(0, 20).toString().toLowerCase()).toContain(start.toLowerCase());
  });

  it('are read on the record', async () => {
    const { incident, draft } = await written();
    await acme.request('get', `/v1/drafts/${draft.id}/document?format=md`);
    expect(await acme.timelineOf(incident)).toContainEqual(
      expect.objectContaining({ action: 'draft.read', detail: { format: 'md', version: 1 } }),
    );
  });

  it('are not found by another organisation', async () => {
    const { draft } = await written();
    for (const path of ['', '/document', '/versions', '/stale-fields']) {
      await globex.get(`/v1/drafts/${draft.id}${path}`, 404);
    }
  });
});
