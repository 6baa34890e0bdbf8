import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DeliveryLogStore, type LoggedDelivery } from './delivery-log.store.js';

const PAGE = 200;

/** What went out about an incident, with the other side's own words. */
@Injectable()
export class DeliveryLogService {
  constructor(
    private readonly log: DeliveryLogStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Oldest first, a page at a time. */
  async *ofIncident(organisationId: string, incidentId: string): AsyncGenerator<LoggedDelivery> {
    for (let last: string | null = null; ;) {
      const page: LoggedDelivery[] = await this.unitOfWork.run(organisationId, (tx) =>
        this.log.after(tx, incidentId, last, PAGE),
      );
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)?.id ?? last;
    }
  }
}
