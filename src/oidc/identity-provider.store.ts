import { Injectable } from '@nestjs/common';
import type { IdentityProvider } from '../organisations/identity-provider.js';
import { SystemDatabase } from '../platform/database/system-database.js';

export interface ProviderOfOrganisation {
  readonly organisationId: string;
  readonly provider: IdentityProvider;
}

const ofIssuer = {
  name: 'identity_providers_of_issuer',
  text: `SELECT organisation_id AS "organisationId", settings -> 'identityProvider' AS provider FROM organisation
         WHERE settings ? 'identityProvider' AND settings -> 'identityProvider' ->> 'issuer' = $1`,
};

/** Whose issuer it is, is asked before any organisation is known. */
@Injectable()
export class IdentityProviderStore {
  constructor(private readonly system: SystemDatabase) {}

  ofIssuer(issuer: string): Promise<ProviderOfOrganisation[]> {
    return this.system.rows<ProviderOfOrganisation>(ofIssuer, [issuer]);
  }
}

/** Whether a write failed since another organisation takes tokens of the same issuer and audience: of two at once too. */
export const isPairTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'organisation_of_issuer';
