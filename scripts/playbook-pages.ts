import { causeActorLabels, causeKindLabels, malwareFamilyLabels } from '../src/incidents/cause.js';
import type { BilingualText } from '../src/law/index.js';
import { library } from '../src/playbooks/library/index.js';
import { taskRoleLabels } from '../src/playbooks/model.js';
import type { DueAnchor, Playbook, PreventionProposal, Task, TaskDue } from '../src/playbooks/model.js';

type Language = keyof BilingualText;
interface Words {
  readonly appliesTo: string;
  readonly tasks: string;
  readonly prevention: string;
  readonly sources: string;
  readonly who: string;
  readonly due: string;
  readonly after: string;
  readonly line: string;
  readonly rule: string;
  readonly version: string;
  readonly asProcessor: string;
  readonly actor: string;
  readonly done: string;
  readonly planned: string;
  readonly note: string;
  readonly separator: string;
}

const words: Readonly<Record<Language, Words>> = {
  ja: {
    appliesTo: '対象',
    tasks: '作業',
    prevention: '再発防止策の提案',
    sources: '参考とした助言',
    who: '担当',
    due: '期限',
    after: '先に終える作業',
    line: '事実経過に記載される文',
    rule: '根拠',
    version: '版',
    asProcessor: '委託先として取り扱うデータの事故',
    actor: '発生主体',
    done: '実施済み',
    planned: '実施予定',
    note: '提案は自動では報告書に入らない。実際に行うものを一つずつ採用する。',
    separator: '、',
  },
  en: {
    appliesTo: 'Applies to',
    tasks: 'Tasks',
    prevention: 'Proposed measures against recurrence',
    sources: 'Advice it follows',
    who: 'Who',
    due: 'Due',
    after: 'After',
    line: 'Line in the course of events',
    rule: 'Ground',
    version: 'Version',
    asProcessor: 'data handled as a processor',
    actor: 'Arose at',
    done: 'done',
    planned: 'planned',
    note: 'No proposal enters a report by itself: a person accepts those that are really carried out.',
    separator: ', ',
  },
};

const anchors: Readonly<Record<DueAnchor, BilingualText>> = {
  awareness: { ja: '知った時', en: 'awareness' },
  preliminary_report: { ja: '速報の目安の日', en: 'the preliminary report’s date' },
  final_report: { ja: '確報の期限', en: 'the final report’s due date' },
  individual_notice: { ja: '本人への通知の期限', en: 'the date of the notice to persons' },
  principal_notice: { ja: '委託元への通知の目安の日', en: 'the date of the notice to the principal' },
};

/** Every page of docs/playbooks by its file name, each in both languages, and the list of them. */
export function playbookPages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage(library)],
    ...library.map((playbook): [string, string] => [`${playbook.id}.md`, pageOf(playbook)]),
  ]);
}

function indexPage(playbooks: readonly Playbook[]): string {
  return [
    '# 初動対応の手順書 / Playbooks',
    generated,
    'インシデントを登録すると、原因に応じた手順書の作業が、担当と期限とともに示される。複数の手順書が当てはまることもある。',
    'When an incident is logged, the playbooks for its cause give the tasks, with who and by when. Several can apply.',
    playbooks.map(({ id, title }) => `- [${title.ja} / ${title.en}](${id}.md)`).join('\n'),
    '',
  ].join('\n\n');
}

const generated = '<!-- Generated from src/playbooks/library. Edit the data, then run the generator. -->';

function pageOf(playbook: Playbook): string {
  return [
    `# ${playbook.title.ja} / ${playbook.title.en}`,
    generated,
    ...sectionsOf(playbook, 'ja'),
    '---',
    `# ${playbook.title.en}`,
    ...sectionsOf(playbook, 'en'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function sectionsOf(playbook: Playbook, language: Language): string[] {
  const say = words[language];
  return [
    playbook.summary[language],
    `- ${say.version}: ${String(playbook.version)} (\`${playbook.id}\`)\n- ${say.appliesTo}: ${appliesTo(playbook, language)}`,
    `## ${say.tasks}`,
    ...playbook.tasks.map((task, index) => taskOf(task, index + 1, playbook, language)),
    `## ${say.prevention}`,
    say.note,
    playbook.prevention.map((proposal) => proposalOf(proposal, language)).join('\n'),
    `## ${say.sources}`,
    playbook.sources
      .map(
        ({ publisher, title, url }) =>
          `- ${publisher[language]}: ${title[language]}${url === undefined ? '' : ` <${url}>`}`,
      )
      .join('\n'),
  ];
}

function appliesTo({ appliesTo: to }: Playbook, language: Language): string {
  const say = words[language];
  return [
    ...(to.malware ?? []).map((family) => malwareFamilyLabels[family][language]),
    ...(to.causeKinds ?? []).map((kind) => causeKindLabels[kind][language]),
    ...(to.actors ?? []).map((actor) => `${say.actor}: ${causeActorLabels[actor][language]}`),
    ...(to.asProcessor === true ? [say.asProcessor] : []),
  ].join(say.separator);
}

function taskOf(task: Task, number: number, { tasks }: Playbook, language: Language): string {
  const say = words[language];
  const titles = new Map(tasks.map(({ id, title }) => [id, title[language]]));
  const first = task.dependsOn.map((id) => titles.get(id) ?? id);
  return [
    `### ${String(number)}. ${task.title[language]}`,
    task.why[language],
    task.how.map((step, place) => `${String(place + 1)}. ${step[language]}`).join('\n'),
    [
      `- ${say.who}: ${taskRoleLabels[task.role][language]}`,
      `- ${say.due}: ${dueText(task.due, language)}`,
      ...(first.length > 0 ? [`- ${say.after}: ${first.join(say.separator)}`] : []),
      ...(task.lawRule === undefined ? [] : [`- ${say.rule}: ${task.lawRule}`]),
      ...(task.courseOfEvents === undefined ? [] : [`- ${say.line}: ${quoted(task.courseOfEvents, language)}`]),
    ].join('\n'),
  ].join('\n\n');
}

function quoted(text: BilingualText, language: Language): string {
  return language === 'ja' ? `「${text.ja}」` : `“${text.en}”`;
}

function proposalOf({ text, block }: PreventionProposal, language: Language): string {
  return `- (${words[language][block]}) ${text[language]}`;
}

function dueText(due: TaskDue, language: Language): string {
  const anchor = anchors[due.relativeTo][language];
  const size = Math.abs(due.hours ?? due.days);
  const before = (due.hours ?? due.days) < 0;
  if (language === 'ja') {
    if (size === 0) return due.hours === undefined ? `${anchor}の当日中` : anchor;
    if (due.hours !== undefined) return `${anchor}から${String(size)}時間${before ? '前' : '以内'}`;
    return `${anchor}の${String(size)}日${before ? '前' : '後'}まで`;
  }
  if (size === 0) return due.hours === undefined ? `the day of ${anchor}` : `at ${anchor}`;
  const unit = due.hours === undefined ? 'day' : 'hour';
  return `${String(size)} ${unit}${size === 1 ? '' : 's'} ${before ? 'before' : 'after'} ${anchor}`;
}
