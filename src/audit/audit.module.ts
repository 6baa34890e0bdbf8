import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEventEntity, AuditHeadEntity } from './audit-event.entity.js';
import { AuditFollowers } from './audit-followers.js';
import { AuditService } from './audit.service.js';
import { AuditStore } from './audit.store.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEventEntity, AuditHeadEntity])],
  providers: [AuditService, AuditFollowers, AuditStore],
  exports: [AuditService, AuditFollowers, AuditStore],
})
export class AuditModule {}
