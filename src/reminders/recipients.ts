import type { MemberEntity } from '../organisations/member.entity.js';
import type { Organisation } from '../organisations/organisation.js';
import type { Language } from '../platform/http/language.js';
import type { Audience } from './policy.js';

export interface ReminderRecipient {
  readonly address: string;
  readonly memberId: string | null;
  readonly name: string | null;
  readonly language: Language;
}

export interface ResolvedRecipients {
  readonly recipients: readonly ReminderRecipient[];
  /** Nobody whom the policy names could be found, so the admins get it. */
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

/** Who gets a reminder, each address once; the admins when the policy's own groups are empty. */
export const resolveRecipients = (
  to: readonly Audience[],
  members: readonly MemberEntity[],
  ownerMemberId: string | null,
  organisation: Organisation,
): ResolvedRecipients => {
  const named = to.flatMap((audience) => found(audience, members, ownerMemberId, organisation));
  const unreachable = named.length === 0;
  const all = unreachable ? found('admins', members, null, organisation) : named;
  const byAddress = new Map(all.map((recipient) => [recipient.address.toLowerCase(), recipient]));
  return { recipients: [...byAddress.values()], unreachable };
};
