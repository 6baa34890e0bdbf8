import { Injectable } from '@nestjs/common';
import { type Actor, type PersonSession, systemActor } from '../access/actor.js';
import { permissionsOf } from '../access/permissions.js';
import { AuditService } from '../audit/audit.service.js';
import type { SystemTx } from '../platform/database/system-tx.js';
import { type Membership, MembershipStore } from './membership.store.js';

/** What came about, as it enters the record of each organisation concerned. */
export interface PersonEntry {
  /** 'member.signed_in' */
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

/** The member as the one who acts, before any guard has seen them. */
export const actorOf = (membership: Membership, requestId: string | null, session?: PersonSession): Actor => ({
  organisationId: membership.organisationId,
  kind: 'member',
  id: membership.memberId,
  name: membership.name,
  role: membership.role,
  permissions: permissionsOf[membership.role],
  requestId,
  ...(session !== undefined && { session }),
});

/** A person belongs to no organisation, the record does: what a person does is recorded wherever they are a member. */
@Injectable()
export class PersonRecordService {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly audit: AuditService,
  ) {}

  /** Done by the person themselves, of all their organisations. */
  async everywhere(system: SystemTx, personId: string, entry: PersonEntry, session?: PersonSession): Promise<void> {
    for (const membership of await this.memberships.ofPerson(personId, system)) {
      await this.at(system, membership, actorOf(membership, entry.requestId, session), entry);
    }
  }

  /** Done to the person by somebody who is not known: the service itself stands in. */
  async happened(system: SystemTx, memberships: readonly Membership[], entry: PersonEntry): Promise<void> {
    for (const membership of memberships) {
      const actor = { ...systemActor(membership.organisationId), requestId: entry.requestId };
      await this.at(system, membership, actor, entry);
    }
  }

  /** Of one organisation alone. */
  async at(system: SystemTx, membership: Membership, actor: Actor, { action, detail }: PersonEntry): Promise<void> {
    await system.as(membership.organisationId, async (tx) => {
      await this.audit.append(tx, actor, { action, subject: { type: 'member', id: membership.memberId }, detail });
    });
  }
}
