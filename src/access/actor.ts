import type { Permission, Role } from './permissions.js';

/** Who is calling, and for which organisation: the first argument of every service method. */
export interface Actor {
  readonly organisationId: string;
  readonly kind: 'api_key' | 'member' | 'system';
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly requestId: string | null;
  /** Of a person who signed in; a key has none. */
  readonly session?: PersonSession;
  /** Of a person: the organisation requires a second factor, and this session was opened without. */
  readonly lacksSecondFactor?: boolean;
  /** Of a key: the member who answers for it, and so for the keys that it makes. */
  readonly responsibleMemberId?: string | null;
}

export interface PersonSession {
  readonly id: string;
  readonly personId: string;
}

/** As an actor stands in the record. */
export interface RecordedActor {
  readonly kind: Actor['kind'];
  readonly id: string;
  readonly name: string;
  /** In the record alone: the session in which a person did it. */
  readonly session?: string;
  /** Of a key, where it matters who stands behind it. */
  readonly responsibleMemberId?: string;
}

export const recordedActor = (actor: Actor): RecordedActor => ({ kind: actor.kind, id: actor.id, name: actor.name });

const nobody = '00000000-0000-0000-0000-000000000000';

/** The service itself at work for an organisation: sending what is due, starting up. */
export const systemActor = (organisationId: string): Actor => ({
  organisationId,
  kind: 'system',
  id: nobody,
  name: 'sokuho',
  role: 'viewer',
  permissions: [],
  requestId: null,
});

/** Who answers for what the caller makes; null for what the service or its operator made. */
export const responsibleMemberOf = ({ kind, id, responsibleMemberId }: Actor): string | null =>
  kind === 'member' ? id : (responsibleMemberId ?? null);

/** Who wrote something, with whoever answers for the key that they wrote it by. */
export const authorOf = (actor: Actor): RecordedActor => {
  const { responsibleMemberId: member } = actor;
  return { ...recordedActor(actor), ...(typeof member === 'string' && { responsibleMemberId: member }) };
};
