import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { RegisterExportController } from './register-export.controller.js';
import { RegisterExportService } from './register-export.service.js';

@Module({
  imports: [AuditModule, IncidentsModule],
  controllers: [RegisterExportController],
  providers: [RegisterExportService],
})
export class RegisterModule {}
