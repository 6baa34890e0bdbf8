import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/access.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { MemberEntity } from './member.entity.js';
import { MemberFollowers } from './member-followers.js';
import { MemberStore } from './member.store.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationFollowers } from './organisation-followers.js';
import { OrganisationSettingsService } from './organisation-settings.service.js';
import { OrganisationStore } from './organisation.store.js';
import { OrganisationsService } from './organisations.service.js';
import { RefusedAddressEntity } from './refused-address.entity.js';
import { RefusedAddressStore } from './refused-address.store.js';
import { RefusedAddressesService } from './refused-addresses.service.js';
import { SignUpController } from './sign-up.controller.js';
import { SignUpService } from './sign-up.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([OrganisationEntity, MemberEntity, RefusedAddressEntity]),
    AccessModule,
    AuditModule,
  ],
  controllers: [OrganisationController, MembersController, SignUpController],
  providers: [
    OrganisationStore,
    OrganisationsService,
    OrganisationFollowers,
    OrganisationSettingsService,
    MemberStore,
    MemberFollowers,
    MembersService,
    RefusedAddressStore,
    RefusedAddressesService,
    SignUpService,
  ],
  exports: [
    OrganisationsService,
    OrganisationFollowers,
    OrganisationSettingsService,
    MembersService,
    MemberFollowers,
    RefusedAddressesService,
  ],
})
export class OrganisationsModule {}
