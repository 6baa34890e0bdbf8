import type { IdentityProvider } from '../organisations/identity-provider.js';

/** Under the issuer: which organisations may take its tokens, and for which audience of theirs. */
export const OWNERSHIP_PATH = '/.well-known/sokuho-organisation';

/** Which tokens an organisation wants to take. */
export type WantedTokens = Pick<IdentityProvider, 'issuer' | 'audience'>;

/**
 * An audience that ends in the organisation's id, behind a slash or a colon. Whoever gives tokens such an audience means
 * this organisation and no other, so the issuer's signature is itself the proof: no other organisation can set it, and no
 * token that exists for something else has it.
 *
 * @example namesOrganisation('https://sokuho.example.jp/organisations/0190…', '0190…') // true
 */
export const namesOrganisation = (audience: string, organisationId: string): boolean =>
  [`/${organisationId}`, `:${organisationId}`].some((end) => audience.endsWith(end));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the document under OWNERSHIP_PATH names the organisation with this audience: `{"organisations": {"<id>": ["<audience>"]}}`. */
export const isNamedBy = (document: unknown, organisationId: string, audience: string): boolean => {
  const organisations = isRecord(document) ? document['organisations'] : undefined;
  if (!isRecord(organisations) || !Object.hasOwn(organisations, organisationId)) return false;
  const audiences = organisations[organisationId];
  return Array.isArray(audiences) && audiences.includes(audience);
};

/** Whether the operator names them together: 'organisation issuer audience', with commas between. */
export const isConfirmed = (
  list: string | undefined,
  organisationId: string,
  { issuer, audience }: WantedTokens,
): boolean => (list ?? '').split(',').some((entry) => entry.trim() === `${organisationId} ${issuer} ${audience}`);
