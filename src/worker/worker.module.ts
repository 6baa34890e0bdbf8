import { Module } from '@nestjs/common';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { WorkersService } from './workers.service.js';

@Module({ imports: [DeliveriesModule, RemindersModule], providers: [WorkersService] })
export class WorkerModule {}
