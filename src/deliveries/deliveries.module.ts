import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeliveryAttemptEntity, DeliveryEntity } from './delivery.entity.js';
import { DeliverySenderService } from './delivery-sender.service.js';
import { DeliveryLogService } from './delivery-log.service.js';
import { DeliveryLogStore } from './delivery-log.store.js';
import { DeliveryStore } from './delivery.store.js';
import { MailSender } from './mail-sender.js';

@Module({
  imports: [TypeOrmModule.forFeature([DeliveryEntity, DeliveryAttemptEntity])],
  controllers: [DeliveriesController],
  providers: [
    DeliveryStore,
    DeliveryLogStore,
    DeliveryLogService,
    DeliveriesService,
    DeliverySenderService,
    MailSender,
  ],
  exports: [DeliveriesService, DeliveryLogService, DeliverySenderService],
})
export class DeliveriesModule {}
