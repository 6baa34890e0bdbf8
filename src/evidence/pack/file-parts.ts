import type { Actor } from '../../access/actor.js';
import { fileAnswerOf } from '../../files/file-answer.js';
import type { IncidentFilesService } from '../../files/incident-files.service.js';
import { json } from './pack-contents.js';
import type { PackPart } from './write-pack.js';

/** A name that no file system takes for anything but a name: the file's own stands in files.json. */
const extensionOf = (name: string): string => /\.[a-z0-9]{1,5}$/iu.exec(name)?.[0].toLowerCase() ?? '';

/**
 * The files that were kept: their list, and the bytes of those that are still what was recorded. One that is not is named
 * in the list as `altered` or `missing`, and its bytes stay out.
 */
export async function* fileParts(
  files: IncidentFilesService,
  actor: Actor,
  incidentId: string,
): AsyncGenerator<PackPart> {
  const kept = await files.list(actor, incidentId);
  const states = new Map<string, string>();
  for (const file of kept) states.set(file.id, await files.stateOf(file));
  const listed = kept.map((file) => {
    const stored = states.get(file.id);
    const entry = stored === 'intact' ? `files/${file.id}${extensionOf(file.name)}` : null;
    return { file, answer: { ...fileAnswerOf(file), stored, entry } };
  });
  yield { path: 'files.json', content: () => json(listed.map(({ answer }) => answer)) };
  for (const { file, answer } of listed) {
    if (answer.entry !== null) yield { path: answer.entry, content: () => files.bytesOf(file) };
  }
}
