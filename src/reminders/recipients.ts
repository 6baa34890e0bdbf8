import type { CivilDate } from '../law/model.js';
import type { MemberEntity } from '../organisations/member.entity.js';
import type { Organisation } from '../organisations/organisation.js';
import type { Language } from '../platform/http/language.js';
import type { PlannedReminder } from './planned-reminder.js';
import type { Audience, ReminderChannel } from './policy.js';
import { foldedAddress } from '../platform/mail-address.js';

export interface ReminderRecipient {
  readonly address: string;
  readonly memberId: string | null;
  readonly name: string | null;
  readonly language: Language;
  /** The ways that reach them. */
  readonly channels: readonly ReminderChannel[];
  /** The absent person in whose place they get it. */
  readonly deputyFor: string | null;
}

export interface ResolvedRecipients {
  readonly recipients: readonly ReminderRecipient[];
  /** Nobody whom the policy names can be reached, so the admins get it; without admins, everybody. */
  readonly unreachable: boolean;
}

/** Who is there to be told on a day, and which ways are open. */
export interface People {
  readonly members: readonly MemberEntity[];
  readonly ownerMemberId: string | null;
  readonly organisation: Organisation;
  /** In lower case: addresses that a mail server refused for good. */
  readonly refused: Pick<ReadonlySet<string>, 'has'>;
  /** Somebody listens to the webhook that tells of reminders. */
  readonly webhookListens: boolean;
  /** In Japan: decides who is away. */
  readonly on: CivilDate;
}

type Channels = readonly ReminderChannel[];

const ofMember = (member: MemberEntity, channels: Channels, deputyFor: string | null = null): ReminderRecipient => ({
  address: member.email,
  memberId: member.id,
  name: member.name,
  language: member.language,
  channels,
  deputyFor,
});

const roleOf = { officers: 'officer', legal: 'legal', admins: 'admin' } as const;

const openWays = ({ refused, webhookListens }: People, address: string, channels: Channels): Channels =>
  channels.filter((channel) => (channel === 'mail' ? !refused.has(foldedAddress(address)) : webhookListens));

/**
 * What a person has chosen goes before what the step names. Whoever is to get mail and cannot is not reached, also where
 * a webhook carries everything: it may be nobody's ear.
 */
const waysTo = (member: MemberEntity, people: People, channels: Channels): Channels => {
  const wanted = member.channels ?? channels;
  const open = openWays(people, member.email, wanted);
  return wanted.includes('mail') && !open.includes('mail') ? [] : open;
};

const isAway = ({ deputy }: MemberEntity, on: CivilDate): boolean =>
  deputy !== null && deputy.from <= on && on <= deputy.to;

/**
 * The member, or whoever stands in for them on the day. A deputy who is away as well, or cannot be told, stands in for
 * nobody: then it goes to the person after all.
 */
const inPlaceOf = (member: MemberEntity, people: People, channels: Channels): ReminderRecipient[] => {
  const deputy = isAway(member, people.on) && people.members.find(({ id }) => id === member.deputy?.memberId);
  const deputyWays = deputy && !isAway(deputy, people.on) ? waysTo(deputy, people, channels) : [];
  if (deputy && deputyWays.length > 0) return [ofMember(deputy, deputyWays, member.name)];
  const ways = waysTo(member, people, channels);
  return ways.length > 0 ? [ofMember(member, ways)] : [];
};

const membersOf = (audience: Exclude<Audience, object>, { members, ownerMemberId }: People): MemberEntity[] =>
  members.filter(({ id, role }) => (audience === 'owner' ? id === ownerMemberId : role === roleOf[audience]));

/** An address of nobody known is reached by mail alone. */
const found = (audience: Audience, people: People, channels: Channels): ReminderRecipient[] => {
  if (typeof audience !== 'object')
    return membersOf(audience, people).flatMap((member) => inPlaceOf(member, people, channels));
  const { language } = people.organisation;
  return audience.addresses.flatMap((address) => {
    const ways = openWays(people, address, channels).filter((channel) => channel === 'mail');
    return ways.length === 0
      ? []
      : [{ address, memberId: null, name: null, language, channels: ways, deputyFor: null }];
  });
};

/** Somebody who gets it for themselves and for another gets it once, for themselves. */
const eachOnce = (recipients: readonly ReminderRecipient[]): ReminderRecipient[] => {
  const ordered = recipients.toSorted(
    (one, other) => Number(one.deputyFor === null) - Number(other.deputyFor === null),
  );
  const byAddress = new Map(ordered.map((recipient) => [foldedAddress(recipient.address), recipient]));
  const addresses = new Set(recipients.map(({ address }) => foldedAddress(address)));
  return [...addresses].flatMap((address) => byAddress.get(address) ?? []);
};

/** The admins, else everybody who can be told, else everybody: rather a mail in vain than none. */
const lastResort = (people: People, channels: Channels): ReminderRecipient[] => {
  const admins = found('admins', people, channels);
  if (admins.length > 0) return admins;
  const reached = people.members.flatMap((member) => {
    const ways = waysTo(member, people, channels);
    return ways.length === 0 ? [] : [ofMember(member, ways)];
  });
  return reached.length > 0 ? reached : people.members.map((member) => ofMember(member, ['mail']));
};

/**
 * Who gets a reminder and how, each address once. An escalation has no last resort but the admins: everybody else has
 * been told already.
 */
export const resolveRecipients = (
  { to, channels, escalates }: Pick<PlannedReminder, 'to' | 'channels' | 'escalates'>,
  people: People,
): ResolvedRecipients => {
  const named = eachOnce(to.flatMap((audience) => found(audience, people, channels)));
  if (named.length > 0) return { recipients: named, unreachable: false };
  // The step's own ways have reached nobody; mail may.
  const ways: Channels = [...new Set([...channels, 'mail' as const])];
  const others = escalates === undefined ? lastResort(people, ways) : found('admins', people, ways);
  return { recipients: eachOnce(others), unreachable: true };
};
