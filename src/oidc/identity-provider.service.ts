import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { refuseGrantBeyond } from '../access/grants.js';
import { permissionsOf, roleNames } from '../access/permissions.js';
import type { IdentityProvider } from '../organisations/identity-provider.js';
import { OrganisationSettingsService } from '../organisations/organisation-settings.service.js';
import type { Tx } from '../platform/database/tx.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError, type LocalText, NotFound } from '../platform/http/domain-error.js';
import { invalidRequest } from '../platform/http/validation.js';
import { publicUrl } from '../platform/outbound/public-url.js';
import type { IdentityProviderDto } from './identity-provider.dto.js';
import { isPairTaken } from './identity-provider.store.js';
import { IssuersService, UnusableIssuer } from './issuers.service.js';
import { OwnershipService } from './ownership.service.js';

export interface ProviderShown {
  readonly provider: IdentityProvider;
  /** Of the organisation's settings, among which it stands. */
  readonly version: number;
}

/** Which issuer's tokens an organisation takes, as its admins set it. */
@Injectable()
export class IdentityProviderService {
  constructor(
    private readonly settings: OrganisationSettingsService,
    private readonly ownership: OwnershipService,
    private readonly issuers: IssuersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws NotFound while none is set */
  async get(actor: Actor): Promise<ProviderShown> {
    const { settings, version } = await this.settings.get(actor);
    if (settings.identityProvider === undefined) throw none(actor);
    return { provider: settings.identityProvider, version };
  }

  /**
   * Sets it, once the issuer has shown its keys and that it is the organisation's: what cannot work is not kept.
   * @param version of the caller's If-Match; null when it named any
   * @throws DomainError invalid-request, naming the field; forbidden when it gives more than the caller holds; conflict
   * when nothing proves whose issuer it is, or another organisation takes the same tokens
   */
  async put(actor: Actor, wanted: IdentityProviderDto, version: number | null): Promise<ProviderShown> {
    const { issuer, audience, authorizedParty, algorithm = 'RS256', roleClaim, roles } = wanted;
    refuseOddRoles(roles);
    // Its people become members with these roles, which is what members:write is for.
    refuseGrantBeyond(
      actor,
      ['members:write', ...Object.values(roles).flatMap((role) => permissionsOf[role])],
      '/roles',
    );
    publicUrl(issuer, 'issuer', this.issuers.allowed);
    await this.reach(issuer);
    const provider = {
      issuer,
      audience,
      ...(authorizedParty !== undefined && { authorizedParty }),
      provedBy: await this.ownership.proofOf(actor.organisationId, { issuer, audience }),
      algorithm,
      roleClaim,
      roles: { ...roles },
      vouchesForAddresses: wanted.vouchesForAddresses ?? false,
    };
    try {
      return await this.unitOfWork.run(actor.organisationId, (tx) => this.write(tx, actor, provider, version));
    } catch (error) {
      throw isPairTaken(error) ? takenBefore(audience) : error;
    }
  }

  /** From the next request on its tokens open nothing. */
  async remove(actor: Actor, version: number | null): Promise<void> {
    await this.unitOfWork.run(actor.organisationId, (tx) =>
      this.settings.set(tx, actor, { identityProvider: undefined }, version),
    );
  }

  private async write(
    tx: Tx,
    actor: Actor,
    provider: IdentityProvider,
    version: number | null,
  ): Promise<ProviderShown> {
    const { organisation } = await this.settings.set(tx, actor, { identityProvider: provider }, version);
    return { provider, version: organisation.version };
  }

  private async reach(issuer: string): Promise<void> {
    try {
      await this.issuers.discover(issuer);
    } catch (error) {
      if (!(error instanceof UnusableIssuer)) throw error;
      const { ja, en } = error.why;
      throw refused('issuer', {
        ja: `issuer（${issuer}）を利用できません（${ja}）。発行者の URL と、その公開設定をご確認ください。`,
        en: `The issuer ${issuer} cannot be used (${en}). Check its URL and that it can be reached.`,
      });
    }
  }
}

const MOST_ROLES = 100;

const refuseOddRoles = (roles: Readonly<Record<string, unknown>>): void => {
  const entries = Object.entries(roles);
  if (entries.length === 0 || entries.length > MOST_ROLES) {
    throw refused('roles', {
      ja: `roles には 1 件以上 ${String(MOST_ROLES)} 件以下の対応を指定してください（${String(entries.length)} 件）。`,
      en: `roles takes 1 to ${String(MOST_ROLES)} values of the claim; it holds ${String(entries.length)}.`,
    });
  }
  const odd = entries.find(([, role]) => !(roleNames as readonly unknown[]).includes(role));
  if (odd === undefined) return;
  throw refused('roles', {
    ja: `roles の「${odd[0]}」に指定できる役割は ${roleNames.join('、')} です。`,
    en: `roles: ${odd[0]} must be one of ${roleNames.join(', ')}.`,
  });
};

const refused = (field: string, detail: LocalText): DomainError => invalidRequest([{ pointer: `/${field}`, detail }]);

const takenBefore = (audience: string): DomainError => {
  const detail = {
    ja: `この発行者の audience「${audience}」は別の組織が使用しています。トークンがどの組織のものか定まらないため、組織ごとに異なる audience を発行者に登録してください。`,
    en: `Another organisation takes tokens of this issuer for the audience ${audience}. Register an audience of your own with the issuer, so that it is clear whose a token is.`,
  };
  return new DomainError('conflict', detail, [{ pointer: '/audience', detail }]);
};

const none = ({ organisationId }: Actor): DomainError =>
  new NotFound(
    { ja: '外部の認証（OpenID Connect）の設定', en: 'identity provider of the organisation' },
    organisationId,
  );
