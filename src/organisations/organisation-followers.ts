import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import type { Tx } from '../platform/database/tx.js';
import type { Organisation } from './organisation.js';

/** What must follow a change of an organisation, in the same transaction. @returns what it did to deadlines */
export type OrganisationFollower = (
  tx: Tx,
  actor: Actor,
  before: Organisation,
  after: Organisation,
) => Promise<readonly DeadlineChange[]>;

/** Features that rest on an organisation's settings, and are told when these change. They know us; we do not know them. */
@Injectable()
export class OrganisationFollowers {
  private readonly followers: OrganisationFollower[] = [];

  add(follower: OrganisationFollower): void {
    this.followers.push(follower);
  }

  async tell(tx: Tx, actor: Actor, before: Organisation, after: Organisation): Promise<DeadlineChange[]> {
    const changes: DeadlineChange[] = [];
    for (const follower of this.followers) changes.push(...(await follower(tx, actor, before, after)));
    return changes;
  }
}
