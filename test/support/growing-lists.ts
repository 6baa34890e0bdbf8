import { expect } from '@jest/globals';
import { aLeak } from './builders.js';
import type { TestApi } from './test-api.js';
import type { TestOrganisation } from './test-organisation.js';

/** How one more row comes into being. */
export interface Growth {
  /** Since the one before was made; 0 ties them. */
  readonly minutesLater: number;
  /** When that was noticed of which it tells, where it tells of anything. */
  readonly daysAgo: number;
}

interface Growing {
  /** What the list is of, where its path names that. */
  readonly id?: string;
  readonly add: (awareAt: string) => Promise<unknown>;
}

type Grow = (organisation: TestOrganisation) => Growing | Promise<Growing>;

const incidents: Grow = (organisation) => ({
  add: (awareAt) => organisation.logIncident(aLeak({ specialCareData: true }, { awareAt })),
});

/** Every other one need not be reported, so that a page of those that need is read in several goes. */
const incidentsOfEitherVerdict: Grow = (organisation) => {
  let specialCareData = false;
  return {
    add: (awareAt) => {
      specialCareData = !specialCareData;
      return organisation.logIncident(aLeak({ specialCareData }, { awareAt }));
    },
  };
};

/** With each comes news of the one before, whose dates move: of its reminders some are cancelled and others planned. */
const incidentsWithNews: Grow = (organisation) => {
  let before: { readonly id: string } | null = null;
  return {
    add: async (awareAt) => {
      if (before !== null) await organisation.addFacts(before, { wrongfulPurpose: true });
      before = await organisation.logIncident(aLeak({ specialCareData: true }, { awareAt }));
    },
  };
};

/** A comment, and the mail to whom it mentions: another each time, since mails to one that nobody reads yet are few. */
const comments: Grow = async (organisation) => {
  const { id } = await organisation.logIncident(aLeak());
  let count = 0;
  return {
    id,
    add: async () => {
      const { id: mentioned } = await organisation.addMember(
        'legal',
        `legal-${String((count += 1))}@${organisation.id}.example`,
      );
      await organisation.post(`/v1/incidents/${id}/comments`, { text: '確認済み', mentions: [mentioned] });
    },
  };
};

const webhooks: Grow = (organisation) => ({
  add: () => organisation.post('/v1/webhooks', { url: 'https://hooks.example.jp/sokuho' }),
});

/** One event, again and again. */
const replays: Grow = async (organisation) => {
  const { id } = await organisation.post('/v1/webhooks', { url: 'https://hooks.example.jp/sokuho' });
  const { eventId } = await organisation.post(`/v1/webhooks/${id}/test`, {}, 202);
  return { id, add: () => organisation.post(`/v1/webhooks/${id}/events/${eventId}/replay`, {}, 202) };
};

const members: Grow = (organisation) => {
  let count = 0;
  return { add: () => organisation.addMember('viewer', `viewer-${(count += 1)}@acme.example`) };
};

const apiKeys: Grow = (organisation) => ({
  add: () => organisation.post('/v1/api-keys', { name: '連携', role: 'viewer' }),
});

const calendarFeeds: Grow = (organisation) => ({
  add: () => organisation.post('/v1/calendar-feeds', { name: '予定表' }),
});

const checkpoints: Grow = (organisation) => ({ add: () => organisation.post('/v1/audit/checkpoints', {}) });

/**
 * Every list that goes on page by page, with the field that it promises to be ordered by (a minus: the last first) and how
 * it grows. Some are asked for with a filter too, where that is read by a statement or a loop of its own.
 */
export const growingLists: readonly (readonly [list: string, order: string, grow: Grow])[] = [
  ['/v1/incidents?sort=-createdAt', '-createdAt', incidents],
  ['/v1/incidents?sort=createdAt', 'createdAt', incidents],
  ['/v1/incidents?sort=-awareAt', '-awareAt', incidents],
  ['/v1/incidents?sort=awareAt', 'awareAt', incidents],
  ['/v1/incidents?sort=awareAt&status=reporting', 'awareAt', incidentsOfEitherVerdict],
  ['/v1/incidents/{incidentId}/comments', 'writtenAt', comments],
  ['/v1/deadlines?sort=dueAt', 'dueAt', incidents],
  ['/v1/deadlines?sort=dueAt&drill=false', 'dueAt', incidents],
  ['/v1/deadlines?sort=-dueAt', '-dueAt', incidents],
  ['/v1/reminders', 'dueAt', incidentsWithNews],
  ['/v1/deliveries?sort=-createdAt', '-createdAt', comments],
  ['/v1/deliveries?sort=createdAt', 'createdAt', comments],
  ['/v1/webhooks', 'createdAt', webhooks],
  ['/v1/webhooks/{id}/deliveries', '-createdAt', replays],
  ['/v1/calendar-feeds', 'createdAt', calendarFeeds],
  ['/v1/members', 'createdAt', members],
  ['/v1/api-keys', 'createdAt', apiKeys],
  ['/v1/audit/events', '-sequence', incidents],
  ['/v1/audit/checkpoints', '-sequence', checkpoints],
];

export interface Row {
  readonly id?: string;
  readonly sequence?: number;
  readonly [field: string]: unknown;
}

interface PageOfRows {
  readonly rows: readonly Row[];
  /** Where the next page is; null on the last. */
  readonly next: string | null;
}

/** What tells a row of the list from the others. */
export const idOf = ({ id, sequence }: Row): string => String(id ?? sequence);

/** Ordered by the field; rows that tie stay as they are. */
export const inOrder = (rows: readonly Row[], order: string): readonly Row[] => {
  const [field, sign] = order.startsWith('-') ? [order.slice(1), -1] : [order, 1];
  const worth = (row: Row): number => {
    const value = row[field];
    const number = typeof value === 'number' ? value : Date.parse(String(value));
    if (Number.isNaN(number)) throw new Error(`Nothing can be ordered by ${field}: ${JSON.stringify(row)}`);
    return number;
  };
  return rows.toSorted((a, b) => sign * (worth(a) - worth(b)));
};

/** A list of a new organisation, for one to read while others add to it. */
export const aGrowingList = async (api: TestApi, list: string, grow: Grow) => {
  const start = Date.parse('2026-06-30T10:00:00+09:00');
  let minutes = 0;
  const stand = (): void => api.clock.standAt(new Date(start + minutes * 60_000).toISOString());
  stand();
  const organisation = await api.newOrganisation();
  const { id = '', add } = await grow(organisation);
  const [path = '', query = ''] = list.replace(/\{\w+\}/u, id).split('?');

  return {
    add: async ({ minutesLater, daysAgo }: Growth): Promise<void> => {
      minutes += minutesLater;
      stand();
      await add(new Date(start - daysAgo * 24 * 60 * 60_000).toISOString());
    },

    first: (limit: number): string => `${path}?${query}&limit=${limit}`,

    /** The Link header leads on as far as the body says that there is more, and never to where one is. */
    page: async (address: string): Promise<PageOfRows> => {
      const { body, headers } = await organisation.request('get', address).expect(200);
      const next = /^<([^>]+)>; rel="next"$/u.exec(headers['link'] ?? '')?.[1] ?? null;
      expect(new URLSearchParams(next?.split('?')[1]).get('cursor')).toBe(body.nextCursor);
      expect(next).not.toBe(address);
      return { rows: body.items, next };
    },
  };
};
