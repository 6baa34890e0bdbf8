import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ExternalIdentityStore } from './external-identity.store.js';
import { ExternalMembersService } from './external-members.service.js';
import { IdentityProviderController } from './identity-provider.controller.js';
import { IdentityProviderService } from './identity-provider.service.js';
import { IdentityProviderStore } from './identity-provider.store.js';
import { IssuerTokenAuthenticator } from './issuer-token.authenticator.js';
import { IssuersService } from './issuers.service.js';
import { OwnershipService } from './ownership.service.js';

/** Organisations' own sign-in: tokens of their issuers, by OpenID Connect. */
@Module({
  imports: [AccessModule, AuditModule, OrganisationsModule],
  controllers: [IdentityProviderController],
  providers: [
    IdentityProviderStore,
    IdentityProviderService,
    IssuersService,
    OwnershipService,
    ExternalIdentityStore,
    ExternalMembersService,
    IssuerTokenAuthenticator,
  ],
})
export class OidcModule {}
