import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { AccessGuard } from './access.guard.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { ApiKeyStore } from './api-key.store.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { Authenticators } from './authenticators.js';
import { KeyRingService } from './key-ring.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ApiKeyEntity]), AuditModule],
  controllers: [ApiKeysController],
  providers: [
    ApiKeyStore,
    ApiKeysService,
    KeyRingService,
    Authenticators,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ApiKeysService, Authenticators],
})
export class AccessModule {}
