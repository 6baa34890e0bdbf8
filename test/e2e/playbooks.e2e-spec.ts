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
  it.each(library.map((playbook) => [playbook.id, playbook] as const))('%s', async (id, playbook) => {
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
    if (proposal !== undefined) await acme.post(`${path}/prevention/${proposal.id}/accept`, {}, 200);

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
  });
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
    const before = JSON.stringify(await acme.post(`${path}/drafts`, { kind: 'final_report' }));
    await acme.post(accept, { text: '全端末でマクロを無効化する。', block: 'planned' }, 200);
    const after = JSON.stringify(await acme.post(`${path}/drafts`, { kind: 'final_report' }));
    await acme.request('delete', accept);
    const withdrawn = JSON.stringify(await acme.post(`${path}/drafts`, { kind: 'final_report' }));

    expect([before, after, withdrawn].map((draft) => draft.includes('全端末でマクロを無効化する'))).toEqual([
      false,
      true,
      false,
    ]);
    const story = await acme.timelineOf(incident);
    expect(story.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['prevention.accepted', 'prevention.withdrawn']),
    );
    await acme.post(`${path}/prevention/emotet.nothing/accept`, {}, 404);
    await globex.post(accept, {}, 404);
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
