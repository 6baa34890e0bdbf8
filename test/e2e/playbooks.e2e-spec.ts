import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NewIncidentDto } from '../../src/incidents/incident.dto.js';
import { library } from '../../src/playbooks/library/index.js';
import type { Playbook } from '../../src/playbooks/model.js';
import type { TaskAnswer } from '../../src/playbooks/task.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

const api = useTestApi();
const acme = api.organisation();
const globex = api.organisation();
const own = api.organisation();

beforeEach(() => {
  api.clock.standAt('2026-11-24T10:00:00+09:00');
});

const emotetCause = { cause: { kind: 'malware', malware: 'emotet' } } as const;

/** What a logged incident must look like for the playbook to be chosen. */
const leakFor = ({ appliesTo }: Playbook) => {
  const { causeKinds = [], malware = [], asProcessor = false } = appliesTo;
  const cause: NewIncidentDto['cause'] = {
    kind: causeKinds[0] ?? (malware.length > 0 ? 'malware' : 'other'),
    malware: malware[0] ?? null,
  };
  return aLeak({ wrongfulPurpose: true, ...(asProcessor && { processor: true }) }, { cause });
};

describe('a playbook, walked from logging to filing', () => {
  it.each(library.map((playbook) => [playbook.id, playbook] as const))(
    '%s',
    async (id, playbook) => {
      const incident = await acme.logIncident(leakFor(playbook));
      const path = `/v1/incidents/${incident.id}`;
      const tasks: TaskAnswer[] = (await acme.get(`${path}/tasks`)).items;
      expect(tasks.filter(({ playbookId }) => playbookId === id)).toHaveLength(playbook.tasks.length);

      for (const [minutes, task] of tasks.entries()) {
        const now = new Date(Date.parse('2026-11-24T10:01:00+09:00') + minutes * 60_000);
        api.clock.standAt(now.toISOString());
        await acme.patch(`${path}/tasks/${task.id}`, { state: 'done' }, '"1"');
      }
      const [proposal] = (await acme.get(`${path}/playbooks`)).prevention;
      if (proposal !== undefined) await acme.post(`${path}/prevention/${proposal.id}/accept`, {}, 200, '*');

      const draft = JSON.stringify(await acme.post(`${path}/drafts`, { kind: 'final_report' }));
      const lines = tasks.flatMap(({ courseLine }) => (courseLine === null ? [] : [courseLine.ja]));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(draft).toContain(line);
      if (proposal !== undefined) expect(draft).toContain(proposal.text.ja);

      api.clock.standAt('2026-11-24T12:00:00+09:00');
      for (const { kind } of incident.deadlines) {
        await acme.file(incident, aFiling({ serves: [kind], filedAt: '2026-11-24T12:00:00+09:00', complete: true }));
      }
      const { deadlines } = await acme.get(path);
      expect(new Set(deadlines.map(({ state }: { state: string }) => state))).toEqual(new Set(['met']));
      const after: TaskAnswer[] = (await acme.get(`${path}/tasks`)).items;
      expect(after.every(({ state, overdue }) => state === 'done' && !overdue)).toBe(true);
    },
    30_000,
  );
});

describe('/v1/incidents/{id}/playbooks', () => {
  it('proposes what a changed cause would choose, and starts it in place of the other by a person', async () => {
    const incident = await acme.logIncident(aLeak({ wrongfulPurpose: true }, { cause: { kind: 'other' } }));
    const path = `/v1/incidents/${incident.id}`;
    await acme.patch(path, emotetCause, '"1"');
    expect(await acme.get(`${path}/playbooks`)).toMatchObject({ items: [{ id: 'general' }], proposed: ['emotet'] });

    const changed = await acme.post(`${path}/playbooks`, { playbookId: 'emotet', replaces: 'general' });
    expect(changed).toMatchObject({
      items: [
        { id: 'general', replacedAt: '2026-11-24T10:00:00.000+09:00' },
        { id: 'emotet', version: 1, replacedAt: null, newer: null },
      ],
      proposed: [],
    });
    const tasks: TaskAnswer[] = (await acme.get(`${path}/tasks`)).items;
    const unfinished = tasks.filter(({ state }) => state === 'open');
    expect(new Set(unfinished.map(({ playbookId }) => playbookId))).toEqual(new Set(['emotet']));
    const emotet = library.find(({ id }) => id === 'emotet');
    expect(unfinished).toHaveLength(emotet?.tasks.length ?? 0);
    expect(tasks.filter(({ playbookId }) => playbookId === 'general')[0]).toMatchObject({
      state: 'not_applicable',
      reason: '手順書の変更（general）',
    });
    await acme.post(`${path}/playbooks`, { playbookId: 'emotet' }, 409);
    await acme.post(`${path}/playbooks`, { playbookId: 'nothing' }, 404);
    await globex.get(`${path}/playbooks`, 404);
    await globex.post(`${path}/playbooks`, { playbookId: 'emotet' }, 404);
  });

  it('takes a proposal over in the words of the person who accepts it, and takes it back', async () => {
    const incident = await acme.logIncident(aLeak({ wrongfulPurpose: true }, emotetCause));
    const path = `/v1/incidents/${incident.id}`;
    const accept = `${path}/prevention/emotet.macros-off/accept`;
    const measures = async () => {
      const { fields } = await acme.post(`${path}/drafts`, { kind: 'final_report' });
      return {
        planned: fields.measuresPlanned.text,
        plannedFrom: fields.measuresPlanned.sources,
        proposed: fields.measuresProposed.value.map(({ text }: { text: string }) => text),
      };
    };

    const before = await measures();
    const emotet = library.find(({ id }) => id === 'emotet');
    const asProposed = emotet?.prevention.map(({ text }) => text.ja) ?? [];
    expect(before).toEqual({ planned: '調査中', plannedFrom: [], proposed: asProposed });

    const words = { text: '全端末でマクロを無効化する。', block: 'planned', on: '2026-12-25' };
    const etag = String((await acme.request('get', `${path}/playbooks`)).headers['etag']);
    await acme.post(accept, words, 428);
    expect(await acme.post(accept, words, 200, etag)).toMatchObject(words);
    // Nobody's words are replaced by somebody who has not read them.
    await acme.post(accept, { text: '別の文' }, 412, etag);
    expect(await measures()).toEqual({
      planned: '2026年12月25日（金）（令和8年）　全端末でマクロを無効化する。',
      plannedFrom: ['playbook:emotet/macros-off'],
      proposed: asProposed.filter((text) => !text.includes('マクロが自動で')),
    });
    await acme.post(accept, { on: '2026-02-30' }, 400, '*');

    await acme.request('delete', accept).expect(428);
    await acme.request('delete', accept).set('if-match', etag).expect(412);
    const { headers } = await acme.request('get', path);
    await acme.request('delete', accept).set('if-match', String(headers['etag'])).expect(204);
    expect(await measures()).toEqual(before);
    const story = await acme.timelineOf(incident);
    expect(story.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['prevention.accepted', 'prevention.withdrawn']),
    );
    await acme.post(`${path}/prevention/emotet.nothing/accept`, {}, 404, '*');
    await globex.post(accept, {}, 404, '*');
  });
});

describe('/v1/playbooks', () => {
  it('lists the library, and gives each whole', async () => {
    const { items } = await acme.get('/v1/playbooks');
    expect(items.map(({ id }: Playbook) => id)).toEqual(library.map(({ id }) => id));
    const emotet = await acme.as('viewer').get('/v1/playbooks/emotet');
    expect(emotet).toEqual(JSON.parse(JSON.stringify(library[0])));
    await acme.get('/v1/playbooks/nothing', 404);
  });

  it('copies, changes the copy and chooses it; a running incident keeps its version and sees what is new', async () => {
    const copy: Playbook = await own.post('/v1/playbooks/emotet/copies', { id: 'acme-emotet' });
    expect(copy).toMatchObject({ version: 1, basedOn: { id: 'emotet', version: 1 } });
    const incident = await own.logIncident(aLeak({ wrongfulPurpose: true }, emotetCause));
    const [first] = copy.tasks;
    const call = { ...first, id: 'call-soc', title: { ja: 'SOCに連絡する', en: 'Call the SOC' }, dependsOn: [] };
    const { id: _, version: _v, basedOn: _b, ...content } = copy;
    const put = own.request('put', '/v1/playbooks/acme-emotet').set('if-match', '"1"');
    const answer = await put.send({ ...content, tasks: [call, ...copy.tasks] });

    expect(answer.body).toMatchObject({ version: 2, basedOn: { id: 'emotet', version: 1 } });
    const running = await own.get(`/v1/incidents/${incident.id}/playbooks`);
    expect(running.items).toMatchObject([
      { id: 'acme-emotet', version: 1, newer: { toVersion: 2, addedTasks: [{ id: 'call-soc' }], changedTasks: [] } },
    ]);
    const next = await own.logIncident(aLeak({ wrongfulPurpose: true }, emotetCause));
    const { items } = await own.get(`/v1/incidents/${next.id}/tasks`);
    expect(items[0]).toMatchObject({ key: 'acme-emotet/call-soc', playbookVersion: 2 });
    await acme.get('/v1/playbooks/acme-emotet', 404);
  });

  it('brings a running incident to the newer version when a person says so: new tasks come, done and set ones stay', async () => {
    const copy: Playbook = await own.post('/v1/playbooks/ransomware/copies', { id: 'acme-ransomware' });
    const incident = await own.logIncident(
      aLeak({ wrongfulPurpose: true }, { cause: { kind: 'malware', malware: 'ransomware' } }),
    );
    const path = `/v1/incidents/${incident.id}`;
    const tasksOf = async (): Promise<TaskAnswer[]> => (await own.get(`${path}/tasks`)).items;
    const [done, set, open, dropped] = await tasksOf();
    if (done === undefined || set === undefined || open === undefined || dropped === undefined) throw new Error('few');
    await own.patch(`${path}/tasks/${done.id}`, { state: 'done', note: '済み' }, '"1"');
    await own.patch(`${path}/tasks/${set.id}`, { dueAt: '2026-11-26T09:00:00+09:00' }, '"1"');
    await own.post(`${path}/prevention/acme-ransomware.${copy.prevention[0]?.id ?? ''}/accept`, {}, 200, '*');
    const { id: _, version: _v, basedOn: _b, ...content } = copy;
    const idOf = ({ key }: TaskAnswer) => key.split('/')[1];
    const change = (task: Playbook['tasks'][number]) =>
      [done, set, open].some((standing) => idOf(standing) === task.id)
        ? { ...task, title: { ja: `新・${task.title.ja}`, en: 'New' }, due: { relativeTo: 'awareness', hours: 1 } }
        : { ...task, dependsOn: task.dependsOn.filter((id) => id !== idOf(dropped)) };
    const call = { ...copy.tasks[0], id: 'call-soc', title: { ja: 'SOCに連絡する', en: 'Call' }, dependsOn: [] };
    const tasks = [...copy.tasks.filter(({ id }) => id !== idOf(dropped)).map(change), call];
    const put = own.request('put', '/v1/playbooks/acme-ransomware').set('if-match', '"1"');
    expect((await put.send({ ...content, tasks, prevention: copy.prevention.slice(1) })).status).toBe(200);
    const before = await tasksOf();
    const upgrade = `${path}/playbooks/acme-ransomware/upgrade`;

    await own.post(upgrade, { toVersion: 3 }, 409);
    const upgraded = await own.post(upgrade, { toVersion: 2 }, 200);

    expect(upgraded).toMatchObject({ items: [{ id: 'acme-ransomware', version: 2, newer: null }] });
    expect(upgraded.prevention[0].accepted ?? upgraded.prevention.at(-1).accepted).not.toBeNull();
    const after = await tasksOf();
    expect(after.map(({ key }) => key)).toEqual([...before.map(({ key }) => key), 'acme-ransomware/call-soc']);
    const now = (task: TaskAnswer) => after.find(({ id }) => id === task.id);
    expect(now(done)).toMatchObject({ title: done.title, state: 'done', note: '済み', playbookVersion: 1 });
    expect(now(set)).toMatchObject({ title: { en: 'New' }, dueAt: '2026-11-26T09:00:00.000+09:00', due: null });
    expect(now(open)).toMatchObject({ title: { en: 'New' }, dueAt: '2026-11-24T11:00:00.000+09:00', version: 2 });
    expect(now(dropped)).toMatchObject({ state: 'open', title: dropped.title });
    expect((await own.timelineOf(incident)).at(-1)).toMatchObject({
      action: 'incident.playbook_upgraded',
      detail: {
        from: 1,
        to: 2,
        added: ['acme-ransomware/call-soc'],
        changed: expect.arrayContaining([set.key, open.key]),
      },
    });
    await own.post(upgrade, { toVersion: 2 }, 409);
    await own.as('viewer').post(upgrade, { toVersion: 2 }, 403);
    await own.post(`${path}/playbooks/emotet/upgrade`, { toVersion: 2 }, 404);
    await globex.post(upgrade, { toVersion: 2 }, 404);
  });

  it('shows on a copy that its original has gone on, until the copy has taken that over', async () => {
    const original: Playbook = await own.post('/v1/playbooks/general/copies', { id: 'head-office' });
    await own.post('/v1/playbooks/head-office/copies', { id: 'plant' });
    const { id: _, version: _v, basedOn: _b, ...content } = original;
    const call = { ...content.tasks[0], id: 'call-soc', dependsOn: [] };
    const change = (id: string, body: object, version: number) =>
      own
        .request('put', `/v1/playbooks/${id}`)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    await change('head-office', { ...content, tasks: [...content.tasks, call] }, 1);

    expect(await own.get('/v1/playbooks/plant')).toMatchObject({
      basedOn: { id: 'head-office', version: 1 },
      newerOriginal: { id: 'head-office', version: 2, addedTasks: [{ id: 'call-soc' }], addedPrevention: [] },
    });
    const listed = async () =>
      (await own.get('/v1/playbooks')).items.find(({ id }: { id: string }) => id === 'plant').newerOriginal;
    expect(await listed()).toBe(2);
    const early = await change('plant', { ...content, basedOnVersion: 3 }, 1);
    expect(early.body.errors).toMatchObject([{ pointer: '/basedOnVersion' }]);
    const taken = await change('plant', { ...content, tasks: [...content.tasks, call], basedOnVersion: 2 }, 1);
    expect(taken.body).toMatchObject({ version: 2, basedOn: { id: 'head-office', version: 2 } });
    expect(await own.get('/v1/playbooks/plant')).not.toHaveProperty('newerOriginal');
    expect(await listed()).toBeNull();
  });

  it('refuses a playbook that cannot be used, with a pointer to each fault', async () => {
    const [emotet] = library;
    const { version: _, ...written } = { ...emotet, id: 'mine' };
    const broken = { ...written, tasks: emotet?.tasks.map((task) => ({ ...task, dependsOn: ['nowhere'] })) };
    const problem = await own.post('/v1/playbooks', broken, 400);
    expect(problem.errors).toContainEqual(expect.objectContaining({ pointer: '/tasks/0/dependsOn/0' }));
    const shape = await own.post('/v1/playbooks', { ...written, tasks: [{ id: 'x' }] }, 400);
    expect(shape.errors).toContainEqual(expect.objectContaining({ pointer: '/tasks/0/title' }));
    await own.post('/v1/playbooks', { ...written, id: 'emotet' }, 409);
    await own.as('officer').post('/v1/playbooks', written, 403);
    expect(
      (await own.request('put', '/v1/playbooks/emotet').set('if-match', '*').send(contentOf(written))).status,
    ).toBe(409);
  });
});

const contentOf = ({ id: _, ...content }: { id: string }) => content;
