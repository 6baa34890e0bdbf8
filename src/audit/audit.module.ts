import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEventEntity, AuditHeadEntity } from './audit-event.entity.js';
import { AuditService } from './audit.service.js';
import { AuditStore } from './audit.store.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEventEntity, AuditHeadEntity])],
  providers: [AuditService, AuditStore],
  exports: [AuditService, AuditStore],
})
export class AuditModule {}
