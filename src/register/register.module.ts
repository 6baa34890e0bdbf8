import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { AuditModule } from '../audit/audit.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ChecklistModule } from '../playbooks/checklist.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { importTypes } from './import/import-format.js';
import { RegisterImportController } from './import/register-import.controller.js';
import { RegisterImportService } from './import/register-import.service.js';
import { RowCheckService } from './import/row-check.service.js';
import { RowsAgainService } from './import/rows-again.service.js';
import { RegisterExportController } from './register-export.controller.js';
import { RegisterExportService } from './register-export.service.js';

@Module({
  imports: [AuditModule, ChecklistModule, IncidentsModule, OrganisationsModule, RemindersModule],
  controllers: [RegisterExportController, RegisterImportController],
  providers: [RegisterExportService, RowCheckService, RowsAgainService, RegisterImportService],
})
export class RegisterModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** Files are handed on as a stream, and counted where they are read. Commands of the CLI run without a server. */
  onModuleInit(): void {
    const adapter = this.host.httpAdapter as FastifyAdapter | null | undefined;
    if (adapter === null || adapter === undefined) return;
    const server = adapter.getInstance();
    for (const type of Object.values(importTypes)) {
      if (server.hasContentTypeParser(type)) continue;
      server.addContentTypeParser(type, (_, payload, done) => {
        done(null, payload);
      });
    }
  }
}
