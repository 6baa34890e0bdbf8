import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { RecordModule } from '../audit/record.module.js';
import { FilesModule } from '../files/files.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { DeleteOrganisationService } from './delete-organisation.service.js';
import { DeletionStore } from './deletion.store.js';

/** For the operator's command alone: no route leads here. */
@Module({
  imports: [AuditModule, RecordModule, FilesModule, OrganisationsModule],
  providers: [DeletionStore, DeleteOrganisationService],
})
export class DeletionModule {}
