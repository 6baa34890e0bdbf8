import { Injectable } from '@nestjs/common';
import { makeApiKey } from '../access/api-keys.service.js';
import { Settings } from '../platform/config/settings.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { Organisation } from './organisation.js';
import type { NewOrganisationDto } from './organisation.dto.js';
import { OrganisationsService } from './organisations.service.js';

export interface MadeOrganisation {
  readonly organisation: Organisation;
  /** Known to whoever asked, and kept nowhere. */
  readonly adminKey: string;
}

/** How an organisation comes into being: by a stranger when sign-up is open, else by whoever runs the service. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError forbidden while sign-up is closed */
  refuseWhenClosed(): void {
    if (this.settings.SOKUHO_SIGNUP === 'open') return;
    throw new DomainError('forbidden', {
      ja: 'このサービスでは、組織の新規登録を受け付けていません（SOKUHO_SIGNUP=closed）。運営者にご依頼ください。',
      en: 'This service takes no sign-ups (SOKUHO_SIGNUP=closed). Ask whoever runs it to make the organisation.',
    });
  }

  async make(wanted: NewOrganisationDto): Promise<MadeOrganisation> {
    const adminKey = makeApiKey();
    const organisation = await this.organisations.create(
      {
        name: wanted.name,
        kind: wanted.kind,
        industry: wanted.industry ?? null,
        defaultRegime: wanted.defaultRegime ?? (wanted.kind === 'private_operator' ? 'appi-private' : 'appi-public'),
        language: wanted.language ?? 'ja',
        settings: {},
      },
      adminKey,
    );
    return { organisation, adminKey };
  }
}
