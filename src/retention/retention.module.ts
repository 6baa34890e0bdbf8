import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { FilesModule } from '../files/files.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { RetentionController } from './retention.controller.js';
import { RetentionService } from './retention.service.js';
import { RetentionStore } from './retention.store.js';

@Module({
  imports: [AuditModule, FilesModule, OrganisationsModule],
  controllers: [RetentionController],
  providers: [RetentionStore, RetentionService],
  exports: [RetentionService],
})
export class RetentionModule {}
