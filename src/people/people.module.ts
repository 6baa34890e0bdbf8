import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveriesModule } from '../deliveries/deliveries.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { AddressNoticesService } from './addresses/address-notices.service.js';
import { OwnAddressService } from './addresses/own-address.service.js';
import { AuthController } from './auth.controller.js';
import { InvitationsService } from './links/invitations.service.js';
import { LinkMailsService } from './links/link-mails.service.js';
import { LinksController } from './links/links.controller.js';
import { OneTimeLinkStore } from './links/one-time-link.store.js';
import { PasswordResetsService } from './links/password-resets.service.js';
import { MembershipStore } from './membership.store.js';
import { LinkPagesController } from './pages/link-pages.controller.js';
import { ChangePasswordService } from './passwords/change-password.service.js';
import { PasswordCheckService } from './passwords/password-check.service.js';
import { PastStore } from './past.store.js';
import { PersonEventStore } from './person-event.store.js';
import { PersonEventsService } from './person-events.service.js';
import { PersonRecordService } from './person-record.service.js';
import { PersonStore } from './person.store.js';
import { PersonSweepService } from './person-sweep.service.js';
import { SecondFactorCheckService } from './second-factor/second-factor-check.service.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SecondFactorStore } from './second-factor/second-factor.store.js';
import { SessionController } from './session.controller.js';
import { SessionStore } from './sessions/session.store.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInDelayStore } from './sign-in-delay.store.js';
import { SignInDelaysService } from './sign-in-delays.service.js';
import { SignInService } from './sign-in.service.js';
import { AccessTokenAuthenticator } from './tokens/access-token.authenticator.js';
import { AccessTokensService } from './tokens/access-tokens.service.js';
import { TokenKeyStore } from './tokens/token-key.store.js';
import { TokenKeysService } from './tokens/token-keys.service.js';
import { WhoAmIService } from './who-am-i.service.js';

/** People who sign in. They belong to no organisation, so their tables are the system pool's alone. */
@Module({
  imports: [AccessModule, AuditModule, OrganisationsModule, DeliveriesModule],
  controllers: [AuthController, SessionController, SecondFactorController, LinksController, LinkPagesController],
  providers: [
    PersonStore,
    MembershipStore,
    SessionStore,
    SignInDelayStore,
    PersonEventStore,
    OneTimeLinkStore,
    TokenKeyStore,
    PastStore,
    TokenKeysService,
    AccessTokensService,
    AccessTokenAuthenticator,
    PersonRecordService,
    PersonEventsService,
    PersonSweepService,
    SessionsService,
    SignInDelaysService,
    SignInService,
    PasswordCheckService,
    ChangePasswordService,
    OwnAddressService,
    AddressNoticesService,
    SecondFactorStore,
    SecondFactorCheckService,
    SecondFactorService,
    WhoAmIService,
    LinkMailsService,
    PasswordResetsService,
    InvitationsService,
  ],
  exports: [PersonSweepService, SecondFactorService],
})
export class PeopleModule {}
