import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { type Membership, MembershipStore } from './membership.store.js';
import { PersonStore } from './person.store.js';
import { SecondFactorStore } from './second-factor/second-factor.store.js';
import { sessionOf } from './sessions/sessions.service.js';

export interface WhoIAm {
  readonly sessionId: string;
  readonly email: string;
  readonly membership: Membership;
  readonly memberships: readonly Membership[];
  readonly hasSecondFactor: boolean;
  readonly recoveryCodesLeft: number;
  readonly lacksSecondFactor: boolean;
}

/** A person as the service knows them. */
@Injectable()
export class WhoAmIService {
  constructor(
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly secondFactor: SecondFactorStore,
  ) {}

  async show(actor: Actor): Promise<WhoIAm> {
    const { id: sessionId, personId } = sessionOf(actor);
    const [person, memberships, { codesLeft }] = await Promise.all([
      this.people.find(personId),
      this.memberships.ofPerson(personId),
      this.secondFactor.find(personId),
    ]);
    const membership = memberships.find(({ memberId }) => memberId === actor.id);
    if (person === null || membership === undefined) throw new Error('The membership ended during the request.');
    const { email, hasSecondFactor } = person;
    return {
      sessionId,
      email,
      membership,
      memberships,
      hasSecondFactor,
      recoveryCodesLeft: codesLeft,
      lacksSecondFactor: actor.lacksSecondFactor ?? false,
    };
  }
}
