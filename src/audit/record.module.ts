import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { WebhookOutboxModule } from '../webhooks/outbox/webhook-outbox.module.js';
import { AuditController } from './audit.controller.js';
import { AuditModule } from './audit.module.js';
import { CheckpointFile } from './checkpoints/checkpoint-file.js';
import { CheckpointEntity } from './checkpoints/checkpoint.entity.js';
import { CheckpointStore } from './checkpoints/checkpoint.store.js';
import { CheckpointsService } from './checkpoints/checkpoints.service.js';
import { ExportService } from './export.service.js';
import { IncidentStatesStore } from './incident-states.store.js';
import { VerificationService } from './verification.service.js';

/** The record as it is read, signed and verified. Adding to it is AuditModule, which every feature uses and which uses none. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CheckpointEntity]),
    AuditModule,
    OrganisationsModule,
    DeliveriesModule,
    WebhookOutboxModule,
  ],
  controllers: [AuditController],
  providers: [
    CheckpointStore,
    CheckpointFile,
    CheckpointsService,
    IncidentStatesStore,
    VerificationService,
    ExportService,
  ],
  exports: [CheckpointsService, ExportService, VerificationService],
})
export class RecordModule {}
