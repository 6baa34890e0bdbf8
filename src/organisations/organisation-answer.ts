import { type IndustryId, recipientFor } from '../law/index.js';
import { toJapanTime } from '../platform/clock/instant.js';
import type { OrganisationAnswer } from './organisation.dto.js';
import type { OrganisationEntity } from './organisation.entity.js';

/** When the mails of the default reminder policy go out. */
const DEFAULT_MAIL_TIME = '09:00';

/** An organisation as the API shows it: its settings flat, the recipient of its reports worked out. */
export const organisationAnswerOf = (organisation: OrganisationEntity, now: Date): OrganisationAnswer => {
  const { organisationId: id, name, kind, industry, defaultRegime, language, settings, createdAt } = organisation;
  return {
    id,
    name,
    kind,
    industry,
    recipient: recipientFor({
      regime: defaultRegime,
      awarenessDate: toJapanTime(now).slice(0, 10),
      industry: industry as IndustryId | null,
      organisationKind: kind === 'private_operator' ? 'private' : kind,
    }),
    defaultRegime,
    language,
    extraClosedDays: [...(settings.extraClosedDays ?? [])],
    furtherClocks: [...(settings.furtherClocks ?? [])],
    freeClocks: [...(settings.freeClocks ?? [])],
    mailTime: settings.mailTime ?? DEFAULT_MAIL_TIME,
    internalTargets: settings.internalTargets ?? {},
    address: settings.address ?? null,
    corporateNumber: settings.corporateNumber ?? null,
    representative: settings.representative ?? null,
    contact: settings.contact ?? null,
    checkpointMail: settings.checkpointMail ?? null,
    requireSecondFactor: settings.requireSecondFactor ?? false,
    retention: settings.retention ?? null,
    replyTo: settings.replyTo ?? null,
    createdAt: toJapanTime(createdAt),
  };
};
