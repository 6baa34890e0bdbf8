import type { CivilDate } from '../law/model.js';
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
  /** The absent person in whose place they get it. */
  readonly deputyFor: string | null;
}

export interface ResolvedRecipients {
  readonly recipients: readonly ReminderRecipient[];
  /** Nobody whom the policy names can be reached, so the admins get it; without admins, everybody. */
  readonly unreachable: boolean;
}

/** Who is there to be told on a day. */
export interface People {
  readonly members: readonly MemberEntity[];
  readonly ownerMemberId: string | null;
  readonly organisation: Organisation;
  /** In lower case: addresses that a mail server refused for good. */
  readonly refused: Pick<ReadonlyMap<string, unknown>, 'has'>;
  /** In Japan: decides who is away. */
  readonly on: CivilDate;
}

const ofMember = (member: MemberEntity, deputyFor: string | null = null): ReminderRecipient => ({
  address: member.email,
  memberId: member.id,
  name: member.name,
  language: member.language,
  deputyFor,
});

const roleOf = { officers: 'officer', legal: 'legal', admins: 'admin' } as const;

const isReached = ({ refused }: People, address: string): boolean => !refused.has(address.toLowerCase());

const canBeTold = (people: People, member: MemberEntity): boolean =>
  member.channels.includes('mail') && isReached(people, member.email);

const isAway = ({ deputy }: MemberEntity, on: CivilDate): boolean =>
  deputy !== null && deputy.from <= on && on <= deputy.to;

/**
 * The member, or whoever stands in for them on the day. A deputy who is away as well, or cannot be told, stands in for
 * nobody: then it goes to the person after all.
 */
const inPlaceOf = (member: MemberEntity, people: People): ReminderRecipient[] => {
  const deputy = isAway(member, people.on) && people.members.find(({ id }) => id === member.deputy?.memberId);
  if (deputy && !isAway(deputy, people.on) && canBeTold(people, deputy)) return [ofMember(deputy, member.name)];
  return canBeTold(people, member) ? [ofMember(member)] : [];
};

const membersOf = (audience: Exclude<Audience, object>, { members, ownerMemberId }: People): MemberEntity[] =>
  members.filter(({ id, role }) => (audience === 'owner' ? id === ownerMemberId : role === roleOf[audience]));

const found = (audience: Audience, people: People): ReminderRecipient[] => {
  if (typeof audience !== 'object') return membersOf(audience, people).flatMap((member) => inPlaceOf(member, people));
  const { language } = people.organisation;
  return audience.addresses
    .filter((address) => isReached(people, address))
    .map((address) => ({ address, memberId: null, name: null, language, deputyFor: null }));
};

/** Somebody who gets it for themselves and for another gets it once, for themselves. */
const eachOnce = (recipients: readonly ReminderRecipient[]): ReminderRecipient[] => {
  const ordered = recipients.toSorted(
    (one, other) => Number(one.deputyFor === null) - Number(other.deputyFor === null),
  );
  const byAddress = new Map(ordered.map((recipient) => [recipient.address.toLowerCase(), recipient]));
  const addresses = new Set(recipients.map(({ address }) => address.toLowerCase()));
  return [...addresses].flatMap((address) => byAddress.get(address) ?? []);
};

/** The admins, else everybody who can be told, else everybody: rather a mail in vain than none. */
const lastResort = (people: People): ReminderRecipient[] => {
  const admins = found('admins', people);
  if (admins.length > 0) return admins;
  const reached = people.members.filter((member) => canBeTold(people, member));
  return (reached.length > 0 ? reached : people.members).map((member) => ofMember(member));
};

/**
 * Who gets a reminder, each address once. An escalation has no last resort but the admins: everybody else has been told
 * already.
 */
export const resolveRecipients = (
  { to, escalates }: Pick<PlannedReminder, 'to' | 'escalates'>,
  people: People,
): ResolvedRecipients => {
  const named = eachOnce(to.flatMap((audience) => found(audience, people)));
  if (named.length > 0) return { recipients: named, unreachable: false };
  const others = escalates === undefined ? lastResort(people) : found('admins', people);
  return { recipients: eachOnce(others), unreachable: true };
};
