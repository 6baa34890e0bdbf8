import { describe, expect, it } from '@jest/globals';
import { dueAtOf } from './due-at.js';
import type { DueContext } from './due-at.js';
import { instantiate, instantiateAll } from './instantiate.js';
import { emotet } from './library/emotet.js';
import { incidentAsProcessor } from './library/incident-as-processor.js';
import { misSentMail } from './library/mis-sent-mail.js';
import { ransomware } from './library/ransomware.js';
import { duties } from './library/shared/duties.js';
import type { TaskDue } from './model.js';

/** 1:00 in the morning in Japan, the evening before in UTC. */
const context: DueContext = {
  awareAt: '2026-11-19T16:00:00Z',
  deadlines: {
    preliminary_report: '2026-11-24T23:59:59.999+09:00',
    final_report: '2027-01-18T23:59:59.999+09:00',
    individual_notice: null,
  },
};

describe('when a task is due', () => {
  it.each<[string, TaskDue, string | null]>([
    ['hours run from the instant', { relativeTo: 'awareness', hours: 4 }, '2026-11-20T05:00:00.000+09:00'],
    ['days end with the day in Japan', { relativeTo: 'awareness', days: 0 }, '2026-11-20T23:59:59.999+09:00'],
    ['weekends count', { relativeTo: 'awareness', days: 2 }, '2026-11-22T23:59:59.999+09:00'],
    ['before a duty', { relativeTo: 'preliminary_report', days: -1 }, '2026-11-23T23:59:59.999+09:00'],
    ['hours before a duty', { relativeTo: 'preliminary_report', hours: -24 }, '2026-11-23T23:59:59.999+09:00'],
    ['over the turn of the year', { relativeTo: 'final_report', days: -30 }, '2026-12-19T23:59:59.999+09:00'],
    ['a duty without a date', { relativeTo: 'individual_notice', days: 1 }, null],
    ['a duty that does not arise', { relativeTo: 'principal_notice', days: 0 }, null],
    ['never before awareness', { relativeTo: 'preliminary_report', days: -30 }, '2026-11-20T01:00:00.000+09:00'],
  ])('%s', (_case, due, expected) => {
    expect(dueAtOf(due, context)).toBe(expected);
  });
});

describe('the tasks of an incident', () => {
  it('stand in the order of the playbook, with version, dates and what comes first', () => {
    const tasks = instantiate(emotet, context);
    expect(tasks.map(({ position }) => position)).toEqual(emotet.tasks.map((_task, index) => index + 1));
    expect(tasks.map(({ taskId }) => taskId)).toEqual(emotet.tasks.map(({ id }) => id));
    expect(tasks.find(({ taskId }) => taskId === 'initialise-device')).toMatchObject({
      key: 'emotet/initialise-device',
      playbookId: 'emotet',
      playbookVersion: 1,
      role: 'it',
      dueAt: '2026-11-23T01:00:00.000+09:00',
      dependsOn: ['emotet/find-infection', 'emotet/preserve-evidence'],
      lawRule: null,
      courseOfEvents: { ja: '当該端末を初期化した。', en: 'The device was initialised.' },
    });
    expect(tasks.find(({ taskId }) => taskId === 'final-report')).toMatchObject({
      dueAt: '2027-01-15T23:59:59.999+09:00',
      lawRule: 'R24',
    });
    expect(tasks.find(({ taskId }) => taskId === 'decide-publication')?.courseOfEvents).toBeNull();
  });

  it('have no date for the reports while nothing has to be reported', () => {
    const tasks = instantiate(misSentMail, { awareAt: context.awareAt, deadlines: {} });
    const dateless = tasks.filter(({ dueAt }) => dueAt === null).map(({ taskId }) => taskId);
    expect(dateless).toEqual([
      'preliminary-report',
      'individual-notice',
      'decide-publication',
      'decide-prevention',
      'final-report',
    ]);
  });

  it('hold the duties once when several playbooks apply, and point to them', () => {
    const tasks = instantiateAll([emotet, incidentAsProcessor], context);
    expect(tasks).toHaveLength(emotet.tasks.length + incidentAsProcessor.tasks.length - duties.length);
    expect(tasks.filter(({ taskId }) => taskId === 'final-report').map(({ key }) => key)).toEqual([
      'emotet/final-report',
    ]);
    expect(tasks.find(({ key }) => key === 'incident-as-processor/notify-principal')?.dependsOn).toEqual([
      'incident-as-processor/identify-principals',
    ]);
    const keys = new Set(tasks.map(({ key }) => key));
    expect(tasks.flatMap(({ dependsOn }) => dependsOn).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('keep tasks apart that share an id and not their content', () => {
    const keys = instantiateAll([emotet, ransomware], context).map(({ key }) => key);
    expect(keys).toContain('emotet/preserve-evidence');
    expect(keys).toContain('ransomware/preserve-evidence');
    expect(keys.filter((key) => key.endsWith('/consult-police'))).toEqual(['emotet/consult-police']);
  });

  it('take a reworded duty for the same duty', () => {
    const reworded = {
      ...ransomware,
      tasks: ransomware.tasks.map((task) => ({ ...task, title: { ja: `当社の${task.title.ja}`, en: '' } })),
    };
    const keys = instantiateAll([emotet, reworded], context).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith('/final-report'))).toEqual(['emotet/final-report']);
  });
});
