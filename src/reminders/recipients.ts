import type { MemberEntity } from '../organisations/member.entity.js';
import type { Organisation } from '../organisations/organisation.js';
import type { Language } from '../platform/http/language.js';
import type { PlannedReminder } from './planned-reminder.js';
import type { Audience } from './policy.js';

export interface ReminderRecipient {
  readonly address: string;
  readonly memberId: string | null;
  readonly name: string | null;
  readonly language: Language;
}

export interface ResolvedRecipients {
  readonly recipients: readonly ReminderRecipient[];
  /** Nobody whom the policy names could be found, so the admins get it; without admins, everybody. */
  readonly unreachable: boolean;
}

const ofMember = (member: MemberEntity): ReminderRecipient => ({
  address: member.email,
  memberId: member.id,
  name: member.name,
  language: member.language,
});

const roleOf = { officers: 'officer', legal: 'legal', admins: 'admin' } as const;

const found = (
  audience: Audience,
  members: readonly MemberEntity[],
  ownerMemberId: string | null,
  organisation: Organisation,
): ReminderRecipient[] => {
  if (typeof audience === 'object') {
    return audience.addresses.map((address) => ({
      address,
      memberId: null,
      name: null,
      language: organisation.language,
    }));
  }
  if (audience === 'owner') return members.filter(({ id }) => id === ownerMemberId).map(ofMember);
  return members.filter(({ role }) => role === roleOf[audience]).map(ofMember);
};

/**
 * Who gets a reminder, each address once; the admins, else everybody, when the policy's own groups are empty. An
 * escalation has no such last resort: everybody else has been told already.
 */
export const resolveRecipients = (
  { to, escalates }: Pick<PlannedReminder, 'to' | 'escalates'>,
  members: readonly MemberEntity[],
  ownerMemberId: string | null,
  organisation: Organisation,
): ResolvedRecipients => {
  const named = to.flatMap((audience) => found(audience, members, ownerMemberId, organisation));
  const unreachable = named.length === 0;
  const admins = unreachable ? found('admins', members, null, organisation) : [];
  const all = unreachable ? (admins.length > 0 || escalates !== undefined ? admins : members.map(ofMember)) : named;
  const byAddress = new Map(all.map((recipient) => [recipient.address.toLowerCase(), recipient]));
  return { recipients: [...byAddress.values()], unreachable };
};
