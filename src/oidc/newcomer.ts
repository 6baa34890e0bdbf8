import type { JWTPayload } from 'jose';
import type { Role } from '../access/permissions.js';
import type { IdentityProvider } from '../organisations/identity-provider.js';
import { isMailAddress } from '../platform/mail-address.js';
import { isBlank, trimmed } from '../platform/text/blank.js';

/** Somebody of an issuer, as their token describes them. */
export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Whether the address is theirs beyond doubt: only then may they be the member who has it. */
  readonly isAddressVerified: boolean;
}

const MOST_OF_NAME = 100;

/** From the standard claims (OpenID Connect Core 1.0, 5.1); null when they hold no address. */
export const newcomerOf = (
  { email, email_verified: verified, name }: JWTPayload,
  role: Role,
  { vouchesForAddresses }: IdentityProvider,
): Newcomer | null => {
  if (typeof email !== 'string' || !isMailAddress(email)) return null;
  const called = typeof name === 'string' && !isBlank(name) ? trimmed(name).slice(0, MOST_OF_NAME) : email;
  return {
    email,
    name: called,
    role,
    isAddressVerified: verified === true || (vouchesForAddresses && verified !== false),
  };
};
