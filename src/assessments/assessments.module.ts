import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsService } from './assessments.service.js';
import { ClocksController } from './law-text/clocks.controller.js';
import { ConsequencesController } from './law-text/consequences.controller.js';
import { OpenDaysController } from './law-text/open-days.controller.js';
import { RecipientsController } from './law-text/recipients.controller.js';
import { RulesController } from './law-text/rules.controller.js';
import { LawVersionsController } from './law-text/versions.controller.js';
import { OrganisationLawService } from './organisation-law.service.js';

/** The law engine over HTTP: questions of law, answered without storing anything. */
@Module({
  imports: [OrganisationsModule],
  controllers: [
    AssessmentsController,
    LawVersionsController,
    RulesController,
    OpenDaysController,
    RecipientsController,
    ClocksController,
    ConsequencesController,
  ],
  providers: [AssessmentsService, OrganisationLawService],
  exports: [AssessmentsService],
})
export class AssessmentsModule {}
