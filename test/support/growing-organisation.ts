import { DeliveryStore } from '../../src/deliveries/delivery.store.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { newId } from '../../src/platform/database/new-id.js';
import { aLeak } from './builders.js';
import type { TestApi } from './test-api.js';

const day = 24 * 60 * 60 * 1000;

interface Row {
  readonly id?: string;
  readonly sequence?: number;
}

/** An organisation that adds to all its lists while somebody reads one of them. */
export const aGrowingOrganisation = async (api: TestApi, path: string) => {
  const organisation = await api.newOrganisation();
  const now = api.clock.now();

  /** An incident with its deadlines and its entry in the record, and a mail that is queued. */
  const add = async (daysAgo: number): Promise<void> => {
    const awareAt = new Date(now.getTime() - daysAgo * day).toISOString();
    await organisation.logIncident(aLeak({ specialCareData: true }, { awareAt }));
    const id = newId();
    const mail = {
      id,
      purpose: 'reminder' as const,
      channel: 'mail' as const,
      recipient: 'somebody@example.jp',
      logicalKey: id,
      message: { messageId: `<${id}@example.jp>`, subject: 'x', text: 'x', html: 'x', headers: {} },
      nextAttemptAt: now,
      createdAt: now,
    };
    await api.part(UnitOfWork).run(organisation.id, (tx) => api.part(DeliveryStore).insertMany(tx, [mail]));
  };

  const pageOf = async (limit: number, cursor = ''): Promise<{ ids: string[]; nextCursor: string | null }> => {
    const { items, nextCursor } = await organisation.get(
      `${path}&limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    return { ids: items.map(({ id, sequence }: Row) => id ?? String(sequence)), nextCursor };
  };

  return { add, pageOf, idsOf: async () => (await pageOf(200)).ids };
};
