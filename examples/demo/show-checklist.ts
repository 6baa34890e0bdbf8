import { table } from './table.js';
import type { Schema, SokuhoClient } from '../../src/client/index.js';
import type { Lang } from './words.js';

type Task = Schema<'TaskAnswer'>;

const words = {
  ja: {
    checklist: 'チェックリスト（手順書：Emotet）',
    states: { open: '未着手', doing: '対応中', done: '完了', not_applicable: '該当なし' },
    overdue: '期限超過',
    course: '完了した作業から作成された「事実経過」（確報の草案）',
  },
  en: {
    checklist: 'Checklist (playbook: Emotet)',
    states: { open: 'open', doing: 'doing', done: 'done', not_applicable: 'n/a' },
    overdue: 'overdue',
    course: 'Course of events written by the tasks that are done (draft of the final report, in Japanese)',
  },
} as const;

/** '11/24 14:00' of an instant in Japan's offset. */
const shortTime = (instant: string | null): string =>
  instant === null ? '-' : `${instant.slice(5, 10).replace('-', '/')} ${instant.slice(11, 16)}`;

const row = (task: Task, lang: Lang): string[] => {
  const say = words[lang];
  const state = task.overdue ? `${say.states[task.state]}・${say.overdue}` : say.states[task.state];
  return [String(task.position), shortTime(task.dueAt), state, shortTime(task.doneAt), task.title[lang]];
};

/** Does the first tasks of an incident, and shows the checklist and what those write into the report. */
export const checklistScreen = async (client: SokuhoClient, incidentId: string, lang: Lang): Promise<string> => {
  const path = { incidentId };
  const { data: before } = await client.GET('/v1/incidents/{incidentId}/tasks', { params: { path } });
  const told = before.items.filter(({ courseLine }) => courseLine !== null).slice(0, 3);
  for (const { id, version } of told) {
    await client.PATCH('/v1/incidents/{incidentId}/tasks/{id}', {
      params: { path: { incidentId, id }, header: { 'If-Match': `"${version}"` } },
      body: { state: 'done' },
    });
  }
  const { data: after } = await client.GET('/v1/incidents/{incidentId}/tasks', { params: { path } });
  const { data: draft } = await client.POST('/v1/incidents/{id}/drafts', {
    params: { path: { id: incidentId } },
    body: { kind: 'final_report' },
  });
  const course = draft.fields['course']?.text ?? '';
  return [
    `  ${words[lang].checklist}`,
    table(
      after.items.map((task) => row(task, lang)),
      '    ',
    ),
    `  ${words[lang].course}`,
    course
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n'),
  ].join('\n');
};
