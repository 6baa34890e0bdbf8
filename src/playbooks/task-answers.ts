import { toJapanTime, toJapanTimeOrNull } from '../platform/clock/instant.js';
import type { TaskAnswer } from './task.dto.js';
import type { TaskEntity } from './task.entity.js';
import { isUnfinished, unfinishedBefore } from './task-order.js';

/** @param all tasks of the incident, for what it waits for */
export const taskAnswerOf = (task: TaskEntity, all: readonly TaskEntity[], now: Date): TaskAnswer => ({
  id: task.id,
  key: task.key,
  playbookId: task.playbookId,
  playbookVersion: task.playbookVersion,
  position: task.position,
  title: task.title,
  why: task.why,
  how: task.how,
  role: task.role,
  ownerMemberId: task.ownerMemberId,
  due: task.due,
  dueAt: toJapanTimeOrNull(task.dueAt),
  overdue: isUnfinished(task) && task.dueAt !== null && task.dueAt < now,
  state: task.state,
  reason: task.reason,
  note: task.note,
  evidence: task.evidence,
  evidenceFiles: task.evidenceFiles,
  dependsOn: task.dependsOn,
  waitsFor: unfinishedBefore(task, all).map(({ key }) => key),
  lawRule: task.lawRule,
  courseLine: task.courseLine,
  doneAt: toJapanTimeOrNull(task.doneAt),
  updatedAt: toJapanTime(task.updatedAt),
  version: task.version,
});
