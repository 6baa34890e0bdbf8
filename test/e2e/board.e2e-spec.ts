import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BoardItem } from '../../src/deadlines/deadline.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('GET /v1/deadlines', () => {
  const api = useTestApi();
  const acme = api.organisation();

  /** Three incidents: noticed on June 1st (filed late, and supplemented never), 10th (an attack) and 15th (an exercise). */
  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const first = await acme.logIncident(aLeak({ specialCareData: true }, { title: '一件目' }));
    api.clock.standAt('2026-06-10T10:00:00+09:00');
    await acme.logIncident(aLeak({ wrongfulPurpose: true }, { title: '二件目' }));
    api.clock.standAt('2026-06-15T10:00:00+09:00');
    await acme.logIncident(aLeak({ specialCareData: true }, { title: '三件目', drill: true }));
    const late = {
      serves: ['preliminary_report'],
      filedAt: '2026-06-09T09:00:00+09:00',
      lateReason: '判断の遅れ',
    } as const;
    await acme.file(first, aFiling({ ...late, serves: [...late.serves] }));
    api.clock.standAt('2026-06-16T10:00:00+09:00');
  });

  const board = async (query = ''): Promise<string[]> =>
    (await acme.get(`/v1/deadlines${query}`)).items.map(
      ({ incidentTitle, kind, dueOn, state }: BoardItem) => `${dueOn} ${incidentTitle} ${kind} ${state}`,
    );

  it('shows what is open, soonest first, what was missed as missed, and no exercises', async () => {
    expect(await board()).toEqual([
      '2026-06-14 二件目 preliminary_report missed',
      '2026-06-30 一件目 final_report open',
      '2026-08-10 二件目 final_report open',
    ]);
  });

  it.each([
    ['?state=missed', ['2026-06-14 二件目 preliminary_report missed']],
    ['?state=met_late', ['2026-06-05 一件目 preliminary_report met_late']],
    ['?state=met', []],
    ['?kind=final_report&drill=false', ['2026-06-30 一件目 final_report open', '2026-08-10 二件目 final_report open']],
    ['?drill=true&dueTo=2026-06-30', ['2026-06-19 三件目 preliminary_report open']],
    ['?dueFrom=2026-07-14&dueTo=2026-07-14&drill=true', ['2026-07-14 三件目 final_report open']],
  ])('filters by %s', async (query, expected) => {
    expect(await board(query)).toEqual(expected);
  });

  it('goes on page by page without a gap or a repeat', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await acme.get(`/v1/deadlines?limit=2${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }: BoardItem) => id));
      cursor = page.nextCursor === null ? '' : `&cursor=${String(page.nextCursor)}`;
    } while (cursor !== '');
    const all = (await acme.get('/v1/deadlines')).items.map(({ id }: BoardItem) => id);
    expect(seen).toEqual(all);
  });

  it.each(['dueFrom=2026-02-30', 'state=late', 'kind=x', 'drill=maybe', 'incidentId=17'])(
    'refuses ?%s',
    async (query) => {
      await acme.get(`/v1/deadlines?${query}`, 400);
    },
  );
});

describe('GET /v1/incidents', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.logIncident(aLeak({ specialCareData: true }, { title: 'メールの誤送信' }));
    await acme.logIncident(aLeak({}, { title: '100%_完了' }));
    await acme.logIncident(aLeak({ specialCareData: null }, { title: 'USBメモリの紛失' }));
    api.clock.standAt('2026-06-04T10:00:00+09:00');
  });

  const titles = async (query = ''): Promise<string[]> =>
    (await acme.get(`/v1/incidents${query}`)).items.map(({ title }: { title: string }) => title);

  it.each([
    ['', ['USBメモリの紛失', '100%_完了', 'メールの誤送信']],
    ['?status=reporting', ['メールの誤送信']],
    ['?status=not_reportable', ['100%_完了']],
    ['?status=undetermined', ['USBメモリの紛失']],
    ['?status=overdue', []],
    [`?q=${encodeURIComponent('%_')}`, ['100%_完了']],
    [`?q=${encodeURIComponent('usb')}`, ['USBメモリの紛失']],
    [`?dueBefore=${encodeURIComponent('2026-06-06T00:00:00+09:00')}`, ['USBメモリの紛失', 'メールの誤送信']],
  ])('answers the newest first, by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('fills a page of what it filters, and says whether more follow', async () => {
    const first = await acme.get('/v1/incidents?limit=1&drill=false');
    expect(first).toMatchObject({ items: [{ title: 'USBメモリの紛失' }], nextCursor: expect.any(String) });
    expect(await titles(`?limit=2&cursor=${String(first.nextCursor)}`)).toEqual(['100%_完了', 'メールの誤送信']);
    expect(await acme.get('/v1/incidents?limit=1&status=reporting')).toMatchObject({ nextCursor: null });
  });
});

describe('/v1/members', () => {
  const api = useTestApi();
  const acme = api.organisation();

  it('are added with an audit entry, and listed', async () => {
    const added = await acme.post('/v1/members', { email: 'Houmu@acme.example', name: '法務', role: 'legal' });
    expect(added).toMatchObject({ email: 'Houmu@acme.example', role: 'legal', language: 'ja' });
    expect(await acme.as('viewer').get('/v1/members')).toEqual({ items: [added], nextCursor: null });
  });

  it('have an address of their own, in whatever case it is written', async () => {
    await acme.post('/v1/members', { email: 'one@acme.example', name: 'x', role: 'viewer' });
    const problem = await acme.post('/v1/members', { email: 'ONE@acme.example', name: 'y', role: 'viewer' }, 409);
    expect(problem).toMatchObject({ type: 'urn:sokuho:problem:conflict' });
  });

  it.each([
    { email: 'no address' },
    { email: 'a@b.example\r\nBcc: c@d.example' },
    { role: 'boss' },
    { language: 'fr' },
  ])('are refused with %j', async (change) => {
    const member = { email: 'x@acme.example', name: 'x', role: 'viewer', ...change };
    await acme.post('/v1/members', member, 400);
  });
});
