import { describe, expect, it } from '@jest/globals';
import { emotet } from './library/emotet.js';
import { ransomware } from './library/ransomware.js';
import type { Playbook, Task } from './model.js';
import { upgradeOf } from './upgrade.js';

const backup: Task = {
  id: 'check-backups',
  title: { ja: 'バックアップを確かめる', en: 'Check the backups' },
  why: { ja: '初期化の前に要る。', en: 'Needed before initialising.' },
  how: [],
  role: 'it',
  due: { relativeTo: 'awareness', hours: 24 },
  dependsOn: [],
};

const newer: Playbook = {
  ...emotet,
  version: 2,
  tasks: [
    ...emotet.tasks
      .filter(({ id }) => id !== 'commission-investigation')
      .map((task) =>
        task.id === 'scan-network'
          ? { ...task, role: 'admins' as const, due: { relativeTo: 'awareness' as const, hours: 12 } }
          : task,
      ),
    backup,
  ],
  prevention: [
    ...emotet.prevention.map((proposal) =>
      proposal.id === 'macros-off' ? { ...proposal, block: 'done' as const } : proposal,
    ),
    {
      id: 'allow-list',
      text: { ja: '許可した実行形式だけを動かす。', en: 'Only allowed programs run.' },
      block: 'planned',
    },
  ],
};

describe('what a newer version would add', () => {
  it('names new, changed and dropped tasks and prevention', () => {
    const upgrade = upgradeOf(emotet, newer);
    expect(upgrade).toMatchObject({ playbookId: 'emotet', fromVersion: 1, toVersion: 2, addedTasks: [backup] });
    expect(upgrade?.changedTasks.map(({ task, changed }) => [task.id, changed])).toEqual([
      ['scan-network', ['role', 'due']],
    ]);
    expect(upgrade?.droppedTaskIds).toEqual(['commission-investigation']);
    expect(upgrade?.addedPrevention.map(({ id }) => id)).toEqual(['allow-list']);
    expect(upgrade?.changedPrevention.map(({ id }) => id)).toEqual(['macros-off']);
  });

  it('sees no change in a version that a database gave back with its properties in another order', () => {
    const stored = JSON.parse(JSON.stringify(emotet), (_name, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Playbook;
    const upgrade = upgradeOf(stored, { ...emotet, version: 2 });
    expect(upgrade).toMatchObject({ addedTasks: [], changedTasks: [], droppedTaskIds: [], addedPrevention: [] });
  });

  it('is nothing when the other version is not newer', () => {
    expect(upgradeOf(newer, emotet)).toBeNull();
    expect(upgradeOf(emotet, emotet)).toBeNull();
  });

  it('is refused between different playbooks', () => {
    expect(() => upgradeOf(emotet, ransomware)).toThrow('ransomware is no version of emotet');
  });
});
