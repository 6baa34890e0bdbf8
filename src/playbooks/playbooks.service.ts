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
import { PlaybookStore } from './playbook.store.js';
import type { CopyPlaybookDto, NewPlaybookDto, PlaybookContentDto, PlaybookTaskDto } from './playbook.dto.js';
import { validatePlaybook } from './validate/validate-playbook.js';

export const isOfLibrary = (id: string): boolean => library.some((playbook) => playbook.id === id);

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
  list(actor: Actor): Promise<Playbook[]> {
    return this.unitOfWork.run(actor.organisationId, (tx) => this.checklist.available(tx));
  }

  get(actor: Actor, id: string): Promise<Playbook> {
    return this.unitOfWork.run(actor.organisationId, (tx) => this.find(tx, id));
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
      const original = await this.find(tx, originalId);
      await this.refuseTaken(tx, id);
      const copy = copyPlaybook(original, { id, ...(title !== undefined && { title: { ...title } }) });
      return this.save(tx, actor, copy, 'playbook.copied');
    });
  }

  /** Saves a new version of one of the organisation's own; running incidents keep theirs. */
  change(actor: Actor, id: string, content: PlaybookContentDto, version: number | null): Promise<Playbook> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      const before = await this.find(tx, id);
      if (isOfLibrary(id)) throw ofLibrary(id);
      refuseStale(before.version, version);
      const { basedOn } = before;
      const after = { ...plain(content), id, version: before.version + 1, ...(basedOn !== undefined && { basedOn }) };
      return this.save(tx, actor, after, 'playbook.changed');
    });
  }

  private async find(tx: Tx, id: string): Promise<Playbook> {
    const found = (await this.checklist.available(tx)).find((playbook) => playbook.id === id);
    if (found === undefined) throw new NotFound({ ja: '手順書', en: 'playbook' }, id);
    return found;
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
