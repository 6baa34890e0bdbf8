import type { Playbook, PreventionProposal, Task } from './model.js';

/** The original of a copy has gone on: what it has now, and the copy has not. Nothing is applied. */
export interface NewerOriginal {
  readonly id: string;
  readonly version: number;
  readonly addedTasks: readonly Task[];
  readonly addedPrevention: readonly PreventionProposal[];
}

/**
 * @param available every playbook of the organisation and the library, each in its newest version
 * @returns null for what is no copy, or one whose original is as it was when it was copied or last taken over
 */
export const newerOriginalOf = (copy: Playbook, available: readonly Playbook[]): NewerOriginal | null => {
  const { basedOn } = copy;
  const original = available.find(({ id }) => id === basedOn?.id);
  if (basedOn === undefined || original === undefined || original.version <= basedOn.version) return null;
  return {
    id: original.id,
    version: original.version,
    addedTasks: original.tasks.filter(({ id }) => !copy.tasks.some((own) => own.id === id)),
    addedPrevention: original.prevention.filter(({ id }) => !copy.prevention.some((own) => own.id === id)),
  };
};
