import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../platform/database/tx.js';
import type { MemberEntity } from './member.entity.js';

/** What follows from a change of a member, in its transaction. */
export type MemberFollower = (tx: Tx, actor: Actor, before: MemberEntity, after: MemberEntity) => Promise<void>;

/** Features that must know when a member changes. They name themselves: members do not know them. */
@Injectable()
export class MemberFollowers {
  private readonly followers: MemberFollower[] = [];

  add(follower: MemberFollower): void {
    this.followers.push(follower);
  }

  async tell(tx: Tx, actor: Actor, before: MemberEntity, after: MemberEntity): Promise<void> {
    for (const follower of this.followers) await follower(tx, actor, before, after);
  }
}
