import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeadlineEntity } from './deadline.entity.js';
import { DeadlineStore } from './deadline.store.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([DeadlineEntity])],
  controllers: [DeadlinesController],
  providers: [DeadlineStore, DeadlinesService],
  exports: [DeadlinesService],
})
export class DeadlinesModule {}
