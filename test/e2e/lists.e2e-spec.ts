import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BoardItem } from '../../src/deadlines/deadline.dto.js';
import { aFiling, aLeak } from '../support/builders.js';
import { aGrowingList, growingLists, idOf, inOrder, type Row } from '../support/growing-lists.js';
import { routesOf } from '../support/routes.js';
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
    [
      '?sort=-dueAt',
      [
        '2026-08-10 二件目 final_report open',
        '2026-06-30 一件目 final_report open',
        '2026-06-14 二件目 preliminary_report missed',
      ],
    ],
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
  const globex = api.organisation();

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.logIncident(aLeak({ specialCareData: true }, { title: 'メールの誤送信' }));
    await acme.logIncident(aLeak({}, { title: '100%_完了', awareAt: '2026-05-20T10:00:00+09:00' }));
    const summary = '帰宅途中に鞄ごと紛失した。\n顧客の名簿を保存していた。';
    await acme.logIncident(aLeak({ specialCareData: null }, { title: 'USBメモリの紛失', summary }));
    await globex.logIncident(aLeak({}, { title: 'USBメモリの盗難' }));
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
    ['?sort=createdAt', ['メールの誤送信', '100%_完了', 'USBメモリの紛失']],
    ['?sort=awareAt', ['100%_完了', 'メールの誤送信', 'USBメモリの紛失']],
    ['?sort=-awareAt', ['USBメモリの紛失', 'メールの誤送信', '100%_完了']],
    ...['usb', 'ｕｓｂ', 'ﾒﾓﾘ', '鞄', '名簿', '紛失した。', '名簿　紛失', '名簿 USB'].map(
      (words): [string, string[]] => [`?q=${encodeURIComponent(words)}`, ['USBメモリの紛失']],
    ),
    ...['１００％', '％＿', '完了 100'].map((words): [string, string[]] => [
      `?q=${encodeURIComponent(words)}`,
      ['100%_完了'],
    ]),
    ...['盗難', '名簿 誤送信', '失紛', '%'.repeat(3)].map((words): [string, string[]] => [
      `?q=${encodeURIComponent(words)}`,
      [],
    ]),
    [`?q=${encodeURIComponent('の')}&sort=awareAt&status=reporting`, ['メールの誤送信']],
    [`?dueBefore=${encodeURIComponent('2026-06-06T00:00:00+09:00')}`, ['USBメモリの紛失', 'メールの誤送信']],
  ])('answers the newest first, by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  describe('searched for what looks or sounds the same', () => {
    const stored = [
      '検証10時〜12時の一覧',
      '第１−２号室の鍵',
      '辻\u{e0100}検証の名簿',
      '髙﨑検証の名簿',
      '誤\u200b送信検証',
      'ｻｰﾊﾞｰ検証',
      '渡邉𠮷彦検証',
      '“至急”検証',
    ];
    let initech: Awaited<ReturnType<typeof api.newOrganisation>>;
    beforeAll(async () => {
      initech = await api.newOrganisation();
      for (const title of stored) await initech.logIncident(aLeak({}, { title, awareAt: '2026-05-20T10:00:00+09:00' }));
    });

    it.each([
      ['10時～12時', 0],
      ['10時~12時', 0],
      ['10時\u301c12時', 0],
      ['1-2号室', 1],
      ['１－２号室', 1],
      ['1‐2号室', 1],
      ['1ー2号', 1],
      ['辻検証', 2],
      ['辻\u{e0101}検証', 2],
      ['高崎検証', 3],
      ['髙嵜', 3],
      ['誤送信検証', 4],
      ['誤送\u200c\ufeff信', 4],
      ['サーバー検証', 5],
      ['サ\u30fcハ\u3099\u30fc', 5],
      ['渡辺吉彦', 6],
      ['渡邊', 6],
      ['"至急"', 7],
    ])('%s finds what is meant', async (words, place) => {
      const { items } = await initech.get(`/v1/incidents?q=${encodeURIComponent(words)}`);
      expect(items.map(({ title }: { title: string }) => title)).toEqual([stored[place]]);
    });

    it('takes a word of which nobody sees anything for none', async () => {
      await initech.get(`/v1/incidents?q=${encodeURIComponent('\u200b')}`, 400);
      const { items } = await initech.get(`/v1/incidents?q=${encodeURIComponent('\u200b 渡辺')}`);
      expect(items).toHaveLength(1);
    });
  });

  it('fills a page of what it filters, and says whether more follow', async () => {
    const first = await acme.get('/v1/incidents?limit=1&drill=false');
    expect(first).toMatchObject({ items: [{ title: 'USBメモリの紛失' }], nextCursor: expect.any(String) });
    expect(await titles(`?limit=2&cursor=${String(first.nextCursor)}`)).toEqual(['100%_完了', 'メールの誤送信']);
    expect(await acme.get('/v1/incidents?limit=1&status=reporting')).toMatchObject({ nextCursor: null });
  });

  it('refuses a search for nothing, and a cursor that another sort gave or that nobody gave', async () => {
    expect(await acme.get(`/v1/incidents?q=${encodeURIComponent('　 ')}`, 400)).toMatchObject({
      errors: [{ pointer: '/q' }],
    });
    const { nextCursor } = await acme.get('/v1/incidents?limit=1&sort=createdAt');
    const invented = Buffer.from('["-createdAt","17"]').toString('base64url');
    for (const cursor of [nextCursor, invented]) {
      expect(await acme.get(`/v1/incidents?cursor=${cursor}`, 400)).toMatchObject({ errors: [{ pointer: '/cursor' }] });
    }
  });

  describe('of an organisation with many', () => {
    const many = api.organisation();

    beforeAll(async () => {
      await api.asOwner(async (owner) => {
        await owner.query(
          `INSERT INTO incident (organisation_id, id, title, summary, aware_at, cause, regimes, particulars, drill, created_at, updated_at)
           SELECT $1, gen_random_uuid(), '顧客情報の漏えい', '宛先を誤り、' || n || '名分の名簿を取引先へ送信した。'
             || CASE WHEN n % 997 = 0 THEN '別途、名刺の盗難。' ELSE '' END,
             now(), '{"kind": "mis_sent_mail"}', '{appi-private}', '{}', false, now(), now()
           FROM generate_series(1, 4000) n`,
          [many.id],
        );
        await owner.query('ANALYZE incident');
      });
    });

    /** Plans of what the search did, as the role and in the organisation of a request. */
    const plansOf = (words: readonly string[]): Promise<string[]> =>
      api.asOwner(async (owner) => {
        const plans: string[] = [];
        owner.on('notice', ({ message = '' }) => plans.push(message));
        await owner.query(`LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_level = notice;
          SET auto_explain.log_nested_statements = on`);
        await owner.query(`BEGIN; SET LOCAL sokuho.organisation_id = '${many.id}'; SET LOCAL ROLE sokuho_app`);
        await owner.query('SELECT search_incidents($1, 1001)', [words]);
        return plans.filter((plan) => plan.includes('Query Text: SELECT id FROM incident'));
      });

    it.each([['盗難'], ['難'], ['３９９'], ['名刺', '送信']])(
      'finds %s by the index of trigrams, and reads no table from end to end',
      async (...words) => {
        const [plan, ...others] = await plansOf(words);
        expect(others).toEqual([]);
        expect(plan).toContain('Bitmap Index Scan on incident_search');
        expect(plan).not.toContain('Seq Scan');
      },
    );

    it('finds the rare and the common', async () => {
      const found = async (words: string) =>
        (await many.get(`/v1/incidents?limit=200&q=${encodeURIComponent(words)}`)).items.length as number;
      expect(await found('名刺 盗難')).toBe(4);
      expect(await found('漏えい 名簿')).toBe(200);
    });

    it('is asked for no words of anybody else, nor without an organisation', async () => {
      expect(await acme.get(`/v1/incidents?q=${encodeURIComponent('名刺')}`)).toMatchObject({ items: [] });
      const asked = api.asOwner((owner) =>
        owner.query("BEGIN; SET LOCAL ROLE sokuho_app; SELECT search_incidents('{名刺}', 1)"),
      );
      await expect(asked).rejects.toThrow(/sokuho\.organisation_id/u);
    });
  });
});

describe('every list', () => {
  const api = useTestApi();
  const acme = api.organisation();

  it('and every other GET of a key refuses by name a parameter that it does not know, and a sort', async () => {
    const routes = (await routesOf(api.url)).filter(
      ({ method, permission }) => method === 'get' && permission !== null && permission !== 'signed-in',
    );
    expect(routes.filter(({ queryNames }) => queryNames.includes('cursor')).length).toBeGreaterThan(10);
    for (const { path, queryNames } of routes) {
      const address = path.replaceAll(/\{\w+\}/gu, '01900000-0000-7000-8000-000000000000');
      for (const query of ['staet=open', 'sort=neatness']) {
        const { status, body } = await acme.request('get', `${address}?${query}`);
        const name = query.split('=')[0] ?? '';
        expect({ path, status, errors: body.errors }).toEqual({
          path,
          status: 400,
          errors: expect.arrayContaining([expect.objectContaining({ pointer: `/${name}` })]),
        });
        if (queryNames.includes(name)) expect(body.detail).toMatch(/one of the following values: -?\w+, -?\w+/u);
      }
    }
  });

  it('that goes on page by page is among the growing ones, under each of its sorts', async () => {
    const described = (await routesOf(api.url))
      .filter(({ queryNames }) => queryNames.includes('cursor'))
      .flatMap(({ path, sorts }) => (sorts.length === 0 ? [path] : sorts.map((sort) => `${path}?sort=${sort}`)));
    const growing = growingLists.map(([list]) => list);
    expect(described.filter((list) => !growing.includes(list))).toEqual([]);
  });

  it.each(growingLists)(
    '%s shows each row that was there once, by %s, while others are added between its pages',
    async (path, order, grow) => {
      // Few minutes and days, so that many rows tie.
      const aGrowth = fc.record({ minutesLater: fc.nat(1), daysAgo: fc.nat(2) });
      await fc.assert(
        fc.asyncProperty(
          fc.array(aGrowth, { minLength: 4, maxLength: 6 }),
          fc.array(fc.array(aGrowth, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
          fc.integer({ min: 2, max: 6 }),
          async (there, meanwhile, pages) => {
            const { add, first, page } = await aGrowingList(api, path, grow);
            for (const one of there) await add(one);
            const whole = await page(first(200));
            expect(whole).toEqual({ rows: inOrder(whole.rows, order), next: null });
            expect(whole.rows.length).toBeGreaterThan(1);

            const seen: Row[] = [];
            let address: string | null = first(Math.ceil(whole.rows.length / pages));
            for (let turn = 0; address !== null; turn += 1) {
              for (const one of meanwhile[turn] ?? []) await add(one);
              const { rows, next } = await page(address);
              seen.push(...rows);
              address = next;
            }
            const before = whole.rows.map(idOf);
            const ids = seen.map(idOf);
            expect(ids.filter((id) => before.includes(id))).toEqual(before);
            expect(new Set(ids).size).toBe(ids.length);
            expect(seen).toEqual(inOrder(seen, order));
          },
        ),
        { numRuns: 4 },
      );
    },
  );
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
