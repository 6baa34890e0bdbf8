import { DomainError, type LocalText } from '../platform/http/domain-error.js';
import type { TaskEntity } from './task.entity.js';
import { waitsForItself } from './task-order.js';

export const wrongTask = (pointer: string, detail: LocalText): DomainError =>
  new DomainError('invalid-request', detail, [{ pointer, detail }]);

/** @throws DomainError when a key is no task of this incident, or the task would wait for itself */
export const refuseWrongOrder = (key: string, dependsOn: readonly string[], all: readonly TaskEntity[]): void => {
  const unknown = dependsOn.findIndex((wanted) => !all.some((task) => task.key === wanted));
  if (unknown >= 0) {
    throw wrongTask(`/dependsOn/${String(unknown)}`, {
      ja: `「${dependsOn[unknown] ?? ''}」はこの案件の作業ではありません。GET …/tasks の key を指定してください。`,
      en: `"${dependsOn[unknown] ?? ''}" is no task of this incident. Give keys from GET …/tasks.`,
    });
  }
  if (!waitsForItself(key, dependsOn, all)) return;
  throw wrongTask('/dependsOn', {
    ja: '作業の順序が循環しています。前提となる作業を見直してください。',
    en: 'The tasks would wait for each other. Change which one comes first.',
  });
};

/** @throws DomainError when a task is put aside without saying why */
export const refuseUnexplained = (after: Pick<TaskEntity, 'state' | 'reason'>): void => {
  if (after.state !== 'not_applicable' || after.reason !== null) return;
  throw wrongTask('/reason', {
    ja: '「該当なし」（not_applicable）には理由が必要です。reason を指定してください。',
    en: 'not_applicable needs its reason: say in `reason` why this is not to be done.',
  });
};
