import { beforeEach, describe, expect, it } from '@jest/globals';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

const list = 'taro@example.jp、hanako@example.jp、jiro@example.jp';
const listWarning = (pointer: string) => expect.objectContaining({ pointer, kind: 'mail_address_list' });

describe('/v1/incidents/{id}/comments', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-11-24T10:00:00+09:00');
    api.mailbox.empty();
  });

  it('keeps comments in their order, and mails whom they mention', async () => {
    const incident = await acme.logIncident(aLeak({}, { title: '名簿の誤送信' }));
    const legal = await acme.addMember('legal', 'legal@acme.example');
    const path = `/v1/incidents/${incident.id}/comments`;
    const first = await acme.as('officer').post(path, { text: '件数を確認中です。' });
    await acme.as('legal').post(path, { text: '秘密の中身', mentions: [legal.id] });
    await api.sendAt('2026-11-24T10:01:00+09:00');

    expect(first).toMatchObject({ text: '件数を確認中です。', writtenBy: { name: 'officer' }, warnings: [] });
    const { items } = await acme.get(path);
    expect(items.map(({ text }: { text: string }) => text)).toEqual(['件数を確認中です。', '秘密の中身']);
    const [mail] = api.mailbox.of('legal@acme.example');
    // Nobody has signed in from there yet, so the subject is in nobody's words.
    expect(mail?.subject).toBe('［sokuho］コメントであなたが指名されました');
    expect(mail?.text).toContain('事案「名簿の誤送信」のコメントで、legalさんが');
    expect(mail?.text).toContain(`https://sokuho.example/v1/incidents/${incident.id}`);
    expect(mail?.text).not.toContain('秘密の中身');
    expect(await acme.timelineOf(incident)).toContainEqual(expect.objectContaining({ action: 'comment.added' }));
  });

  it('says 訓練 in the mail about a drill', async () => {
    const incident = await acme.logIncident(aLeak({}, { drill: true }));
    const member = await acme.addMember('officer', 'drill@acme.example');
    await acme.post(`/v1/incidents/${incident.id}/comments`, { text: '開始', mentions: [member.id] });
    await api.sendAt('2026-11-24T10:01:00+09:00');
    expect(api.mailbox.of('drill@acme.example')[0]?.subject).toMatch(/^【訓練】/u);
  });

  it('refuses a mention of nobody, viewers, and other organisations', async () => {
    const incident = await acme.logIncident(aLeak({}));
    const path = `/v1/incidents/${incident.id}/comments`;
    const problem = await acme.post(path, { text: 'x', mentions: [incident.id] }, 400);
    expect(problem.errors).toMatchObject([{ pointer: '/mentions/0' }]);
    await acme.as('viewer').post(path, { text: 'x' }, 403);
    await globex.get(path, 404);
    await globex.post(path, { text: 'x' }, 404);
  });

  it('warns of personal data wherever free text comes in, and refuses nothing', async () => {
    const incident = await acme.logIncident(aLeak({}, { summary: `宛先：${list}` }));
    expect(incident).toMatchObject({ summary: `宛先：${list}`, warnings: [listWarning('/summary')] });
    const path = `/v1/incidents/${incident.id}`;
    expect((await acme.patch(path, { title: list }, '"1"')).warnings).toEqual([listWarning('/title')]);
    const facts = await acme.addFacts(incident, { specialCareData: true }, { reason: list });
    expect(facts).toMatchObject({ warnings: [listWarning('/reason')] });
    expect((await acme.post(`${path}/comments`, { text: list })).warnings).toEqual([listWarning('/text')]);
    const task = await acme.post(`${path}/tasks`, { title: '連絡', note: list });
    expect(task.warnings).toEqual([listWarning('/note')]);
    const changed = await acme.patch(`${path}/tasks/${task.id}`, { evidence: list }, '"1"');
    expect(changed.warnings).toEqual([listWarning('/evidence')]);
    const draft = await acme.post(`${path}/drafts`, { kind: 'preliminary_report' });
    const patch = { fields: { outline: { text: list } } };
    const edited = await acme.patch(`/v1/drafts/${draft.id}`, patch, `"${String(draft.version)}"`);
    expect(edited.warnings).toEqual([listWarning('/fields/outline/text')]);
    const review = { comments: [{ text: list }], acceptIncomplete: '調査中' };
    const submitted = await acme.post(`/v1/drafts/${draft.id}/submit`, review, 200, '"2"');
    expect(submitted.warnings).toContainEqual(listWarning('/comments/0/text'));
    const filing = aFiling({ serves: ['preliminary_report'], filedAt: '2026-11-24T10:00:00+09:00', recipient: list });
    expect((await acme.file(incident, filing)).warnings).toEqual([listWarning('/recipient')]);
    const decided = await acme.post(`${path}/determinations`, { kind: 'not_a_leak', reason: list });
    expect(decided).toMatchObject({ determination: { reason: list }, warnings: [listWarning('/reason')] });
  });
});
