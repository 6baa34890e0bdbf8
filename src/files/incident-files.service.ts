import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, recordedActor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, NotFound, TryLater } from '../platform/http/domain-error.js';
import { FileTooLarge, FileVault, type KeptBytes } from './file-vault.js';
import type { NewFileQuery } from './incident-file.dto.js';
import type { IncidentFileEntity } from './incident-file.entity.js';
import { IncidentFileStore } from './incident-file.store.js';
import { mediaTypeOf } from './media-type.js';

/** Files of incidents: evidence that is kept, never opened. */
@Injectable()
export class IncidentFilesService {
  constructor(
    private readonly files: IncidentFileStore,
    private readonly vault: FileVault,
    private readonly incidents: IncidentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Keeps a file. The bytes are there before the row that names them, so no row is ever without; a crash between the two
   * leaves bytes that nobody can ask for.
   *
   * @throws DomainError payload-too-large, or unsupported-media-type by its content
   */
  async add(actor: Actor, incidentId: string, input: NewFileQuery, bytes: Readable): Promise<IncidentFileEntity> {
    const { organisationId } = actor;
    await this.unitOfWork.run(organisationId, (tx) => this.incidents.lockOpen(tx, incidentId));
    const id = newId();
    const kept = await this.keep(organisationId, id, bytes);
    try {
      const mediaType = mediaTypeOf(input.name, kept.head);
      if (mediaType === null) throw notAccepted(input.name);
      return await this.record(actor, incidentId, { id, mediaType, ...input }, kept);
    } catch (error) {
      // Only what was refused surely has no row. After any other failure one may have been committed, so the bytes stay,
      // and are removed as stray files once it is certain that none was.
      if (error instanceof DomainError && !(error instanceof TryLater))
        await this.vault.discard({ organisationId, id });
      throw error;
    }
  }

  /** Oldest first. */
  list(actor: Actor, incidentId: string): Promise<IncidentFileEntity[]> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      return this.files.ofIncident(tx, incidentId);
    });
  }

  /** The ids of its files, in the caller's transaction. */
  async idsOf(tx: Tx, incidentId: string): Promise<string[]> {
    return (await this.files.ofIncident(tx, incidentId)).map(({ id }) => id);
  }

  /**
   * The bytes, once their hash is found to be the one recorded. Who takes a copy is part of the record.
   * @throws DomainError conflict when what lies there is no longer what was kept
   */
  async read(actor: Actor, incidentId: string, id: string): Promise<{ file: IncidentFileEntity; bytes: Readable }> {
    const file = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      const found = await this.files.find(tx, incidentId, id);
      if (found === null) throw new NotFound({ ja: 'ファイル', en: 'file' }, id);
      void this.audit.append(tx, actor, {
        action: 'file.read',
        subject: { type: 'file', id, incidentId },
        detail: { name: found.name, sha256: found.sha256 },
      });
      return found;
    });
    const stored = { organisationId: actor.organisationId, id };
    if ((await this.vault.hashOf(stored)) !== file.sha256) throw altered(file);
    const bytes = await this.vault.open(stored);
    if (bytes === null) throw altered(file);
    return { file, bytes };
  }

  /** Whether the bytes that lie there now are those that were recorded. */
  async stateOf({ organisationId, id, sha256 }: IncidentFileEntity): Promise<'intact' | 'altered' | 'missing'> {
    const hash = await this.vault.hashOf({ organisationId, id });
    return hash === null ? 'missing' : hash === sha256 ? 'intact' : 'altered';
  }

  /** @throws DomainError where nothing lies there any more */
  async *bytesOf(file: IncidentFileEntity): AsyncGenerator<Buffer> {
    const bytes = await this.vault.open({ organisationId: file.organisationId, id: file.id });
    if (bytes === null) throw altered(file);
    for await (const chunk of bytes) yield chunk as Buffer;
  }

  private async keep(organisationId: string, id: string, bytes: Readable): Promise<KeptBytes> {
    try {
      return await this.vault.keep({ organisationId, id }, bytes);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      const most = String(this.vault.limit / 1_048_576);
      throw new DomainError('payload-too-large', {
        ja: `ファイルは ${most} MB までです（SOKUHO_FILE_LIMIT_MB）。分割するか、保管場所を evidence に記載してください。`,
        en: `A file may have ${most} MB (SOKUHO_FILE_LIMIT_MB). Split it, or say in the task's evidence where it is kept.`,
      });
    }
  }

  private record(
    actor: Actor,
    incidentId: string,
    { id, name, note, mediaType }: NewFileQuery & { readonly id: string; readonly mediaType: string },
    { size, sha256 }: KeptBytes,
  ): Promise<IncidentFileEntity> {
    return this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.lockOpen(tx, incidentId);
      const file = {
        organisationId: tx.organisationId,
        id,
        incidentId,
        name,
        mediaType,
        size: String(size),
        sha256,
        note: note ?? '',
        addedAt: this.clock.now(),
        addedBy: recordedActor(actor),
      };
      await this.files.insert(tx, file);
      void this.audit.append(tx, actor, {
        action: 'file.added',
        subject: { type: 'file', id, incidentId },
        detail: { name, mediaType, size, sha256 },
      });
      return file;
    });
  }
}

const notAccepted = (name: string): DomainError =>
  new DomainError('unsupported-media-type', {
    ja: `「${name}」は受け付けられません。内容が拡張子と一致する PDF、画像（PNG・JPEG・GIF・TIFF・HEIC・WebP・BMP）、Office・一太郎・DocuWorks の文書、ZIP 又はテキスト（UTF-8・UTF-16・Shift_JIS・EUC-JP）を指定してください。検体は、パスワード付き ZIP にしてください。`,
    en: `${name} is not accepted. Send PDF, PNG, JPEG, GIF, TIFF, HEIC, WebP, BMP, files of Office, Ichitaro or DocuWorks, ZIP or text (UTF-8, UTF-16, Shift_JIS, EUC-JP) whose content is what the extension says; samples of malware in a ZIP with a password.`,
  });

const altered = ({ name }: IncidentFileEntity): DomainError =>
  new DomainError('conflict', {
    ja: `「${name}」の内容が、登録時のハッシュ値（SHA-256）と一致しません。保管場所を確認し、バックアップから戻してください。`,
    en: `What is stored of ${name} no longer has the SHA-256 recorded for it. Look at the storage and restore it from a backup.`,
  });
