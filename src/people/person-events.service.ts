import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { DueSignal } from '../platform/worker/due-signal.js';
import { type PersonEventKind, PersonEventStore } from './person-event.store.js';

/**
 * What a request leaves for a worker to do after its answer. It is the same row whether or not the address is somebody's,
 * so the answer takes the same time, and nothing is lost when the process ends.
 */
@Injectable()
export class PersonEventsService {
  constructor(
    private readonly store: PersonEventStore,
    private readonly clock: Clock,
    private readonly signal: DueSignal,
  ) {}

  async note(
    kind: PersonEventKind,
    email: string,
    { requestId, from }: { readonly requestId: string; readonly from: string },
  ): Promise<void> {
    await this.store.insert({ id: newId(), kind, email, from, requestId, happenedAt: this.clock.now() });
    this.signal.ring();
  }
}
