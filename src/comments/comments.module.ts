import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { CommentEntity } from './comment.entity.js';
import { CommentStore } from './comment.store.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CommentEntity]),
    AuditModule,
    DeliveriesModule,
    IncidentsModule,
    OrganisationsModule,
  ],
  controllers: [CommentsController],
  providers: [CommentStore, CommentsService],
})
export class CommentsModule {}
