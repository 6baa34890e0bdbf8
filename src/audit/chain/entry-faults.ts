import type { PublicKeys } from './checkpoint.js';
import type { EmptiedEntries } from './emptied-entries.js';
import { hasItsDetail, hashOf, type StoredEvent } from './stored-event.js';

/** What does not hold of one entry by itself: its hash, its detail, and what it says that it removed. */
export const faultsOfEntry = (event: StoredEvent, emptied: EmptiedEntries, keys: PublicKeys): string[] => {
  const { sequence } = event;
  const faults: string[] = [];
  if (hashOf(event) !== event.hash) faults.push(`Entry ${sequence} is not what its hash was made from.`);
  const isDetailSound = hasItsDetail(event) ?? emptied.take(event);
  if (!isDetailSound) faults.push(`The detail of entry ${sequence} is not the one that was recorded.`);
  else if (!emptied.settle(event, keys))
    faults.push(`Entry ${sequence} does not prove that it removed the details of the entries that name it.`);
  return faults;
};
