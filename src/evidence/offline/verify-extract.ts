import { type Checkpoint, judgeSignature, parseCheckpoint, type PublicKeys } from '../../audit/chain/checkpoint.js';
import { EmptiedEntries, REMOVAL } from '../../audit/chain/emptied-entries.js';
import { faultsOfEntry } from '../../audit/chain/entry-faults.js';
import { isStoredEvent, type StoredEvent } from '../../audit/chain/stored-event.js';
import { createHash } from 'node:crypto';
import { AUDIT_EXTRACT, INCIDENT_STATE } from '../pack/manifest.js';
import type { PackFault } from './pack-fault.js';

const fault = (detail: string): PackFault => ({ entry: AUDIT_EXTRACT, kind: 'record', detail });

type Line = Readonly<Record<string, unknown>>;

const lineOf = (text: string): Line => {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return {};
  }
};

const isEvent = (line: Line): boolean => line['kind'] === 'event' && isStoredEvent(line);

/**
 * The entries of one incident: each must be what its hash was made from, and chained to the one before it where that is
 * here too. The entries between them are about something else and are not in the pack; the checkpoint signs the last.
 * @param state the incident's rows as texts; their hashes must be those that the entries hold
 */
export async function* extractFaults(
  lines: AsyncIterable<string>,
  keys: PublicKeys,
  state: readonly string[] | null,
): AsyncGenerator<PackFault> {
  let before: StoredEvent | null = null;
  let checkpoint: Checkpoint | null = null;
  let number = 0;
  let states: string[] = [];
  const emptied = new EmptiedEntries();
  for await (const text of lines) {
    number += 1;
    const line = lineOf(text);
    if (line['kind'] === 'checkpoint') checkpoint = parseCheckpoint(text);
    else if (!isEvent(line)) yield fault(`Line ${number} is no entry of the record.`);
    else {
      const event = line as unknown as StoredEvent;
      yield* eventFaults(event, before, emptied, keys);
      before = event;
      // Entries before personal data was removed tell of other rows.
      if (event.action === REMOVAL) states = [];
      if (typeof event.incidentState === 'string') states.push(event.incidentState);
    }
  }
  for (const by of emptied.unsettled)
    yield fault(`Entries say that entry ${String(by)} removed their detail, and it does not say so.`);
  yield* checkpointFaults(checkpoint, before, keys);
  if (state === null || stateOf(state) !== states.at(-1) || !states.every((said) => heldThen(said, state)))
    yield { entry: INCIDENT_STATE, kind: 'record', detail: 'The rows are not as the entries about them left them.' };
}

const linesOf = (part: string): string[] => (part === '' ? [] : part.split('\n'));

const stateOfLines = (lines: readonly string[]): string =>
  `${String(lines.length)}:${createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex')}`;

/** As `incident_state` of the database makes it: of each part how many lines it has, and their hash. */
const stateOf = (parts: readonly string[]): string => parts.map((part) => stateOfLines(linesOf(part))).join(' ');

/** Facts, assessments, determinations and filings are only added to: an older entry holds for the rows that were there. */
const onlyAddedTo = [1, 2, 3, 4];

const heldThen = (said: string, parts: readonly string[]): boolean => {
  const then = said.split(' ');
  return (
    then.length === parts.length &&
    onlyAddedTo.every((place) => {
      const part = then[place] ?? '';
      return part === stateOfLines(linesOf(parts[place] ?? '').slice(0, Number.parseInt(part, 10)));
    })
  );
};

function* eventFaults(
  event: StoredEvent,
  before: StoredEvent | null,
  emptied: EmptiedEntries,
  keys: PublicKeys,
): Generator<PackFault> {
  const { sequence, previousHash } = event;
  yield* faultsOfEntry(event, emptied, keys).map(fault);
  if (before === null) return;
  if (Number(sequence) <= Number(before.sequence)) {
    yield fault(`Entry ${sequence} stands after entry ${before.sequence}.`);
  } else if (Number(sequence) === Number(before.sequence) + 1 && previousHash !== before.hash) {
    yield fault(`Entry ${sequence} is chained to another entry than the ${before.sequence} that stands here.`);
  }
}

function* checkpointFaults(
  checkpoint: Checkpoint | null,
  last: StoredEvent | null,
  keys: PublicKeys,
): Generator<PackFault> {
  if (checkpoint === null) {
    yield fault('No checkpoint stands at its end.');
    return;
  }
  const judged = judgeSignature(checkpoint, keys);
  if (judged !== 'good') {
    const why =
      judged === 'bad' ? 'is not the one that was signed' : `is signed with the unknown key ${checkpoint.keyId}`;
    yield fault(`The checkpoint of entry ${checkpoint.sequence} ${why}.`);
  }
  if (last === null || Number(last.sequence) !== checkpoint.sequence || last.hash !== checkpoint.hash) {
    yield fault(`The last entry is not the ${checkpoint.sequence} that the checkpoint signs.`);
  }
}
