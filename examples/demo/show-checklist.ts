import { table } from './table.js';
import type { DemoClient } from './client.js';
import type { Lang } from './words.js';

interface Task {
  readonly id: string;
  readonly position: number;
  readonly title: Readonly<Record<Lang, string>>;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly state: 'open' | 'doing' | 'done' | 'not_applicable';
  readonly doneAt: string | null;
  readonly courseLine: unknown;
  readonly version: number;
}

interface DraftWithCourse {
  readonly fields: Readonly<Record<string, { readonly text: string }>>;
}

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
export const checklistScreen = async (client: DemoClient, incidentId: string, lang: Lang): Promise<string> => {
  const path = `/v1/incidents/${incidentId}`;
  const { items } = await client.get<{ items: Task[] }>(`${path}/tasks`);
  const told = items.filter(({ courseLine }) => courseLine !== null).slice(0, 3);
  for (const { id, version } of told)
    await client.patch(`${path}/tasks/${id}`, { state: 'done' }, `"${String(version)}"`);
  const after = await client.get<{ items: Task[] }>(`${path}/tasks`);
  const draft = await client.post<DraftWithCourse>(`${path}/drafts`, { kind: 'final_report' });
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
