import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AdminNoticesService } from './admin-notices/admin-notices.service.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeliveryAttemptEntity, DeliveryEntity } from './delivery.entity.js';
import { DeliveryQueueService } from './delivery-queue.service.js';
import { DeliverySenderService } from './delivery-sender.service.js';
import { DeliveryLogService } from './delivery-log.service.js';
import { DeliveryLogStore } from './delivery-log.store.js';
import { DeliveryStore } from './delivery.store.js';
import { MailAllowanceService } from './mail-allowance.service.js';
import { MailOutcomeService } from './mail-outcome.service.js';
import { MailSender } from './mail-sender.js';
import { SecretLinksService } from './secret-links.service.js';
import { RedeliveryRules } from './redelivery-rules.js';

@Module({
  imports: [TypeOrmModule.forFeature([DeliveryEntity, DeliveryAttemptEntity]), AuditModule, OrganisationsModule],
  controllers: [DeliveriesController],
  providers: [
    DeliveryStore,
    DeliveryLogStore,
    DeliveryLogService,
    DeliveriesService,
    DeliveryQueueService,
    AdminNoticesService,
    MailAllowanceService,
    MailOutcomeService,
    RedeliveryRules,
    DeliverySenderService,
    MailSender,
    SecretLinksService,
  ],
  exports: [
    DeliveriesService,
    DeliveryLogService,
    DeliveryQueueService,
    DeliverySenderService,
    MailAllowanceService,
    AdminNoticesService,
    RedeliveryRules,
  ],
})
export class DeliveriesModule {}
