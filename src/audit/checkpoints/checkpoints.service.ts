import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Actor, systemActor } from '../../access/actor.js';
import { DeliveriesService } from '../../deliveries/deliveries.service.js';
import { MailAllowanceService } from '../../deliveries/mail-allowance.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { mailDomainOf } from '../../platform/config/mail-domain.js';
import { Settings } from '../../platform/config/settings.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { decodeCursor, type Page, pageOf, type PageQuery } from '../../platform/http/page.js';
import { TooManyRequests } from '../../platform/http/domain-error.js';
import { SigningKeys } from '../../platform/secrets/signing-keys.js';
import { WebhookOutboxService } from '../../webhooks/outbox/webhook-outbox.service.js';
import { DueSignal } from '../../platform/worker/due-signal.js';
import { AuditFollowers } from '../audit-followers.js';
import { AuditService } from '../audit.service.js';
import { type Checkpoint, judgeSignature, type PublicKeys, signedText } from '../chain/checkpoint.js';
import { CheckpointFile } from './checkpoint-file.js';
import { checkpointMail } from './checkpoint-mail.js';
import { CheckpointStore, type Signing } from './checkpoint.store.js';

const HOUR_MS = 3_600_000;
const PAGE = 500;

/** Entries after which the record is signed without waiting for the hour. */
const signedAtOnce: ReadonlySet<string> = new Set(['filing.recorded', 'draft.approved']);

/** Signs where a chain ends, and takes that out of the database: to a file, and by mail and webhook where one is wanted. */
@Injectable()
export class CheckpointsService implements OnModuleInit {
  private readonly logger = new Logger('Checkpoints');
  private readonly domain: string;
  readonly publicKeys: PublicKeys;
  /** How far this process has seen an organisation's file go. */
  private readonly written = new Map<string, string>();

  constructor(
    private readonly store: CheckpointStore,
    private readonly file: CheckpointFile,
    private readonly keys: SigningKeys,
    private readonly audit: AuditService,
    private readonly followers: AuditFollowers,
    private readonly organisations: OrganisationsService,
    private readonly deliveries: DeliveriesService,
    private readonly allowance: MailAllowanceService,
    private readonly outbox: WebhookOutboxService,
    private readonly clock: Clock,
    private readonly signal: DueSignal,
    private readonly unitOfWork: UnitOfWork,
    settings: Settings,
  ) {
    this.domain = mailDomainOf(settings);
    this.publicKeys = new Map(keys.publicKeys.map(({ keyId, key }) => [keyId, key]));
  }

  /** What was filed or approved is signed at once: nobody can rewrite it unseen in the hour before the next sweep. */
  onModuleInit(): void {
    this.followers.add((tx, entries) => {
      if (entries.some(({ action }) => signedAtOnce.has(action)))
        tx.afterCommit(() => this.signAtOnce(tx.organisationId));
    });
  }

  /**
   * Signs the chain as it ends now. That it was asked for is an entry, and the one that is signed.
   * @throws DomainError too-many-requests when the mailbox of checkpoints was written to too often
   */
  async make(actor: Actor): Promise<Checkpoint> {
    const checkpoint = await this.unitOfWork.run(actor.organisationId, async (tx) => {
      const { checkpointMail: address } = (await this.organisations.current(tx)).settings;
      if (address !== undefined) await this.allowance.spend(tx.organisationId, { address, isOutside: true });
      return this.sign(tx, actor);
    });
    await this.writeOut(actor.organisationId);
    this.signal.ring();
    return checkpoint;
  }

  /**
   * Signs every chain that has news and was last signed an hour ago or more, and writes to this process's files what
   * others signed meanwhile, or what a crash kept from them. @returns how many it signed
   */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - HOUR_MS);
    let signed = 0;
    for (const signing of await this.store.signings(before)) {
      try {
        signed += await this.sweepOne(signing, before);
      } catch (error) {
        this.logger.error({ message: 'no checkpoint', organisationId: signing.organisationId, error });
      }
    }
    if (signed > 0) this.signal.ring();
    return signed;
  }

  /** Newest first. */
  async list(actor: Actor, query: PageQuery): Promise<Page<Checkpoint>> {
    const [before = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['sequence']);
    const rows = await this.unitOfWork.run(actor.organisationId, (tx) => this.store.page(tx, before, query.limit + 1));
    const sortValues = ({ sequence }: Checkpoint) => [String(sequence)];
    return pageOf(rows, query.limit, (row) => row, sortValues);
  }

  /** The last checkpoint that was written to this process's file; 0 when there is none. */
  writtenThrough(organisationId: string): Promise<number> {
    return this.unitOfWork.run(organisationId, (tx) => this.store.writtenThrough(tx, this.file.place));
  }

  /** All of them in their order, a page at a time. */
  async *all(organisationId: string): AsyncGenerator<Checkpoint> {
    for (let last = '0'; ;) {
      const page = await this.unitOfWork.run(organisationId, (tx) => this.store.after(tx, last, PAGE));
      yield* page;
      if (page.length < PAGE) return;
      last = String(page.at(-1)?.sequence);
    }
  }

  private async signAtOnce(organisationId: string): Promise<void> {
    const isMailed = await this.mayMail(organisationId);
    await this.unitOfWork.run(organisationId, (tx) => this.sign(tx, systemActor(organisationId), isMailed));
    await this.writeOut(organisationId);
    this.signal.ring();
  }

  /** A mailbox that was written to often gets the next checkpoint, which vouches for this one too. */
  private async mayMail(organisationId: string): Promise<boolean> {
    const { settings } = await this.unitOfWork.run(organisationId, (tx) => this.organisations.current(tx));
    const { checkpointMail: address } = settings;
    if (address === undefined) return false;
    try {
      await this.allowance.spend(organisationId, { address, isOutside: true });
      return true;
    } catch (error) {
      if (error instanceof TooManyRequests) return false;
      throw error;
    }
  }

  private async sweepOne({ organisationId, signed, isDue }: Signing, before: Date): Promise<number> {
    const made = isDue ? await this.unitOfWork.run(organisationId, (tx) => this.signIfDue(tx, before)) : null;
    if (made !== null || signed !== (this.written.get(organisationId) ?? null)) await this.writeOut(organisationId);
    return made === null ? 0 : 1;
  }

  /** Another worker may have signed since the sweep looked; whoever holds the head looks again. */
  private async signIfDue(tx: Tx, before: Date): Promise<Checkpoint | null> {
    const head = await this.store.lockHead(tx);
    const [last] = await this.store.page(tx, null, 1);
    const isDue =
      head !== null && head.sequence > (last?.sequence ?? 0) && (last === undefined || new Date(last.at) <= before);
    return isDue ? this.sign(tx, systemActor(tx.organisationId)) : null;
  }

  private async sign(tx: Tx, actor: Actor, isMailed = true): Promise<Checkpoint> {
    const { organisationId } = tx;
    void this.audit.append(tx, actor, {
      action: 'audit.checkpoint_signed',
      subject: { type: 'organisation', id: organisationId },
      detail: { keyId: this.keys.keyId },
    });
    const head = await this.store.lockHead(tx);
    if (head === null) throw new Error(`The organisation ${organisationId} has no chain to sign.`);
    const unsigned = { organisationId, ...head, at: this.clock.now().toISOString(), keyId: this.keys.keyId };
    const checkpoint = { ...unsigned, ...this.keys.sign(signedText(unsigned)) };
    await this.store.insert(tx, checkpoint);
    const organisation = await this.organisations.current(tx);
    const to = organisation.settings.checkpointMail;
    this.outbox.put(tx, [{ type: 'audit.checkpoint_signed', data: { ...checkpoint } }]);
    if (to !== undefined && isMailed)
      this.deliveries.queueMails(tx, [checkpointMail(organisation, checkpoint, to, this.domain)]);
    return checkpoint;
  }

  /**
   * Brings the file up to the database: after the commit, since a checkpoint of what was rolled back would be a false
   * alarm. What does not bear our signature is not written.
   */
  private async writeOut(organisationId: string): Promise<void> {
    await this.unitOfWork.run(organisationId, async (tx) => {
      await this.store.lockFile(tx);
      let last = await this.lastWritten(organisationId);
      if (Number(last) < (await this.store.writtenThrough(tx, this.file.place)))
        this.logger.error({ message: 'checkpoints are gone from their file; they are written anew', organisationId });
      for (;;) {
        const page = await this.store.after(tx, last, PAGE);
        await this.file.append(
          organisationId,
          page.filter((checkpoint) => judgeSignature(checkpoint, this.publicKeys) === 'good'),
        );
        last = String(page.at(-1)?.sequence ?? last);
        if (page.length < PAGE) break;
      }
      if (last !== '0') await this.store.noteWritten(tx, this.file.place, last);
      this.written.set(organisationId, last);
    });
  }

  private async lastWritten(organisationId: string): Promise<string> {
    let last = 0;
    for await (const kept of this.file.read(organisationId)) {
      if (kept.kind === 'checkpoint') last = Math.max(last, kept.checkpoint.sequence);
    }
    return String(last);
  }
}
