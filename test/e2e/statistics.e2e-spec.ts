import { beforeAll, describe, expect, it } from '@jest/globals';
import { boardStates } from '../../src/deadlines/deadline.dto.js';
import { incidentStatuses } from '../../src/incidents/incident-words.js';
import type { StatisticsAnswer } from '../../src/statistics/statistics.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

const api = useTestApi();

describe('GET /v1/statistics', () => {
  const acme = api.organisation();
  const both = ['preliminary_report', 'final_report'] as const;

  const logged = async (at: string, ...leak: Parameters<typeof aLeak>) => {
    api.clock.standAt(at);
    return acme.logIncident(aLeak(...leak));
  };

  /** One incident in every status, and some with a second filing or a decision behind them. */
  beforeAll(async () => {
    const filed = (serves: readonly (typeof both)[number][], filedAt: string, complete = true) =>
      aFiling({ serves: [...serves], filedAt, complete });
    await logged(
      '2026-04-01T10:00:00+09:00',
      { specialCareData: true },
      { title: '期限切れ', cause: { kind: 'loss' } },
    );
    const closed = await logged('2026-04-30T23:30:00+09:00', { specialCareData: true }, { title: '終了' });
    await logged('2026-05-01T00:30:00+09:00', {}, { title: '対象外' });
    const late = await logged('2026-05-10T10:00:00+09:00', { wrongfulPurpose: true }, { title: '遅れた' });
    const supplement = await logged('2026-05-11T10:00:00+09:00', { specialCareData: true }, { title: '追完待ち' });
    const begun = await logged('2026-05-20T10:00:00+09:00', { specialCareData: true }, { title: '速報済み' });
    await logged('2026-05-21T10:00:00+09:00', {
      specialCareData: true,
      processor: true,
      principalNotifiedAt: '2026-05-21T09:00:00+09:00',
    });
    const narrowed = await logged(
      '2026-05-22T09:00:00+09:00',
      { specialCareData: true, wrongfulPurpose: true },
      { title: '番号法は対象外', furtherRegimes: ['my-number'] },
    );
    await acme.addFacts(narrowed, {
      wrongfulPurpose: false,
      openToUnspecifiedPersons: false,
      specifiedNetworkSystem: false,
    });
    const noLeak = await logged('2026-05-22T10:00:00+09:00', { specialCareData: true });
    await logged('2026-05-28T10:00:00+09:00', { specialCareData: null }, { title: '判定未了' });
    await logged('2026-05-29T10:00:00+09:00', { specialCareData: true }, { title: '対応中' });
    await logged('2026-05-30T10:00:00+09:00', { specialCareData: true }, { title: '訓練', drill: true });
    await acme.file(closed, {
      ...filed([...both], '2026-05-01T10:00:00+09:00'),
      serves: [...both, 'individual_notice'],
    });
    await acme.determine(closed, { kind: 'closed', reason: '対応が完了した。' });
    await acme.file(late, { ...filed(['preliminary_report'], '2026-05-20T10:00:00+09:00'), lateReason: '判断の遅れ' });
    await acme.file(late, filed(['final_report'], '2026-05-21T10:00:00+09:00'));
    await acme.file(supplement, filed([...both], '2026-05-13T10:00:00+09:00', false));
    await acme.file(begun, filed(['preliminary_report'], '2026-05-20T11:00:00+09:00'));
    await acme.file(narrowed, filed([...both], '2026-05-22T10:00:00+09:00'));
    await acme.determine(noLeak, { kind: 'not_a_leak', reason: '暗号化されていた。' });
    api.clock.standAt('2026-05-31T10:00:00+09:00');
  });

  const statistics = (query = ''): Promise<StatisticsAnswer> => acme.get(`/v1/statistics${query}`);
  const count = async (path: string): Promise<number> => (await acme.get(`${path}&limit=200`)).items.length;

  it('counts incidents by the status which the list shows, in every status there is', async () => {
    const { incidents } = await statistics();
    for (const status of incidentStatuses) {
      const listed = await count(`/v1/incidents?status=${status}`);
      expect([status, incidents.byStatus[status]]).toEqual([status, listed]);
      expect([status, listed]).not.toEqual([status, 0]);
    }
    expect(incidents).toMatchObject({ total: 11, open: 10 });
  });

  it('counts deadlines by the state which the board shows, and the on-time rate of them', async () => {
    const { deadlines } = await statistics();
    const listed = async (state: string): Promise<number> => count(`/v1/deadlines?state=${state}`);
    const board: Record<string, number> = {};
    for (const state of boardStates) board[state] = await listed(state);
    // The board lists what was missed among the open too.
    expect(deadlines.byState).toEqual({ ...board, open: (board['open'] ?? 0) - (board['missed'] ?? 0) });
    expect(board).toMatchObject({ met: 8, met_late: 1, missed: 2, superseded: 4 });
    expect(deadlines.onTimeRate).toBe(0.7273);
    for (const { days, through, deadlines: due } of deadlines.dueWithin)
      expect([days, due]).toEqual([days, await count(`/v1/deadlines?state=open&dueFrom=2026-05-31&dueTo=${through}`)]);
    expect(deadlines.dueWithin.map(({ days, through, deadlines: due }) => [days, through, due])).toEqual([
      [1, '2026-06-01', 1],
      [3, '2026-06-03', 2],
      [7, '2026-06-07', 2],
      [14, '2026-06-14', 2],
      [30, '2026-06-30', 5],
    ]);
  });

  it('takes a deadline as missed after its moment, and not at it, as the board does', async () => {
    const [next] = (await acme.get('/v1/deadlines?state=open&dueFrom=2026-05-31&limit=1')).items;
    const missed = async (): Promise<[number, number]> => [
      (await statistics()).deadlines.byState.missed,
      await count('/v1/deadlines?state=missed'),
    ];
    const before = await missed();
    const moment = Date.parse(next.dueAt);
    api.clock.standAt(new Date(moment).toISOString());
    expect(await missed()).toEqual(before);
    api.clock.standAt(new Date(moment + 1).toISOString());
    expect(await missed()).toEqual(before.map((each) => each + 1));
    api.clock.standAt('2026-05-31T10:00:00+09:00');
  });

  it('tells the median of days to file by the count of the law, where the day of knowing is day 1', async () => {
    const { byKind } = (await statistics()).deadlines;
    // Preliminary: days 1, 1, 2, 3 and 11. Final: days 1, 2, 3 and 12. The notice to the persons has no date, and is filed on day 2.
    expect(byKind).toMatchObject([
      { kind: 'preliminary_report', filed: 5, medianDaysToFile: 2, onTimeRate: 0.6667 },
      { kind: 'final_report', filed: 4, medianDaysToFile: 2.5, onTimeRate: 0.8 },
      { kind: 'individual_notice', filed: 1, medianDaysToFile: 2, onTimeRate: null, withoutDate: { met: 1 } },
      { kind: 'principal_notice', filed: 0, medianDaysToFile: null, withoutDate: { discharged: 1 } },
    ]);
  });

  it('tells causes and months, months and the period by the calendar of Japan', async () => {
    const { byCause, byMonth } = await statistics();
    expect(byCause).toEqual([
      { cause: 'mis_sent_mail', incidents: 10, open: 9, met: 8, metLate: 1, missed: 0, onTimeRate: 0.8889 },
      { cause: 'loss', incidents: 1, open: 1, met: 0, metLate: 0, missed: 2, onTimeRate: 0 },
    ]);
    expect(byMonth.map(({ month, incidents, open }) => [month, incidents, open])).toEqual([
      ['2026-04', 2, 1],
      ['2026-05', 9, 9],
    ]);
    expect(await statistics('?from=2026-05-01')).toMatchObject({ incidents: { total: 9 }, byMonth: [byMonth[1]] });
    expect(await statistics('?to=2026-04-30')).toMatchObject({ incidents: { total: 2 }, byMonth: [byMonth[0]] });
    expect(await statistics('?from=2020-01-01&to=2020-12-31')).toMatchObject({
      incidents: { total: 0, byStatus: { closed: 0 } },
      deadlines: { onTimeRate: null, byKind: [] },
      byCause: [],
    });
  });

  it('refuses a period that ends before it begins', async () => {
    const problem = await acme.get('/v1/statistics?from=2026-06-02&to=2026-06-01', 400);
    expect(problem.errors).toMatchObject([{ pointer: '/from' }]);
    await acme.get('/v1/statistics?from=2026-02-30', 400);
  });
});
