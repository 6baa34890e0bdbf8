import { describe, expect, it } from '@jest/globals';
import type { Playbook, PreventionProposal, Task, TaskDue } from '../model.js';
import { validatePlaybook } from './validate-playbook.js';

const task = (id: string, rest: Partial<Task> = {}): Task => ({
  id,
  title: { ja: '作業', en: '' },
  why: { ja: '理由', en: '' },
  how: [{ ja: '手順', en: '' }],
  role: 'owner',
  due: { relativeTo: 'awareness', hours: 1 },
  dependsOn: [],
  ...rest,
});

const measure: PreventionProposal = { id: 'offline-backups', text: { ja: '対策', en: '' }, block: 'done' };

const playbook = (tasks: readonly Task[], rest: Partial<Playbook> = {}): Playbook => ({
  id: 'ours',
  version: 1,
  title: { ja: '手順書', en: '' },
  summary: { ja: '概要', en: '' },
  appliesTo: {},
  tasks,
  prevention: [],
  sources: [],
  ...rest,
});

const faults = (tasks: readonly Task[], rest: Partial<Playbook> = {}) =>
  validatePlaybook(playbook(tasks, rest)).map(({ pointer, code }) => [pointer, code]);

const due = (relativeTo: string, amount: { hours?: number; days?: number }) =>
  ({ relativeTo, ...amount }) as unknown as TaskDue;

describe('a playbook of an organisation', () => {
  it('may leave the English blank', () => {
    expect(faults([task('first'), task('second', { dependsOn: ['first'] })])).toEqual([]);
  });

  it.each<[string, [string, string][], readonly Task[]]>([
    ['no task', [['/tasks', 'no_tasks']], []],
    ['too many tasks', [['/tasks', 'too_many']], [...Array(101).keys()].map((n) => task(`task-${String(n)}`))],
    ['an id of two tasks', [['/tasks/1/id', 'duplicate_id']], [task('first'), task('first')]],
    ['an id that is none', [['/tasks/0/id', 'bad_id']], [task('初動')]],
    ['a blank title', [['/tasks/0/title/ja', 'blank_text']], [task('first', { title: { ja: ' 　', en: 'Title' } })]],
    ['a blank step', [['/tasks/0/how/0/ja', 'blank_text']], [task('first', { how: [{ ja: '', en: 'Step' }] })]],
    [
      'a blank line for the report',
      [['/tasks/0/courseOfEvents/ja', 'blank_text']],
      [task('first', { courseOfEvents: { ja: '', en: '' } })],
    ],
    [
      'a dependency that is not there',
      [['/tasks/0/dependsOn/0', 'unknown_dependency']],
      [task('first', { dependsOn: ['gone'] })],
    ],
    [
      'a task that waits for itself',
      [['/tasks/0/dependsOn', 'dependency_cycle']],
      [task('first', { dependsOn: ['first'] })],
    ],
    [
      'hours and days',
      [['/tasks/0/due', 'bad_due']],
      [task('first', { due: due('awareness', { hours: 1, days: 1 }) })],
    ],
    ['neither hours nor days', [['/tasks/0/due', 'bad_due']], [task('first', { due: due('awareness', {}) })]],
    ['an unknown anchor', [['/tasks/0/due', 'bad_due']], [task('first', { due: due('lunch', { hours: 1 }) })]],
    ['half a day', [['/tasks/0/due', 'bad_due']], [task('first', { due: due('final_report', { days: -0.5 }) })]],
    [
      'a time before awareness',
      [['/tasks/0/due', 'bad_due']],
      [task('first', { due: due('awareness', { hours: -1 }) })],
    ],
    [
      'a time in another year',
      [['/tasks/0/due', 'bad_due']],
      [task('first', { due: due('awareness', { days: 367 }) })],
    ],
  ])('is told about %s', (_case, expected, tasks) => {
    expect(faults(tasks)).toEqual(expected);
  });

  it.each<[string, [string, string][], Partial<Playbook>]>([
    ['an id that is too long', [['/id', 'bad_id']], { id: 'a'.repeat(65) }],
    ['version 0', [['/version', 'bad_version']], { version: 0 }],
    ['prevention with one id', [['/prevention/1/id', 'duplicate_id']], { prevention: [measure, measure] }],
  ])('is told about %s', (_case, expected, rest) => {
    expect(faults([task('first')], rest)).toEqual(expected);
  });

  it('is told about the tasks in a circle, and not about those that only wait for it', () => {
    const circle = [task('a', { dependsOn: ['c'] }), task('b', { dependsOn: ['a'] }), task('c', { dependsOn: ['b'] })];
    const found = validatePlaybook(playbook([task('z'), ...circle, task('d', { dependsOn: ['c', 'z'] })]));
    expect(found.map(({ pointer }) => pointer)).toEqual([
      '/tasks/1/dependsOn',
      '/tasks/2/dependsOn',
      '/tasks/3/dependsOn',
    ]);
    expect(found[0]?.message.ja).toContain('a、b、c');
    expect(found[0]?.message.en).toContain('a, b, c');
  });

  it.each<[string, TaskDue, TaskDue, boolean]>([
    ['hours', due('awareness', { hours: 2 }), due('awareness', { hours: 4 }), true],
    ['the same time', due('awareness', { hours: 4 }), due('awareness', { hours: 4 }), false],
    ['hours and days', due('awareness', { hours: 48 }), due('awareness', { days: 1 }), false],
    ['two duties', due('preliminary_report', { days: 0 }), due('final_report', { days: -3 }), true],
    ['awareness and a duty', due('preliminary_report', { days: -1 }), due('awareness', { days: 30 }), true],
    ['what has no date', due('individual_notice', { days: 0 }), due('final_report', { days: 0 }), false],
  ])('is told when a task is due before what it waits for: %s', (_case, later, first, wrong) => {
    const found = faults([task('first', { due: first }), task('second', { due: later, dependsOn: ['first'] })]);
    expect(found).toEqual(wrong ? [['/tasks/1/due', 'due_before_dependency']] : []);
  });

  it('learns what to do, in Japanese and in English', () => {
    const [fault] = validatePlaybook(playbook([task('second', { dependsOn: ['gone'] })]));
    expect(fault?.message).toEqual({
      ja: '「second」が先に必要とする作業「gone」がありません。作業を加えるか、依存を外してください。',
      en: '"second" depends on "gone", which is no task here. Add it or drop the dependency.',
    });
  });
});
