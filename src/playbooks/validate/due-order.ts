import { dueAtOf } from '../due-at.js';
import type { DueContext } from '../due-at.js';
import { dueAnchors } from '../model.js';
import type { Playbook, Task, TaskDue } from '../model.js';
import { fault } from './fault.js';
import type { PlaybookFault } from './fault.js';

/**
 * A typical reportable case to lay the dates of different anchors side by side: day 5 and day 30 from a Monday noon. With 60
 * days the order is the same. The notice to persons has no fixed date, so nothing can be said about tasks counted from it.
 */
const typicalCase: DueContext = {
  awareAt: '2026-06-01T12:00:00+09:00',
  deadlines: {
    preliminary_report: '2026-06-05T23:59:59.999+09:00',
    principal_notice: '2026-06-05T23:59:59.999+09:00',
    final_report: '2026-06-30T23:59:59.999+09:00',
  },
};
const longest = { hours: 24 * 366, days: 366 };

export function dueFaults({ tasks }: Playbook): PlaybookFault[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tasks.flatMap((task, index) => {
    const pointer = `/tasks/${String(index)}`;
    if (!isSane(task.due)) return [badDue(pointer, task)];
    return task.dependsOn.flatMap((id) => {
      const first = byId.get(id);
      return first !== undefined && isSane(first.due) && isBefore(task.due, first.due)
        ? [dueTooEarly(pointer, task, first)]
        : [];
    });
  });
}

function isSane(due: TaskDue): boolean {
  if (!dueAnchors.includes(due.relativeTo)) return false;
  if ((due.hours === undefined) === (due.days === undefined)) return false;
  const [size, most] = due.hours === undefined ? [due.days, longest.days] : [due.hours, longest.hours];
  if (!Number.isFinite(size) || Math.abs(size) > most) return false;
  if (due.days !== undefined && !Number.isInteger(due.days)) return false;
  return due.relativeTo !== 'awareness' || size >= 0;
}

function isBefore(one: TaskDue, other: TaskDue): boolean {
  const oneAt = dueAtOf(one, typicalCase);
  const otherAt = dueAtOf(other, typicalCase);
  return oneAt !== null && otherAt !== null && Date.parse(oneAt) < Date.parse(otherAt);
}

function badDue(pointer: string, task: Task): PlaybookFault {
  return fault(
    `${pointer}/due`,
    'bad_due',
    `「${task.id}」の期限を計算できません。基準（${dueAnchors.join('、')}）と、時間又は日数のどちらか一方を指定してください。知った時より前や366日を超える期限は指定できません。`,
    `The due time of "${task.id}" makes no sense. Give an anchor (${dueAnchors.join(', ')}) and either hours or whole days, not before awareness and within 366 days.`,
  );
}

function dueTooEarly(pointer: string, task: Task, first: Task): PlaybookFault {
  return fault(
    `${pointer}/due`,
    'due_before_dependency',
    `「${task.id}」の期限が、先に終える必要のある「${first.id}」の期限より前です。どちらかの期限か依存を改めてください。`,
    `"${task.id}" is due before "${first.id}", on which it depends. Change one of the two dates or drop the dependency.`,
  );
}
