import type { DraftContent } from '../../reports/draft-content.js';
import { draftHash } from '../../reports/draft-hash.js';
import type { PackFault } from './pack-fault.js';

interface PackedVersion {
  readonly version: number;
  readonly sha256: string;
  readonly content: DraftContent;
}

interface PackedFiling {
  readonly id: string;
  readonly draftId: string | null;
  readonly draftVersion: number | null;
  readonly draftSha256: string | null;
}

const versionPath = /^drafts\/([^/]+)\/v\d+\.json$/u;

/** Ids and versions of drafts, with the hash of what they hold, gathered entry by entry. */
export class DraftVersions {
  private readonly hashes = new Map<string, string>();

  /** Looks at a version; other entries are passed over. */
  *look(path: string, text: string): Generator<PackFault> {
    const draftId = versionPath.exec(path)?.[1];
    if (draftId === undefined) return;
    const { version, sha256, content } = JSON.parse(text) as PackedVersion;
    const hash = draftHash(content);
    this.hashes.set(`${draftId} ${version}`, hash);
    if (hash !== sha256) {
      yield { entry: path, kind: 'draft', detail: `Version ${version} is not what its hash was made from.` };
    }
  }

  /** Whether what was filed is what stands in the drafts. */
  *compareWith(path: string, text: string): Generator<PackFault> {
    for (const { id, draftId, draftVersion, draftSha256 } of JSON.parse(text) as PackedFiling[]) {
      if (draftId === null || draftVersion === null) continue;
      if (this.hashes.get(`${draftId} ${draftVersion}`) === draftSha256) continue;
      const detail = `The filing ${id} names version ${draftVersion} of the draft ${draftId} with another hash than that version has.`;
      yield { entry: path, kind: 'draft', detail };
    }
  }
}
