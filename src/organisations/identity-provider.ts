import type { Role } from '../access/permissions.js';

/** Signatures that an issuer may be set to; one, so that a token cannot choose (RFC 8725, 3.1). */
export const tokenAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;
export type TokenAlgorithm = (typeof tokenAlgorithms)[number];

/** What showed that an issuer is the organisation's (docs/adr/0025). */
export const ownershipProofs = ['audience', 'well_known', 'operator'] as const;
export type OwnershipProof = (typeof ownershipProofs)[number];

/** An organisation's own sign-in: whose tokens it takes, and what they may do here. */
export interface IdentityProvider {
  /** As `iss` stands in the tokens (OpenID Connect Discovery 1.0). */
  readonly issuer: string;
  /** Of `aud`: what the issuer calls this service. */
  readonly audience: string;
  readonly provedBy: OwnershipProof;
  /** Of `azp`: the client whose tokens are taken. Needed of tokens for several audiences, unless it is the audience. */
  readonly authorizedParty?: string;
  readonly algorithm: TokenAlgorithm;
  /** The claim that says what somebody may do: a name, or a path with dots ('realm_access.roles'). */
  readonly roleClaim: string;
  /** Which values of it stand for which role here. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Whether its addresses count as verified though the tokens do not say `email_verified`. */
  readonly vouchesForAddresses: boolean;
}
