import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/tx.js';
import type { AuditEntry } from './audit.service.js';

/** Writes what follows from entries of the record, in the same transaction. It waits for nothing. */
export type AuditFollower = (tx: Tx, entries: readonly AuditEntry[]) => void;

/** Features that pass on what happened, and so hear of every entry of the record. They know us; we do not know them. */
@Injectable()
export class AuditFollowers {
  private readonly followers: AuditFollower[] = [];

  add(follower: AuditFollower): void {
    this.followers.push(follower);
  }

  tell(tx: Tx, entries: readonly AuditEntry[]): void {
    for (const follower of this.followers) follower(tx, entries);
  }
}
