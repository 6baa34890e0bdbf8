import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import type { Checkpoint } from '../audit/chain/checkpoint.js';
import { VerificationService } from '../audit/verification.service.js';
import { CheckpointsService } from '../audit/checkpoints/checkpoints.service.js';
import { DeliveryLogService } from '../deliveries/delivery-log.service.js';
import { IncidentFilesService } from '../files/incident-files.service.js';
import type { IncidentDossier } from '../incidents/incident-dossier.js';
import { IncidentsService } from '../incidents/incidents.service.js';
import { Clock } from '../platform/clock/clock.js';
import { toJapanTime } from '../platform/clock/instant.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SigningKeys } from '../platform/secrets/signing-keys.js';
import { TasksService } from '../playbooks/tasks.service.js';
import { DocumentRenderer } from '../reports/document-renderer.service.js';
import { documentMetaOf } from '../reports/draft-answers.js';
import { DraftHistoriesService } from '../reports/draft-histories.service.js';
import { draftParts } from './pack/draft-parts.js';
import { fileParts } from './pack/file-parts.js';
import { AUDIT_EXTRACT, INCIDENT_STATE } from './pack/manifest.js';
import * as contents from './pack/pack-contents.js';
import { readmeOf } from './pack/readme.js';
import { type PackPart, packStream } from './pack/write-pack.js';

const { json } = contents;

/** All that is recorded of an incident, in a form that proves itself without us. */
@Injectable()
export class EvidencePackService {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly drafts: DraftHistoriesService,
    private readonly renderer: DocumentRenderer,
    private readonly tasks: TasksService,
    private readonly files: IncidentFilesService,
    private readonly deliveries: DeliveryLogService,
    private readonly audit: AuditService,
    private readonly checkpoints: CheckpointsService,
    private readonly verification: VerificationService,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The pack, as a stream of a ZIP. That it was taken is an entry of the record, and the record is signed after it, so the
   * pack vouches for its own making.
   *
   * @throws NotFound
   */
  async take(actor: Actor, incidentId: string): Promise<Readable> {
    await this.unitOfWork.run(actor.organisationId, async (tx) => {
      await this.incidents.find(tx, incidentId);
      void this.audit.append(tx, actor, {
        action: 'incident.evidence_pack_taken',
        subject: { type: 'incident', id: incidentId, incidentId },
        detail: {},
      });
    });
    const checkpoint = await this.checkpoints.make(actor);
    const dossier = await this.incidents.get(actor, incidentId);
    const at = this.clock.now();
    const { organisationId } = actor;
    return packStream({
      about: {
        kind: 'sokuho evidence pack',
        version: 1,
        organisationId,
        incidentId,
        madeAt: toJapanTime(at),
        checkpoint,
      },
      parts: this.parts(actor, dossier, checkpoint, at),
      keyId: this.keys.keyId,
      sign: (text) => this.keys.sign(text),
      at,
    });
  }

  private async *parts(
    actor: Actor,
    dossier: IncidentDossier,
    checkpoint: Checkpoint,
    at: Date,
  ): AsyncGenerator<PackPart> {
    const { id: incidentId, title, drill } = dossier.incident;
    const state = await this.verification.stateOf(actor.organisationId, incidentId);
    const plain = (path: string, value: unknown): PackPart => ({ path, content: () => json(value) });
    yield {
      path: 'README.txt',
      content: () => [readmeOf({ incidentId, title, drill, madeAt: toJapanTime(at), differing: state.differing })],
    };
    yield plain('incident.json', contents.incidentOf(dossier, at));
    yield plain('facts.json', contents.factsOf(dossier));
    yield plain(
      'assessments.json',
      contents.assessmentsOf(await this.incidents.assessmentHistory(actor.organisationId, incidentId)),
    );
    yield plain('determinations.json', contents.determinationsOf(dossier));
    yield plain('deadlines.json', contents.deadlinesOf(dossier, at));
    yield plain('filings.json', contents.filingsOf(dossier));
    yield* draftParts(this.drafts.ofIncident(actor.organisationId, incidentId), ({ draft, newest }) =>
      this.renderer.render(
        actor.organisationId,
        'pdf',
        newest.content,
        documentMetaOf({ draft, version: newest }, 'ja'),
        { isUnderWay: true },
      ),
    );
    yield plain('tasks.json', contents.tasksOf(await this.tasks.list(actor, incidentId), at));
    yield* fileParts(this.files, actor, incidentId);
    yield {
      path: 'mail-log.ndjson',
      content: () => contents.mailLog(this.deliveries.ofIncident(actor.organisationId, incidentId)),
    };
    yield {
      path: AUDIT_EXTRACT,
      content: () =>
        contents.auditExtract(
          this.audit.storedStoryOf(actor.organisationId, incidentId, checkpoint.sequence),
          checkpoint,
        ),
    };
    yield plain('audit/checkpoint.json', checkpoint);
    yield plain(INCIDENT_STATE, state.texts);
  }
}
