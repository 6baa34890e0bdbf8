import type { ClockId, FreeClock } from '../law/clocks/index.js';
import type { CivilDate, RegimeId } from '../law/index.js';
import type { Language } from '../platform/http/language.js';
import type { IdentityProvider } from './identity-provider.js';
import type { ReminderPolicy } from '../reminders/policy.js';

export const organisationKinds = ['private_operator', 'administrative_organ', 'local_body'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What an organisation sets for itself. Absent means the default. */
export interface OrganisationSettings {
  /** Days on which the recipient's office is closed besides the national ones (R36). */
  readonly extraClosedDays?: readonly { readonly date: CivilDate; readonly name: string }[];
  /** Clocks beside the Japanese duties: by id, and of its own contracts. */
  readonly furtherClocks?: readonly ClockId[];
  readonly freeClocks?: readonly FreeClock[];
  readonly reminderPolicy?: ReminderPolicy;
  /** Time of day in Japan, 'HH:mm', at which the mails of the default policy go out. */
  readonly mailTime?: string;
  /** Its own aims, in days from awareness. Never law, and never shown as law. */
  readonly internalTargets?: { readonly individualNoticeDays?: number };
  /** As it stands in reports. */
  readonly address?: string;
  readonly corporateNumber?: string;
  readonly representative?: string;
  readonly contact?: {
    readonly name?: string;
    readonly department?: string;
    readonly telephone?: string;
    readonly mail?: string;
  };
  /** People may do nothing for it in a session without a second factor. */
  readonly requireSecondFactor?: boolean;
  /** After so many days from closing, personal data of an incident is removed; absent: never. */
  readonly retention?: { readonly daysAfterClosing: number };
  /** Where answers to mails of the service go. */
  readonly replyTo?: string;
  /** The organisation's own sign-in, when it has one. */
  readonly identityProvider?: IdentityProvider;
  /** Where checkpoints of the record are mailed. */
  readonly checkpointMail?: string;
}

/** A tenant: the organisation whose incidents these are. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly industry: string | null;
  readonly defaultRegime: RegimeId;
  readonly language: Language;
  readonly settings: OrganisationSettings;
}
