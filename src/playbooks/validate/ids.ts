import type { Playbook } from '../model.js';
import { fault } from './fault.js';
import type { PlaybookFault } from './fault.js';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestId = 64;
const mostTasks = 100;

export function idFaults(playbook: Playbook): PlaybookFault[] {
  return [
    ...badId('/id', playbook.id),
    ...badVersion(playbook.version),
    ...badCount(playbook.tasks.length),
    ...listFaults('/tasks', playbook.tasks),
    ...listFaults('/prevention', playbook.prevention),
  ];
}

function listFaults(pointer: string, parts: readonly { readonly id: string }[]): PlaybookFault[] {
  return parts.flatMap(({ id }, index) => {
    const at = `${pointer}/${String(index)}/id`;
    const first = parts.findIndex((part) => part.id === id);
    if (first === index) return badId(at, id);
    return [
      fault(
        at,
        'duplicate_id',
        `「${id}」は${String(first + 1)}番目で既に使われています。別の識別子にしてください。`,
        `"${id}" is already the id of number ${String(first + 1)}. Choose another.`,
      ),
    ];
  });
}

function badId(pointer: string, id: string): PlaybookFault[] {
  if (id.length <= longestId && idPattern.test(id)) return [];
  return [
    fault(
      pointer,
      'bad_id',
      `識別子「${id}」は使えません。英小文字、数字及びハイフンで${String(longestId)}文字以内にしてください（例：warn-partners）。`,
      `"${id}" is no id. Use small letters, digits and single hyphens, ${String(longestId)} characters at most (warn-partners).`,
    ),
  ];
}

function badVersion(version: number): PlaybookFault[] {
  if (Number.isSafeInteger(version) && version >= 1) return [];
  return [
    fault(
      '/version',
      'bad_version',
      `版「${String(version)}」は1以上の整数ではありません。`,
      `Version ${String(version)} is no whole number from 1 on.`,
    ),
  ];
}

function badCount(tasks: number): PlaybookFault[] {
  if (tasks === 0) {
    return [fault('/tasks', 'no_tasks', '作業がありません。1つ以上登録してください。', 'There is no task. Give one.')];
  }
  if (tasks <= mostTasks) return [];
  return [
    fault(
      '/tasks',
      'too_many',
      `作業が${String(tasks)}件あります。${String(mostTasks)}件以内にしてください。`,
      `There are ${String(tasks)} tasks. ${String(mostTasks)} is the most.`,
    ),
  ];
}
