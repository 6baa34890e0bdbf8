import { Injectable } from '@nestjs/common';
import type { OwnershipProof } from '../organisations/identity-provider.js';
import { Settings } from '../platform/config/settings.js';
import { DomainError } from '../platform/http/domain-error.js';
import { IssuersService } from './issuers.service.js';
import { isConfirmed, isNamedBy, namesOrganisation, OWNERSHIP_PATH, type WantedTokens } from './ownership.js';

/**
 * Whose issuer it is. An issuer is public, and so are the audiences of its tokens ('account' stands in every token of a
 * Keycloak realm): naming both proves nothing, nor does holding a token, which whoever can sign in there has. Only what
 * the issuer's administrators alone can bring about proves it (docs/adr/0025).
 */
@Injectable()
export class OwnershipService {
  constructor(
    private readonly issuers: IssuersService,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError conflict, with what to do, while nothing proves it */
  async proofOf(organisationId: string, wanted: WantedTokens): Promise<OwnershipProof> {
    if (namesOrganisation(wanted.audience, organisationId)) return 'audience';
    if (isConfirmed(this.settings.SOKUHO_OIDC_CONFIRMED, organisationId, wanted)) return 'operator';
    const document = await this.issuers.published(wanted.issuer, OWNERSHIP_PATH);
    if (isNamedBy(document, organisationId, wanted.audience)) return 'well_known';
    throw unproven(organisationId, wanted);
  }
}

const unproven = (organisationId: string, { issuer, audience }: WantedTokens): DomainError => {
  const file = `${issuer.replace(/\/$/u, '')}${OWNERSHIP_PATH}`;
  const content = JSON.stringify({ organisations: { [organisationId]: [audience] } });
  const detail = {
    ja: `この発行者（${issuer}）が組織のものであることを確認できません。次のいずれかを行ってから再度お試しください。(1) 発行者に、末尾が「/${organisationId}」又は「:${organisationId}」の audience を登録して指定する。(2) ${file} に ${content} を公開する。(3) 運営者に SOKUHO_OIDC_CONFIRMED への追加を依頼する。`,
    en: `Nothing proves that the issuer ${issuer} is the organisation's. Do one of these, and try again: (1) register an audience with the issuer that ends in /${organisationId} or :${organisationId}, and give it here; (2) publish ${content} at ${file}; (3) have the operator add it to SOKUHO_OIDC_CONFIRMED.`,
  };
  return new DomainError('conflict', detail, [{ pointer: '/audience', detail }]);
};
