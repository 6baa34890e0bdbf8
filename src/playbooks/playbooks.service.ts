import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, NotFound } from '../platform/http/domain-error.js';
import { refuseStale } from '../platform/http/etag.js';
import { invalidRequest } from '../platform/http/validation.js';
import { ChecklistService } from './checklist.service.js';
import { copyPlaybook } from './copy-playbook.js';
import { library } from './library/index.js';
import type { Playbook } from './model.js';
import { type NewerOriginal, newerOriginalOf } from './newer-original.js';
import { PlaybookStore } from './playbook.store.js';
import type {
  ChangedPlaybookDto,
  CopyPlaybookDto,
  NewPlaybookDto,
  PlaybookContentDto,
  PlaybookTaskDto,
} from './playbook.dto.js';
import { validatePlaybook } from './validate/validate-playbook.js';

export const isOfLibrary = (id: string): boolean => library.some((playbook) => playbook.id === id);

export interface FoundPlaybook {
  readonly playbook: Playbook;
  /** What its original has now and it has not; null unless it is a copy that fell behind. */
  readonly newerOriginal: NewerOriginal | null;
}

/** The library, and what an organisation made its own: copied, changed, or written anew. */
@Injectable()
export class PlaybooksService {
  constructor(
    private readonly playbooks: PlaybookStore,
    private readonly checklist: ChecklistService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Its own first, then the library. */
  list(actor: Actor): Promise<FoundPlaybook[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const available = await this.checklist.available(tx);
      return available.map((playbook) => ({ playbook, newerOriginal: newerOriginalOf(playbook, available) }));
    });
  }

  get(actor: Actor, id: string): Promise<FoundPlaybook> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const available = await this.checklist.available(tx);
      const playbook = amongThem(available, id);
      return { playbook, newerOriginal: newerOriginalOf(playbook, available) };
    });
  }

  /** @throws DomainError conflict when the id is taken; invalid-request with every fault of the playbook */
  add(actor: Actor, input: NewPlaybookDto): Promise<Playbook> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.refuseTaken(tx, input.id);
      const playbook = { ...plain(input), id: input.id, version: 1 };
      return this.save(tx, actor, playbook, 'playbook.added');
    });
  }

  /** A copy to change: it names its original, and is chosen in its stead. */
  copy(actor: Actor, originalId: string, { id, title }: CopyPlaybookDto): Promise<Playbook> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const original = amongThem(await this.checklist.available(tx), originalId);
      await this.refuseTaken(tx, id);
      const copy = copyPlaybook(original, { id, ...(title !== undefined && { title: { ...title } }) });
      return this.save(tx, actor, copy, 'playbook.copied');
    });
  }

  /** Saves a new version of one of the organisation's own; running incidents keep theirs. */
  change(actor: Actor, id: string, content: ChangedPlaybookDto, version: number | null): Promise<Playbook> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const available = await this.checklist.available(tx);
      const before = amongThem(available, id);
      if (isOfLibrary(id)) throw ofLibrary(id);
      refuseStale(before.version, version);
      const basedOn = takenOver(before, content.basedOnVersion, available);
      const after = { ...plain(content), id, version: before.version + 1, ...(basedOn !== undefined && { basedOn }) };
      return this.save(tx, actor, after, 'playbook.changed');
    });
  }

  private async refuseTaken(tx: Tx, id: string): Promise<void> {
    if (!(await this.checklist.available(tx)).some((playbook) => playbook.id === id)) return;
    throw new DomainError('conflict', {
      ja: `識別子「${id}」の手順書は既にあります。別の識別子にしてください。`,
      en: `There is a playbook ${id} already. Choose another id.`,
    });
  }

  private async save(tx: Tx, actor: Actor, playbook: Playbook, action: string): Promise<Playbook> {
    const faults = validatePlaybook(playbook);
    if (faults.length > 0) throw invalidRequest(faults.map(({ pointer, message }) => ({ pointer, detail: message })));
    const saved = { savedAt: this.clock.now(), savedBy: recordedActor(actor) };
    await this.playbooks.save(tx, { id: playbook.id, version: playbook.version, body: playbook, ...saved });
    void this.audit.append(tx, actor, {
      action,
      subject: { type: 'organisation', id: tx.organisationId },
      detail: { playbook: playbook.id, version: playbook.version, basedOn: playbook.basedOn ?? null },
    });
    return playbook;
  }
}

const amongThem = (available: readonly Playbook[], id: string): Playbook => {
  const found = available.find((playbook) => playbook.id === id);
  if (found === undefined) throw new NotFound({ ja: '手順書', en: 'playbook' }, id);
  return found;
};

/** The version of its original that a copy has caught up with: as before, unless the change says so. */
const takenOver = (
  copy: Playbook,
  version: number | undefined,
  available: readonly Playbook[],
): Playbook['basedOn'] => {
  const { basedOn } = copy;
  if (version === undefined) return basedOn;
  const newest = available.find(({ id }) => id === basedOn?.id)?.version ?? 0;
  if (basedOn !== undefined && version >= basedOn.version && version <= newest) return { ...basedOn, version };
  const detail =
    basedOn === undefined
      ? {
          ja: `「${copy.id}」は複製ではないため、basedOnVersion は指定できません。`,
          en: `${copy.id} is no copy: leave basedOnVersion out.`,
        }
      : {
          ja: `basedOnVersion（${String(version)}）には、複製元「${basedOn.id}」の第${String(basedOn.version)}版から第${String(newest)}版までを指定してください。`,
          en: `basedOnVersion (${String(version)}) must be a version of ${basedOn.id} from ${String(basedOn.version)} to ${String(newest)}.`,
        };
  throw invalidRequest([{ pointer: '/basedOnVersion', detail }]);
};

/** As data: a class instance that was validated is no record of it. */
const plain = ({ title, summary, appliesTo, tasks, prevention, sources }: PlaybookContentDto) => ({
  title,
  summary,
  appliesTo,
  tasks: tasks.map((task, index) => ({ ...task, due: dueOf(task, index) })),
  prevention,
  sources,
});

const dueOf = ({ due }: PlaybookTaskDto, index: number): Playbook['tasks'][number]['due'] => {
  const { relativeTo, hours, days } = due;
  if (days === undefined && hours !== undefined) return { relativeTo, hours };
  if (days !== undefined && hours === undefined) return { relativeTo, days };
  const detail = {
    ja: '期限は hours（時間）又は days（日）のいずれか一方で指定してください。',
    en: 'A due date is given in hours or in days, not in both.',
  };
  throw invalidRequest([{ pointer: `/tasks/${String(index)}/due`, detail }]);
};

const ofLibrary = (id: string): DomainError =>
  new DomainError('conflict', {
    ja: `「${id}」は標準の手順書のため変更できません。POST /v1/playbooks/${id}/copies で複製してから変更してください。`,
    en: `${id} is of the library and stays as it is. Copy it (POST /v1/playbooks/${id}/copies) and change the copy.`,
  });
