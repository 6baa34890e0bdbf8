import type { JWTHeaderParameters, JWTPayload } from 'jose';
import type { IdentityProvider } from '../organisations/identity-provider.js';

/** How far an issuer's clock and ours may stand apart, in seconds. */
export const CLOCK_SKEW = 30;
/** A token that lives for longer than a day, in seconds, is no access token, or one that nobody could take back. */
const LONGEST_LIFE = 86_400;
/** OpenID Connect Core 1.0, 2: at most 255 characters. */
const MOST_OF_SUBJECT = 255;

/** RFC 9068, 2.1; issuers from before it say JWT, or nothing. Tokens of other kinds (logout, DPoP, security events) say so. */
const typesOfAccessTokens: readonly unknown[] = [undefined, 'JWT', 'at+jwt', 'application/at+jwt'];

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** The client that the token was given to: `azp` of OpenID Connect, `client_id` of RFC 9068. */
const clientOf = ({ azp, client_id: client }: JWTPayload): unknown => azp ?? client;

/** OpenID Connect Core 1.0, 3.1.3.7: of several audiences, the authorised party must be one that the organisation trusts. */
const isOfParty = (claims: JWTPayload, { audience, authorizedParty }: IdentityProvider): boolean => {
  const several = Array.isArray(claims.aud) && claims.aud.length > 1;
  if (authorizedParty !== undefined) return clientOf(claims) === authorizedParty;
  return !several || clientOf(claims) === audience;
};

/**
 * What the library that checks the signature leaves open: that it is an access token, of a life that ends, for somebody
 * who is named, given to a client of the organisation's.
 *
 * @param now Unix time in seconds
 * @returns why the token is not taken, in English for the log; null when it is sound
 */
export const faultOfClaims = (
  { typ }: JWTHeaderParameters,
  claims: JWTPayload,
  provider: IdentityProvider,
  now: number,
): string | null => {
  const { sub, iat, exp } = claims;
  if (!typesOfAccessTokens.includes(typ)) return 'typ is not that of an access token';
  // Keycloak says the kind in a claim: 'ID' and 'Refresh' beside 'Bearer'.
  if (claims['typ'] !== undefined && claims['typ'] !== 'Bearer') return 'the claim typ is not Bearer';
  if (claims['events'] !== undefined) return 'it tells of events, so it is no access token';
  if (typeof sub !== 'string' || sub === '' || sub.length > MOST_OF_SUBJECT)
    return 'sub is no text of 1 to 255 characters';
  if (!isMoment(iat) || iat > now + CLOCK_SKEW) return 'iat is no moment, or lies ahead';
  if (!isMoment(exp) || exp - iat > LONGEST_LIFE) return 'exp is no moment, or more than a day after iat';
  if (!isOfParty(claims, provider)) return 'azp is not the authorised party';
  return null;
};
