import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ChecklistModule } from '../playbooks/checklist.module.js';
import { DocumentRenderer } from './document-renderer.service.js';
import { DraftHistoriesService } from './draft-histories.service.js';
import { DraftLifeService } from './draft-life.service.js';
import { DraftEntity, DraftReviewEntity, DraftVersionEntity } from './draft.entity.js';
import { FourEyesService } from './four-eyes.service.js';
import { DraftStore } from './draft.store.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';
import { FiledDraftsService } from './filed-drafts.service.js';
import { LettersController } from './letters.controller.js';
import { LettersService } from './letters.service.js';
import { listTypes } from './letters/list-types.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DraftEntity, DraftVersionEntity, DraftReviewEntity]),
    AuditModule,
    ChecklistModule,
    IncidentsModule,
    OrganisationsModule,
  ],
  controllers: [DraftsController, LettersController],
  providers: [
    DraftStore,
    DraftsService,
    DraftLifeService,
    FourEyesService,
    FiledDraftsService,
    DraftHistoriesService,
    DocumentRenderer,
    LettersService,
  ],
  exports: [DraftHistoriesService, DocumentRenderer],
})
export class ReportsModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** Lists of recipients are handed on as a stream, and counted where they are read. Commands of the CLI run without a server. */
  onModuleInit(): void {
    const adapter = this.host.httpAdapter as FastifyAdapter | null | undefined;
    if (adapter === null || adapter === undefined) return;
    const server = adapter.getInstance();
    for (const type of Object.values(listTypes)) {
      if (server.hasContentTypeParser(type)) continue;
      server.addContentTypeParser(type, (_, payload, done) => {
        done(null, payload);
      });
    }
  }
}
