import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../src/access/permissions.js';
import { library } from '../../src/playbooks/library/index.js';
import type { TaskRole } from '../../src/playbooks/model.js';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

/** Which roles of members a task is for; whoever owns an incident may be any that works on incidents, and so may 情報システム. */
const membersOf: Readonly<Record<TaskRole, readonly Role[]>> = {
  owner: ['admin', 'officer', 'legal'],
  officers: ['officer'],
  legal: ['legal'],
  admins: ['admin'],
  it: ['admin', 'officer', 'legal'],
};

interface Task {
  readonly id: string;
  readonly key: string;
  readonly role: TaskRole | null;
}

describe('whoever a playbook gives a task', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const members = new Map<Role, string>();

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    for (const role of ['admin', 'officer', 'legal', 'viewer'] as const) {
      members.set(role, (await acme.addMember(role)).id);
    }
  });

  it.each(library.map(({ id }) => id))('of %s begins it, finishes it with a note, and comments on it', async (id) => {
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const path = `/v1/incidents/${incident.id}`;
    const { items: running } = await acme.get(`${path}/playbooks`);
    if (!running.some((one: { id: string }) => one.id === id)) await acme.post(`${path}/playbooks`, { playbookId: id });
    const tasks = ((await acme.get(`${path}/tasks`)).items as Task[]).filter(({ key }) => key.startsWith(`${id}/`));
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) {
      expect(task.role).not.toBeNull();
      for (const role of membersOf[task.role ?? 'owner']) {
        const by = acme.as(role);
        const at = `${path}/tasks/${task.id}`;
        await by.patch(at, { state: 'doing', ownerMemberId: members.get(role) ?? null }, '*');
        await by.patch(at, { state: 'done', note: `${role} が確認した。` }, '*');
      }
    }
    for (const role of ['admin', 'officer', 'legal'] as const) {
      await acme.as(role).post(`${path}/comments`, { text: '作業を終えた。' });
    }
  });

  it('is never somebody who could not finish it', async () => {
    const incident = await acme.logIncident(aLeak());
    const [task] = (await acme.get(`/v1/incidents/${incident.id}/tasks`)).items as Task[];
    const at = `/v1/incidents/${incident.id}/tasks/${task?.id ?? ''}`;
    const refused = await acme.patch(at, { ownerMemberId: members.get('viewer') }, '*', 400);
    expect(refused.errors).toEqual([{ pointer: '/ownerMemberId', detail: expect.stringContaining('tasks:write') }]);
    await acme.as('viewer').patch(at, { state: 'done' }, '*', 403);
  });
});
