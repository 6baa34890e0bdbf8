import { Injectable } from '@nestjs/common';
import { systemActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { Checkpoint } from '../audit/chain/checkpoint.js';
import { CheckpointsService } from '../audit/checkpoints/checkpoints.service.js';
import { ExportService } from '../audit/export.service.js';
import { FileStorage } from '../files/file-storage.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { Settings } from '../platform/config/settings.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/http/domain-error.js';
import { SigningKeys } from '../platform/secrets/signing-keys.js';
import { type ExportedFile, writeExported } from './deletion-export.js';
import { type DraftedProof, draftProof, signedProof } from './deletion-proof.js';
import { DeletionStore } from './deletion.store.js';
import { inOrderOfRemoval } from '../platform/database/tables-in-order.js';

export interface Deleted {
  readonly rows: number;
  readonly people: number;
  readonly files: number;
  readonly proof: string;
}

/** An organisation goes for good: everything of it is taken out first, and what proves it stays behind. */
@Injectable()
export class DeleteOrganisationService {
  constructor(
    private readonly store: DeletionStore,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly record: ExportService,
    private readonly checkpoints: CheckpointsService,
    private readonly storage: FileStorage,
    private readonly keys: SigningKeys,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Writes the organisation's record, every row and every file into a folder, then removes them all from database and
   * storage. The rows go in one transaction, which is given up when anything was added to the record since the export.
   *
   * @param name of the organisation, typed once more: an id is soon mistaken
   * @param folder that is not there yet, or is empty
   * @throws NotFound; DomainError conflict
   */
  async delete(organisationId: string, name: string, folder: string): Promise<Deleted> {
    const organisation = await this.unitOfWork.run(organisationId, (tx) => this.organisations.current(tx));
    if (organisation.name !== name) throw otherName(organisation.name);
    const actor = systemActor(organisationId);
    await this.unitOfWork.run(organisationId, (tx) =>
      this.audit.append(tx, actor, {
        action: 'organisation.deletion_begun',
        subject: { type: 'organisation', id: organisationId },
        detail: {},
      }),
    );
    const exported = [await writeExported(folder, 'record.ndjson', this.record.lines(actor))];
    const checkpoint = await this.endOfRecord(organisationId);
    exported.push(...(await this.exportRows(organisationId, folder)));
    exported.push(...(await this.exportFiles(organisationId, folder)));
    const { rows, people, proof } = await this.removeRows(organisationId, checkpoint, exported);
    const kept = await proof.keep();
    const files = await this.removeFiles(organisationId);
    return { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), people, files, proof: kept };
  }

  /**
   * Removes what lies in the storage for an organisation that is gone, should the command have died before it did.
   * @throws DomainError conflict while the organisation is there
   */
  async removeFilesOfNobody(organisationId: string): Promise<number> {
    if ((await this.organisations.ids()).includes(organisationId)) throw stillThere(organisationId);
    return this.removeFiles(organisationId);
  }

  private async removeFiles(organisationId: string): Promise<number> {
    let removed = 0;
    for await (const file of this.storage.all()) {
      if (file.organisationId !== organisationId) continue;
      await this.storage.remove(file);
      removed += 1;
    }
    return removed;
  }

  /** The export signed where it ended. */
  private async endOfRecord(organisationId: string): Promise<Checkpoint> {
    let last: Checkpoint | null = null;
    for await (const checkpoint of this.checkpoints.all(organisationId)) last = checkpoint;
    if (last === null) throw new Error('The export of the record was not signed.');
    return last;
  }

  private exportRows(organisationId: string, folder: string): Promise<ExportedFile[]> {
    return this.unitOfWork.erase(organisationId, async (tx) => {
      const written: ExportedFile[] = [];
      for (const table of await this.store.tables(tx))
        written.push(await writeExported(folder, `tables/${table}.ndjson`, this.lines(tx, table)));
      return written;
    });
  }

  private async *lines(tx: Tx, table: string): AsyncGenerator<string> {
    for await (const page of this.store.rows(tx, table)) yield page.map((line) => `${line}\n`).join('');
  }

  private async exportFiles(organisationId: string, folder: string): Promise<ExportedFile[]> {
    const written: ExportedFile[] = [];
    for await (const file of this.storage.all()) {
      if (file.organisationId !== organisationId) continue;
      const bytes = await this.storage.open(file);
      if (bytes !== null) written.push(await writeExported(folder, `files/${file.id}`, bytes));
    }
    return written;
  }

  private removeRows(
    organisationId: string,
    checkpoint: Checkpoint,
    exported: readonly ExportedFile[],
  ): Promise<{ rows: Record<string, number>; people: number; proof: DraftedProof }> {
    return this.unitOfWork.erase(organisationId, async (tx) => {
      if (!(await this.store.takeEndOfRecord(tx, checkpoint.sequence))) throw wentOn();
      const members = await this.store.people(tx);
      const ordered = inOrderOfRemoval(await this.store.tables(tx), await this.store.references(tx));
      const rows: Record<string, number> = { audit_head: 1 };
      for (const table of ordered) rows[table] = (rows[table] ?? 0) + (await this.store.removeRows(tx, table));
      const people = await this.store.forgetPeople(tx, members);
      const deletedAt = toJapanTime(this.clock.now());
      const text = signedProof(
        { kind: 'sokuho deletion', version: 1, organisationId, deletedAt, checkpoint, rows, people, exported },
        (signed) => this.keys.sign(signed),
      );
      return { rows, people, proof: await draftProof(this.settings.SOKUHO_DATA_DIR, organisationId, text) };
    });
  }
}

const otherName = (name: string): DomainError =>
  new DomainError('conflict', {
    ja: `この ID の組織の名称は「${name}」です。削除する場合は、この名称をそのまま指定してください。`,
    en: `The organisation with this id is named "${name}". To delete it, give exactly this name.`,
  });

const wentOn = (): DomainError =>
  new DomainError('conflict', {
    ja: '書き出した後に記録が追加されたため、何も削除していません。API キーの利用とワーカーを止めてから、別のフォルダーを指定して再実行してください。',
    en: 'Something was recorded after the export, so nothing was deleted. Stop what uses its keys, and the workers, and run this again with another folder.',
  });

const stillThere = (id: string): DomainError =>
  new DomainError('conflict', {
    ja: `組織「${id}」は存在するため、ファイルだけを削除することはできません。`,
    en: `There is an organisation ${id}, so its files are not removed alone.`,
  });
