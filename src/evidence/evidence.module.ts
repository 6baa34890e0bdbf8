import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { RecordModule } from '../audit/record.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { FilesModule } from '../files/files.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { PlaybooksModule } from '../playbooks/playbooks.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { EvidencePackController } from './evidence-pack.controller.js';
import { EvidencePackService } from './evidence-pack.service.js';

/** What leaves as proof. It reads all features through their services, and none knows it. */
@Module({
  imports: [AuditModule, RecordModule, DeliveriesModule, FilesModule, IncidentsModule, PlaybooksModule, ReportsModule],
  controllers: [EvidencePackController],
  providers: [EvidencePackService],
})
export class EvidenceModule {}
