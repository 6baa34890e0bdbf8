import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LoggedIncident } from '../../src/incidents/incident.dto.js';
import type { TaskAnswer } from '../../src/playbooks/task.dto.js';
import { aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const emotetLeak = aLeak({ wrongfulPurpose: true }, { cause: { kind: 'malware', malware: 'emotet' } });

describe('/v1/incidents/{id}/tasks', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-11-24T10:00:00+09:00');
  });

  const tasksOf = async ({ id }: LoggedIncident, organisation: TestOrganisation = acme): Promise<TaskAnswer[]> =>
    (await organisation.get(`/v1/incidents/${id}/tasks`)).items;

  const taskOf = async (incident: LoggedIncident, key: string): Promise<TaskAnswer> => {
    const found = (await tasksOf(incident)).find((task) => task.key === key);
    if (found === undefined) throw new Error(`There is no task ${key}.`);
    return found;
  };

  const pathOf = (incident: LoggedIncident, task: TaskAnswer) => `/v1/incidents/${incident.id}/tasks/${task.id}`;

  it('starts the playbook of the cause when an incident is logged, with dates from awareness and deadlines', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const tasks = await tasksOf(incident);

    expect(tasks.length).toBeGreaterThan(10);
    expect(tasks.map(({ position }) => position)).toEqual(tasks.map((_, index) => index + 1));
    expect(tasks[0]).toMatchObject({ playbookId: 'emotet', playbookVersion: 1, state: 'open', version: 1 });
    const [logged] = await acme.timelineOf(incident);
    expect(logged).toMatchObject({ action: 'incident.logged', detail: { playbooks: ['emotet'] } });
  });

  it('starts several where several apply, and what they share stands there once', async () => {
    const incident = await acme.logIncident(
      aLeak({ wrongfulPurpose: true, processor: true }, { cause: { kind: 'malware', malware: 'emotet' } }),
    );
    const tasks = await tasksOf(incident);

    expect(new Set(tasks.map(({ playbookId }) => playbookId))).toEqual(new Set(['emotet', 'incident-as-processor']));
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
  });

  it('moves the dates of tasks when a fact moves the deadline that they are counted from', async () => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const countedFromFinal = (task: TaskAnswer) => task.due?.relativeTo === 'final_report';
    const before = (await tasksOf(incident)).filter(countedFromFinal);

    api.clock.standAt('2026-11-30T10:00:00+09:00');
    await acme.addFacts(incident, { wrongfulPurpose: true });

    const after = (await tasksOf(incident)).filter(countedFromFinal);
    expect(before.length).toBeGreaterThan(0);
    for (const [index, task] of before.entries()) {
      const days = (Date.parse(after[index]?.dueAt ?? '') - Date.parse(task.dueAt ?? '')) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(28);
    }
  });

  it('moves what is counted from awareness when awareness is corrected, and keeps what is done; all of it on the record', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const fromAwareness = (tasks: TaskAnswer[]) => tasks.filter(({ due }) => due?.relativeTo === 'awareness');
    const [finished, ...open] = fromAwareness(await tasksOf(incident));
    if (finished === undefined) throw new Error('no task counted from awareness');
    await acme.patch(pathOf(incident, finished), { state: 'done' }, '"1"');

    api.clock.standAt('2026-11-25T10:00:00+09:00');
    await acme.determine(incident, {
      kind: 'awareness_corrected',
      awareAt: '2026-11-23T10:00:00+09:00',
      reason: '警備会社からの連絡を、前日に受けていた。',
    });

    expect(open.length).toBeGreaterThan(0);
    for (const { key, dueAt } of open) {
      const dayBefore = new Date(Date.parse(dueAt ?? '') - 86_400_000).getTime();
      expect(Date.parse((await taskOf(incident, key)).dueAt ?? '')).toBe(dayBefore);
    }
    expect(await taskOf(incident, finished.key)).toMatchObject({ state: 'done', dueAt: finished.dueAt });
    expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ awareAt: '2026-11-23T10:00:00.000+09:00' });
    expect(await acme.get(`/v1/incidents/${incident.id}?asOf=2026-11-24T12:00:00%2B09:00`)).toMatchObject({
      awareAt: '2026-11-24T10:00:00.000+09:00',
    });
    const added = (await acme.timelineOf(incident)).find(({ action }) => action === 'incident.facts_added');
    expect(added).toMatchObject({
      detail: { movedTasks: expect.arrayContaining([expect.objectContaining({ from: open[0]?.dueAt })]) },
    });
  });

  it('counts from awareness as logged when the correction is about a later fact', async () => {
    const incident = await acme.logIncident(aLeak({}, { cause: { kind: 'loss' } }));
    api.clock.standAt('2026-11-28T10:00:00+09:00');
    await acme.addFacts(incident, { specialCareData: true });
    const before = (await tasksOf(incident)).filter(({ due }) => due?.relativeTo === 'awareness');
    await acme.addFacts(
      incident,
      {},
      { reason: '前日に判明していた。', correctsAwareness: { revision: 1, knownAt: '2026-11-27T10:00:00+09:00' } },
    );
    const after = (await tasksOf(incident)).filter(({ due }) => due?.relativeTo === 'awareness');
    expect(after).toEqual(before);
  });

  it('takes files of its incident as evidence, and of no other', async () => {
    const [incident, other] = [await acme.logIncident(emotetLeak), await acme.logIncident(emotetLeak)];
    const foreign = await globex.logIncident(emotetLeak);
    const keep = async (organisation: TestOrganisation, { id }: LoggedIncident): Promise<string> => {
      const sent = organisation.request('post', `/v1/incidents/${id}/files?name=emocheck.log`);
      const { body } = await sent.set('content-type', 'application/octet-stream').send(Buffer.from('Emotet\n'));
      return body.id;
    };
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');
    const path = pathOf(incident, task);
    const evidence = [await keep(acme, incident), await keep(acme, incident)];

    expect(task.evidenceFiles).toEqual([]);
    const proven = await acme.patch(path, { state: 'done', evidenceFiles: evidence }, '"1"');
    expect(proven).toMatchObject({ evidenceFiles: evidence, version: 2 });
    expect(await taskOf(incident, task.key)).toMatchObject({ evidenceFiles: evidence });
    const done = (await acme.timelineOf(incident)).find(({ action }) => action === 'task.done');
    expect(done).toMatchObject({ detail: { patch: { evidenceFiles: evidence } } });

    for (const stranger of [await keep(acme, other), await keep(globex, foreign), incident.id]) {
      const problem = await acme.patch(path, { evidenceFiles: [evidence[0], stranger] }, '"2"', 400);
      expect(problem.errors).toMatchObject([
        { pointer: '/evidenceFiles/1', detail: expect.stringContaining(stranger) },
      ]);
    }
    await acme.patch(path, { evidenceFiles: ['emocheck.log'] }, '"2"', 400);
    expect(await acme.patch(path, { evidenceFiles: [] }, '"2"')).toMatchObject({ evidenceFiles: [] });
  });

  it('keeps a date that a person set, until it is given back', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');

    const set = await acme.patch(pathOf(incident, task), { dueAt: '2026-11-25T09:00:00+09:00' }, '"1"');
    expect(set).toMatchObject({ dueAt: '2026-11-25T09:00:00.000+09:00', due: null });
    await acme.addFacts(incident, { specialCareData: true });
    expect(await taskOf(incident, task.key)).toMatchObject({ dueAt: '2026-11-25T09:00:00.000+09:00' });

    const back = await acme.patch(pathOf(incident, task), { dueAt: null }, '"2"');
    expect(back).toMatchObject({ due: task.due, dueAt: task.dueAt });
  });

  it('takes states, owner, note and evidence, each change on the record', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const owner = await acme.addMember('officer');
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');

    await acme.patch(pathOf(incident, task), { state: 'doing', ownerMemberId: owner.id }, '"1"');
    const done = await acme.patch(
      pathOf(incident, task),
      { state: 'done', doneAt: '2026-11-24T09:30:00+09:00', note: '検出あり', evidence: 'チケット 123' },
      '"2"',
    );

    expect(done).toMatchObject({
      state: 'done',
      doneAt: '2026-11-24T09:30:00.000+09:00',
      ownerMemberId: owner.id,
      evidence: 'チケット 123',
      warnings: [],
      version: 3,
    });
    const story = await acme.timelineOf(incident);
    expect(story.map(({ action }) => action)).toEqual(['incident.logged', 'task.doing', 'task.done']);
    expect(await acme.patch(pathOf(incident, task), { state: 'open' }, '"3"')).toMatchObject({ doneAt: null });
  });

  it('warns when a predecessor is still open, and does not stop the work', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const task = (await tasksOf(incident)).find(({ dependsOn }) => dependsOn.length > 0);
    if (task === undefined) throw new Error('no task with a predecessor');

    expect(task.waitsFor).toEqual(task.dependsOn);
    const done = await acme.patch(pathOf(incident, task), { state: 'done' }, '"1"');
    expect(done.state).toBe('done');
    expect(done.warnings).toHaveLength(task.dependsOn.length);
    expect(done.warnings[0]).toMatchObject({ pointer: '/state', kind: 'open_dependency' });
  });

  it('wants a reason for what is put aside', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');

    const problem = await acme.patch(pathOf(incident, task), { state: 'not_applicable' }, '"1"', 400);
    expect(problem.errors).toMatchObject([{ pointer: '/reason' }]);
    const put = { state: 'not_applicable', reason: '端末は既に初期化済み' };
    expect(await acme.patch(pathOf(incident, task), put, '"1"')).toMatchObject(put);
  });

  it('takes tasks of the organisation’s own', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const first = (await tasksOf(incident))[0]?.key ?? '';
    const added = await acme.post(`/v1/incidents/${incident.id}/tasks`, {
      title: '監査法人に連絡する',
      dueAt: '2026-11-24T18:00:00+09:00',
      dependsOn: [first],
    });

    expect(added).toMatchObject({ playbookId: null, title: { ja: '監査法人に連絡する' }, waitsFor: [first] });
    expect((await tasksOf(incident)).at(-1)?.id).toBe(added.id);
    api.clock.standAt('2026-11-24T18:00:01+09:00');
    expect(await acme.get(`/v1/incidents/${incident.id}/tasks/${added.id}`)).toMatchObject({ overdue: true });
  });

  it('refuses what it cannot keep: a circle, a strange key, a strange member, a stale or missing version', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');
    const path = pathOf(incident, task);

    const circle = await acme.patch(path, { dependsOn: [task.key] }, '"1"', 400);
    expect(circle.errors).toMatchObject([{ pointer: '/dependsOn' }]);
    const strange = await acme.patch(path, { dependsOn: ['emotet/nothing'] }, '"1"', 400);
    expect(strange.errors).toMatchObject([{ pointer: '/dependsOn/0' }]);
    const member = await acme.patch(path, { ownerMemberId: incident.id }, '"1"', 400);
    expect(member.errors).toMatchObject([{ pointer: '/ownerMemberId' }]);
    await acme.patch(path, { doneAt: '2026-11-24T09:00:00+09:00' }, '"1"', 400);
    await acme.patch(path, { state: 'done', doneAt: '2027-11-24T09:00:00+09:00' }, '"1"', 400);
    await acme.patch(path, { state: 'doing' }, '"7"', 412);
    expect((await acme.request('patch', path).send({ state: 'doing' })).status).toBe(428);
    await acme.as('viewer').patch(path, { state: 'doing' }, '"1"', 403);
  });

  it('is closed with its incident', async () => {
    const incident = await acme.logIncident(aLeak({}, { cause: { kind: 'loss' } }));
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');
    await acme.determine(incident, { kind: 'closed', reason: '対応完了' });
    await acme.patch(pathOf(incident, task), { state: 'doing' }, '"1"', 409);
  });

  it('is not found by another organisation', async () => {
    const incident = await acme.logIncident(emotetLeak);
    const [task] = await tasksOf(incident);
    if (task === undefined) throw new Error('no task');
    await globex.get(`/v1/incidents/${incident.id}/tasks`, 404);
    await globex.get(pathOf(incident, task), 404);
    await globex.patch(pathOf(incident, task), { state: 'doing' }, '"1"', 404);
    await globex.post(`/v1/incidents/${incident.id}/tasks`, { title: 'x' }, 404);
  });
});
