import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { Settings } from '../platform/config/settings.js';
import { FileStorage } from './file-storage.js';
import { fileStorageOf } from './file-storage-of-settings.js';
import { FileVault } from './file-vault.js';
import { IncidentFileEntity } from './incident-file.entity.js';
import { IncidentFileStore } from './incident-file.store.js';
import { IncidentFilesController } from './incident-files.controller.js';
import { IncidentFilesService } from './incident-files.service.js';
import { StrayFilesService } from './stray-files.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([IncidentFileEntity]), AuditModule, IncidentsModule, OrganisationsModule],
  controllers: [IncidentFilesController],
  providers: [
    { provide: FileStorage, inject: [Settings], useFactory: fileStorageOf },
    FileVault,
    IncidentFileStore,
    IncidentFilesService,
    StrayFilesService,
  ],
  exports: [FileStorage, IncidentFilesService, StrayFilesService],
})
export class FilesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /**
   * Bytes are handed on as a stream: Fastify reads none of them into memory, and the vault counts them. Commands of the
   * CLI run without a server.
   */
  onModuleInit(): void {
    const adapter = this.host.httpAdapter as FastifyAdapter | null | undefined;
    if (adapter === null || adapter === undefined) return;
    const server = adapter.getInstance();
    if (server.hasContentTypeParser('application/octet-stream')) return;
    server.addContentTypeParser('application/octet-stream', (_, payload, done) => {
      done(null, payload);
    });
  }
}
