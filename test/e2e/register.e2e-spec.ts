import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ClientRequest, get } from 'node:http';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { IncidentSummary } from '../../src/incidents/incident.dto.js';
import { registerColumns } from '../../src/register/columns/register-columns.js';
import { registerMediaTypes } from '../../src/register/formats/register-formats.js';
import { aWorkbook } from '../support/a-workbook.js';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';
import { unzipped } from '../unit/reports/support/read-docx.js';

const api = useTestApi();

/** The answer's body as it came over the wire. */
const bytesOf = (sent: ReturnType<ReturnType<typeof api.organisation>['request']>): Promise<Buffer> =>
  sent
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    })
    .expect(200)
    .then(({ body }) => body as Buffer);

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: Buffer): Row[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('GET /v1/incidents/export', () => {
  const acme = api.organisation();
  const risky = ['=1+1', '+81', '-1', '@SUM(A1)', '\tx', '＝1+1', "'quoted"];
  let first: IncidentSummary;

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const owner = await acme.addMember('officer');
    first = await acme.logIncident({
      ...aLeak(
        { specialCareData: true, affectedPersons: { known: 45, max: null } },
        {
          title: 'メールの誤送信、"至急"\r\n二行目',
          occurredAt: '2026-05-31T23:00:00Z',
          discoveredBy: 'business_partner',
          cause: { kind: 'mis_sent_mail', actor: 'reporter' },
          furtherRegimes: ['my-number'],
          particulars: { dataItems: { kinds: ['name', 'mail_address'] }, secondaryDamage: { exists: false } },
          ownerMemberId: owner.id,
        },
      ),
    });
    await acme.file(first, {
      ...aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:00:00+09:00' }),
      receiptNumber: '=R-17',
    });
    for (const title of risky) await acme.logIncident(aLeak({}, { title, cause: { kind: 'loss' } }));
    const noLeak = await acme.logIncident(aLeak({ specialCareData: true }, { title: 'bell \u0007 _x0041_ <&>' }));
    await acme.determine(noLeak, { kind: 'not_a_leak', reason: '暗号化されていた。' });
    await acme.logIncident(aLeak({}, { title: '訓練', drill: true }));
  });

  const taken = (query: string): Promise<Buffer> => bytesOf(acme.request('get', `/v1/incidents/export${query}`));

  it('writes CSV for Excel: a byte order mark, RFC 4180, Japanese headings and words', async () => {
    const csv = await taken('?format=csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(9);
    expect(Object.keys(rows[0] ?? {})).toEqual(registerColumns.map(({ heading }) => heading.ja));
    expect(rows[0]).toMatchObject({
      案件ID: first.id,
      件名: 'メールの誤送信、"至急"\r\n二行目',
      発生日時: '2026-06-01 08:00:00',
      知った日時: '2026-06-01 10:00:00',
      発見者: '取引先',
      原因の種類: '誤送信（メール）',
      適用制度: '個人情報保護法（個人情報取扱事業者）',
      併せて適用される制度: '番号利用法',
      事態の種類: '漏えい',
      '本人の数（判明分）': '45',
      '本人の数（最大）': '',
      要配慮個人情報: 'はい',
      不正の目的のおそれ: 'いいえ',
      高度な暗号化等: '',
      個人データの項目: '氏名、メールアドレス',
      二次被害又はそのおそれ: 'いいえ',
      訓練: 'いいえ',
      状況: '速報済み',
      速報の期限: '2026-06-05',
      速報の提出日時: '2026-06-01 10:00:00',
      速報の受付番号: "'=R-17",
      確報の期限: '2026-06-30',
      報告先: '個人情報保護委員会',
      担当者: 'officer担当',
    });
    expect(rows[0]?.['該当する号']).toMatch(/^第7条第1号/u);
    expect(rows[0]?.['他の制度の期限・提出']).toMatch(/番号利用法 速報：期限 2026-06-05、提出 -/u);
    expect(rows.at(-1)).toMatchObject({
      状況: '報告対象外',
      判断の記録: '2026-06-01 漏えい等に当たらない：暗号化されていた。',
    });
  });

  it('lets no text become a formula, in CSV by an apostrophe, in a workbook as a string', async () => {
    const titles = rowsOf(await taken('')).map((row) => row['件名']);
    expect(titles.slice(1, 8)).toEqual(risky.map((title) => `'${title}`));
    const sheet = await readSheet(await taken('?format=xlsx'), { trim: false });
    const at = registerColumns.findIndex(({ name }) => name === 'title');
    expect(sheet.slice(2, 9).map((row) => row[at])).toEqual(risky);
    expect(sheet.at(-1)?.[at]).toBe('bell \ufffd _x0041_ <&>');
  });

  it('writes a workbook that a reader opens, with numbers as numbers, in English when asked', async () => {
    const [headings, row] = await readSheet(await taken('?format=xlsx&lang=en'));
    expect(headings).toEqual(registerColumns.map(({ heading }) => heading.en));
    const value = (name: string): unknown => row?.[registerColumns.findIndex((column) => column.name === name)];
    expect(value('facts.affectedPersons.known')).toBe(45);
    expect(value('cause.kind')).toBe('Mail sent to the wrong person');
    const { text, headers } = await acme.request('get', '/v1/incidents/export').set('accept-language', 'en');
    expect(text).toContain('Incident id,Title,Summary');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="register.csv"',
      'cache-control': 'private, no-store',
    });
  });

  it('writes dates as dates, so that a spreadsheet sorts and filters them, under headings with a filter', async () => {
    const workbook = await taken('?format=xlsx');
    const [, row] = await readSheet(workbook);
    const value = (name: string): unknown => row?.[registerColumns.findIndex((column) => column.name === name)];
    // A count of days and its fraction: a reader may lose a millisecond.
    expect(Math.round(Number(value('awareAt')) / 1000)).toBe(Date.parse('2026-06-01T10:00:00Z') / 1000);
    expect(value('preliminaryDueOn')).toEqual(new Date('2026-06-05T00:00:00Z'));
    const xml = (await unzipped(workbook)).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]{2}10"\/>/u);
    expect(xml.match(/<col /gu)).toHaveLength(registerColumns.length);
  });

  it('writes NDJSON with all that the API shows, and leaves out what the filters leave out', async () => {
    const lines = async (query: string) =>
      (await taken(`?format=ndjson${query}`))
        .toString()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    const records = await lines('');
    expect(records).toHaveLength(9);
    const { items } = await acme.get('/v1/incidents?limit=200');
    expect(records[0]).toMatchObject(items.at(-1));
    expect(records[0]).toMatchObject({ facts: { specialCareData: true }, filings: [{ receiptNumber: '=R-17' }] });
    expect((await lines('&drill=true')).map(({ title }) => title)).toEqual(['訓練']);
    expect(await lines('&regime=my-number')).toHaveLength(1);
    expect(await lines('&to=2026-05-31')).toEqual([]);
    expect(await lines('&from=2026-06-01&to=2026-06-01')).toHaveLength(9);
    await acme.get('/v1/incidents/export?format=pdf', 400);
  });

  it('is an entry of the record, with what was taken and not with what stood in it', async () => {
    await taken('?format=ndjson&regime=my-number');
    const [entry] = (await acme.get('/v1/audit/events?action=register.exported&limit=1')).items;
    expect(entry.detail).toEqual({ format: 'ndjson', language: 'ja', regime: 'my-number', drill: false });
  });

  it('leaves neither a connection nor a place with a taker who takes nothing', async () => {
    const globex = await api.newOrganisation('乙社');
    await api.asOwner(async (owner) => {
      // Enough that it does not fit into the buffers on the way.
      await owner.query(
        `INSERT INTO incident (organisation_id, id, title, summary, aware_at, cause, regimes, particulars, drill, created_at, updated_at)
         SELECT $1, gen_random_uuid(), 'x', repeat('長', 3000), now(), '{"kind":"loss"}', '{appi-private}', '{}', false, now(), now()
         FROM generate_series(1, 1500)`,
        [acme.id],
      );
      const url = `${api.url}/v1/incidents/export?format=ndjson`;
      const headers = { authorization: `Bearer ${acme.key}` };
      const begun = (): Promise<ClientRequest> =>
        new Promise((resolve, reject) => {
          const taker = get(url, { headers, agent: false }).on('error', reject);
          // The beginning and no more.
          taker.on('response', (answer) =>
            answer.once('readable', () => {
              answer.read(1);
              resolve(taker);
            }),
          );
        });
      const takers = [await begun(), await begun(), await begun()];
      const open = await owner.query(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
      );
      expect(open.rowCount).toBe(0);
      await globex.request('get', '/v1/incidents/export').expect(200);
      expect(rowsOf(await taken('?regime=my-number'))).toHaveLength(1);
      for (const taker of takers) taker.off('error', () => undefined).destroy();
      await owner.query("DELETE FROM incident WHERE title = 'x'");
    });
  });

  it('is refused where the organisation has many under way, and to no other', async () => {
    const globex = await api.newOrganisation('乙社');
    const asked = Array.from({ length: 12 }, () => acme.request('get', '/v1/incidents/export'));
    const [other, ...own] = await Promise.all([globex.request('get', '/v1/incidents/export'), ...asked]);
    expect(other.status).toBe(200);
    const refused = own.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, headers } of refused) expect([status, headers['retry-after']]).toEqual([429, '10']);
  });
});

describe('POST /v1/incidents/import', () => {
  const acme = api.organisation();
  const globex = api.organisation();

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    for (const organisation of [acme, globex]) await organisation.addMember('officer');
  });

  const sent = (body: string | Buffer, query = '', type = 'text/csv') =>
    acme.request('post', `/v1/incidents/import${query}`).type(type).send(body);
  const titles = async (): Promise<string[]> =>
    (await acme.get('/v1/incidents?limit=200')).items.map(({ title }: IncidentSummary) => title);

  const good = '件名,知った日時,原因の種類,要配慮個人情報,本人の数（最大）,状況\r\n';
  const mixed = `${good}一件目,2026/5/30 9:00,紛失,はい,"1,200",対応中\r\n\r\n"二件目\n続き",2026-06-31,紛失,たぶん,約12人,\r\n三件目,2026-05-31,loss,no,,\r\n`;

  it('takes a CSV as people and spreadsheets write it', async () => {
    const row = '"\'=件名, その一",2026/5/30 9:05,誤送信（メール）,○,"1,200",対応中\r\n';
    const { body } = await sent(`\ufeff${good}${row}`).expect(200);
    expect(body).toMatchObject({ rows: 1, logged: 1, refused: 0, faults: [], passedOver: ['状況'] });
    expect(await acme.get(`/v1/incidents/${String(body.incidents[0].id)}`)).toMatchObject({
      title: '=件名, その一',
      awareAt: '2026-05-30T09:05:00.000+09:00',
      cause: { kind: 'mis_sent_mail' },
      revisions: [{ facts: { specialCareData: true, affectedPersons: { max: 1200 } } }],
      status: 'reporting',
      deadlines: [{ dueOn: '2026-06-03' }, { dueOn: '2026-06-29' }, { dueOn: null }],
    });
  });

  it('writes nothing when a row is wrong, and names every wrong value by line, column and what to do', async () => {
    const before = await titles();
    const { body } = await sent(mixed).expect(400);
    expect(body).toMatchObject({
      type: 'urn:sokuho:problem:invalid-request',
      detail: expect.stringMatching(/^3 件のうち 1 件/u),
    });
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/4/awareAt',
      '/4/facts/specialCareData',
      '/4/facts/affectedPersons/max',
    ]);
    expect(body.errors[0].detail).toMatch(/^4 行目：/u);
    expect(await titles()).toEqual(before);
  });

  it('logs the good ones when asked to skip the bad, and none in a dry run', async () => {
    const before = await titles();
    const dry = (await sent(mixed, '?onError=skip&dryRun=true').expect(200)).body;
    expect(dry).toMatchObject({ rows: 3, logged: 0, refused: 1, incidents: [] });
    expect(await titles()).toEqual(before);
    const { body } = await sent(mixed, '?onError=skip').expect(200);
    expect(body).toMatchObject({
      rows: 3,
      logged: 2,
      refused: 1,
      faultCount: 3,
      incidents: [{ line: 2 }, { line: 6 }],
    });
    expect(body.faults[0]).toMatchObject({ line: 4, pointer: '/awareAt', column: '知った日時' });
    expect((await titles()).slice(0, 2)).toEqual(['三件目', '一件目']);
    const [entry] = (await acme.get('/v1/audit/events?action=register.imported&limit=1')).items;
    expect(entry.detail).toMatchObject({ format: 'csv', rows: 3, logged: 2, refused: 1 });
  });

  it.each(['\r\n', '\n'])(
    'counts lines as an editor does, whatever ends them within a quoted cell (%j)',
    async (end) => {
      const rows = [
        '件名,知った日時,原因の種類,"要配慮\r\n個人情報"',
        '"一件目\r\nの続き",2026-06-31,紛失,はい',
        '"二件目",2026-06-31,紛失,"は\r\n\r\nい"',
        '',
        '三件目,2026-06-31,紛失,はい',
        '"四\n件\r\n目",2026-06-31,紛失,はい',
        '五件目,"2026"-05-31,紛失,はい',
      ];
      const linesOf = (body: { errors: { pointer: string }[] }) => [
        ...new Set(body.errors.map(({ pointer }) => pointer.split('/')[1])),
      ];
      const heading = rows[0]?.replace('\r\n', '');
      expect(linesOf((await sent([heading, ...rows.slice(1, -1)].join(end)).expect(400)).body)).toEqual([
        '2',
        '4',
        '8',
        '9',
      ]);
      expect(linesOf((await sent([heading, ...rows.slice(1)].join(end)).expect(400)).body)).toEqual(['12']);
      expect(linesOf((await sent(`${'"x\r\n",'.repeat(3)}"`).expect(400)).body)).toEqual(['1']);
    },
  );

  it('refuses more rows than it takes at once', async () => {
    const before = await titles();
    // Of more cells than headings, and so refused without a look at them.
    const { body } = await sent(`${good}${'a,,,,,,b\r\n'.repeat(100_001)}`).expect(413);
    expect(body).toMatchObject({
      type: 'urn:sokuho:problem:payload-too-large',
      detail: expect.stringContaining('100,000'),
    });
    expect(await titles()).toEqual(before);
  }, 60_000);

  it('takes again what an export wrote, as CSV and as NDJSON', async () => {
    for (const [format, type] of [
      ['csv', 'text/csv; charset=utf-8'],
      ['ndjson', 'application/x-ndjson'],
    ] as const) {
      const exported = await bytesOf(acme.request('get', `/v1/incidents/export?format=${format}`));
      const answer = await globex.request('post', '/v1/incidents/import').type(type).send(exported).expect(200);
      expect(answer.body).toMatchObject({
        rows: 3,
        logged: 3,
        passedOver: expect.arrayContaining([format === 'csv' ? '状況' : 'status']),
      });
      const again = await bytesOf(globex.request('get', '/v1/incidents/export?format=csv'));
      const entered = (row: Row | undefined) => [
        row?.['件名'],
        row?.['知った日時'],
        row?.['本人の数（最大）'],
        row?.['要配慮個人情報'],
      ];
      const first = rowsOf(await bytesOf(acme.request('get', '/v1/incidents/export')));
      expect(rowsOf(again).slice(-3).map(entered)).toEqual(first.map(entered));
    }
  });

  it('reads Shift_JIS when told so, and says it of a file that is not what it claims', async () => {
    // 件名 紛失 in Shift_JIS, with the English names of the other columns.
    const sjis = Buffer.concat([
      Buffer.from([0x8c, 0x8f, 0x96, 0xbc]),
      Buffer.from(',awareAt,cause.kind\r\n'),
      Buffer.from([0x95, 0xb4, 0x8e, 0xb8]),
      Buffer.from(',2026-05-31,loss\r\n'),
    ]);
    const refused = await sent(sjis).expect(400);
    expect(refused.body.detail).toMatch(/charset=shift_jis/u);
    await sent(sjis, '', 'text/csv; charset=Shift_JIS').expect(200);
    expect((await titles())[0]).toBe('紛失');
    await sent(sjis, '', 'text/csv; charset=MS932').expect(200);
    await sent(good, '', 'text/csv; charset=latin1').expect(415);
    await sent('{}', '', 'application/json').expect(415);
  });

  it.each([
    ['title,awareAt\r\n', /列「原因の種類」がありません/u],
    ['title,awareAt,cause.kind,色\r\n', /列「色」は定義されていません/u],
    ['title,件名,awareAt,cause.kind\r\n', /2 回/u],
    ['', /がありません/u],
    ['a,b,c\r\n', /1 行目の列「a」/u],
    [',,\n\ntitle,awareAt\n', /3 行目に列「原因の種類」がありません/u],
    ['title,awareAt,cause.kind,\r\na,2026-05-31,loss,more\r\n', /見出しのない列（左から 4 列目）/u],
    ['title,awareAt,cause.kind\r\na,"2026-05-31"x,loss\r\n', /2 行目から先を CSV として読み取れません/u],
    ['title,awareAt,cause.kind\r\na,2026-05-31,loss,more\r\n', /3 列/u],
  ])('refuses the file %j', async (csv, detail) => {
    const { body } = await sent(csv).expect(400);
    expect(JSON.stringify(body)).toMatch(detail);
  });

  const base = '件名,知った日時,原因の種類';
  it.each([
    ['a heading without a name whose cells are empty', `${base},,\n名簿の紛失,2026/5/24,紛失,,\n,,,,\n`, 1],
    ['an empty first line', `,,\n${base}\n名簿の紛失,2026/5/24,紛失\n`, 1],
    ['a heading laid out for print', '件 名,"知った\n日時",原因の　種類\n名簿の紛失,2026/5/24,紛失\n', 1],
    ['line ends of several kinds', `${base}\r\n名簿,2026/5/24,紛失\n台帳,2026/5/24,紛失\r手帳,2026/5/24,紛失\r\n`, 3],
    ['tabs in UTF-16', Buffer.from(`\ufeff${base.replaceAll(',', '\t')}\r\n名簿\t2026/5/24\t紛失\r\n`, 'utf16le'), 1],
    ['blanks around a choice', `${base},事態の種類\n名簿,令和8年5月24日（日）9時,\u3000紛 失 ,漏えい､滅失\n`, 1],
  ])('takes %s', async (_, file, rows) => {
    const { body } = await sent(file, '?dryRun=true').expect(200);
    expect(body).toMatchObject({ rows, refused: 0 });
  });

  it('refuses in terms of the column, once for each cell, and never of the API', async () => {
    const file = [
      `${base},本人の数（判明分）,本人の数（最大）,委託先としての取扱い,委託元に通知した日時,発生日時,要配慮個人情報`,
      '\u3000\u200b,2026/5/24,紛失,,,,,,',
      '名簿,2026/5/24,紛失,45,40,,,,',
      '名簿,2026/5/24,紛失,,,なし,2026/5/25,,',
      '名簿,2026/5/24,紛失,,,,,2026/5/25 9:00,',
      '名簿,2026/8/24,紛失,,,,,,',
      `${'長'.repeat(201)},2026/5/24,紛失,不明,,,,,△`,
    ].join('\n');
    const { body } = await sent(file, '?dryRun=true&onError=skip').expect(200);
    const said = body.faults.map((fault: { line: number; column: string; detail: string }) => [
      fault.line,
      fault.detail,
    ]);
    expect(said).toEqual([
      [2, '「件名」：空です。値を記載してください。'],
      [
        3,
        expect.stringMatching(
          /^「本人の数（最大）」：本人の数（最大）（40）が 本人の数（判明分）（45）を下回っています/u,
        ),
      ],
      [4, expect.stringMatching(/^「委託元に通知した日時」：.*委託先としての取扱い が いいえ です/u)],
      [5, expect.stringMatching(/^「発生日時」：.*知った日時（2026-05-24）より後の日です/u)],
      [6, expect.stringMatching(/^「知った日時」：知った日時（2026-08-24.*が現在.*より後です/u)],
      [7, expect.stringMatching(/^「本人の数（判明分）」：0 以上 10 億以下の整数/u)],
      [7, expect.stringMatching(/^「要配慮個人情報」：「はい」又は「いいえ」/u)],
      [7, expect.stringMatching(/^「件名」：文字数が上限を超えています。$/u)],
    ]);
    for (const [, detail] of said) expect(detail).not.toMatch(/[a-z]{3,}/u);
  });

  describe('of a register that comes back', () => {
    const again = async (query: string, change: (csv: string) => string = (csv) => csv) => {
      const csv = (await bytesOf(hooli.request('get', '/v1/incidents/export'))).toString();
      return hooli.request('post', `/v1/incidents/import${query}`).type('text/csv').send(change(csv));
    };
    let hooli: Awaited<ReturnType<typeof api.newOrganisation>>;
    beforeAll(async () => {
      hooli = await api.newOrganisation();
      await hooli.addMember('officer');
      await hooli.logIncident(aLeak({ affectedPersons: { known: 5, max: null } }, { title: '名簿の紛失' }));
      await hooli.logIncident(aLeak({}, { title: '手帳の紛失' }));
    });

    it('is refused by the lines of its incidents, and doubles nothing', async () => {
      const { status, body } = await again('');
      expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
        400,
        ['/2/id', '/3/id'],
      ]);
      expect(body.errors[0].detail).toContain('この組織に登録されています');
      expect((await hooli.get('/v1/incidents')).items).toHaveLength(2);
      const ndjson = await bytesOf(hooli.request('get', '/v1/incidents/export?format=ndjson'));
      await hooli.request('post', '/v1/incidents/import').type('application/x-ndjson').send(ndjson).expect(400);
    });

    it('is passed over when asked', async () => {
      expect((await again('?onExisting=skip')).body).toMatchObject({ rows: 2, logged: 0, skipped: 2, updated: 0 });
    });

    it('has what it says anew taken over when asked: facts as a revision, the rest as a change', async () => {
      const { body } = await again('?onExisting=update', (csv) =>
        csv
          .replace('手帳の紛失', '手帳2冊の紛失')
          .replace('名簿の紛失', '名簿の紛失（支店）')
          .replace(/,5,,/u, ',"1,200",,'),
      );
      expect(body).toMatchObject({ rows: 2, logged: 0, updated: 2, skipped: 0 });
      const [second, first] = (await hooli.get('/v1/incidents')).items;
      expect([first.title, second.title]).toEqual(['名簿の紛失（支店）', '手帳2冊の紛失']);
      const { revisions } = await hooli.get(`/v1/incidents/${first.id}`);
      expect(revisions).toMatchObject([{}, { facts: { affectedPersons: { known: 1200, max: null } } }]);
      expect((await again('?onExisting=update')).body).toMatchObject({ updated: 0, skipped: 2 });
    });

    it('moves no date that a person has to decide on', async () => {
      const { status, body } = await again('?onExisting=update', (csv) =>
        csv.replaceAll('2026-06-01 10:00:00', '2026-05-01 10:00:00'),
      );
      expect([status, body.errors[0]]).toEqual([
        400,
        { pointer: '/2/awareAt', detail: expect.stringContaining('判断の記録') },
      ]);
    });

    it('is warned of where it looks the same, in what is logged and within the file', async () => {
      const file = `${base}\n新しい紛失,2026/5/24,紛失\n新しい紛失,2026/5/24,紛失\n別の紛失,2026/5/24,紛失\n`;
      const { body } = await hooli.request('post', '/v1/incidents/import').type('text/csv').send(file).expect(200);
      expect(body.warnings).toMatchObject([{ line: 3, kind: 'probable_duplicate' }]);
      const repeated = await hooli
        .request('post', '/v1/incidents/import?dryRun=true')
        .type('text/csv')
        .send(file)
        .expect(200);
      expect(repeated.body.warningCount).toBe(3);
    });

    it('may be the workbook of an export, with its dates', async () => {
      const workbook = await bytesOf(hooli.request('get', '/v1/incidents/export?format=xlsx'));
      const other = await api.newOrganisation();
      await other.addMember('officer');
      const send = (to: typeof other, query = '') =>
        to.request('post', `/v1/incidents/import${query}`).type(registerMediaTypes.xlsx).send(workbook);
      expect((await send(other).expect(200)).body).toMatchObject({ rows: 5, logged: 5, faults: [] });
      await send(hooli).expect(400);
      const entered = async (organisation: typeof other) =>
        rowsOf(await bytesOf(organisation.request('get', '/v1/incidents/export'))).map((row) => [
          row['件名'],
          row['知った日時'],
          row['本人の数（判明分）'],
          row['要配慮個人情報'],
        ]);
      expect(await entered(other)).toEqual(await entered(hooli));
    });

    it('is refused where a workbook hides what it brings', async () => {
      const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
      const heading = `<row r="1">${cell('A1', '件名')}${cell('B1', '知った日時')}${cell('C1', '原因の種類')}</row>`;
      const row = (attributes: string) =>
        `<row r="2" ${attributes}>${cell('A2', '名簿')}${cell('B2', '2026/5/24')}${cell('C2', '紛失')}</row>`;
      const send = async (bytes: Promise<Buffer>) =>
        JSON.stringify(
          (
            await hooli
              .request('post', '/v1/incidents/import')
              .type(registerMediaTypes.xlsx)
              .send(await bytes)
          ).body,
        );
      expect(await send(aWorkbook(heading + row('hidden="1"'), ''))).toContain('非表示の行です');
      const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
      expect(await send(aWorkbook(heading + row(''), '', { before }))).toContain('列 B は非表示です');
      expect(await send(Promise.resolve(Buffer.from('no workbook')))).toContain('XLSX として読み取れません');
    });
  });

  it('refuses lines that are no incident, and facts that contradict each other, by their line', async () => {
    const lines = [
      JSON.stringify({ ...aLeak(), awareAt: '2026-05-31T10:00:00+09:00' }),
      '[1]',
      '{"title":',
      JSON.stringify({ ...aLeak({ affectedPersons: { known: 5, max: 4 } }), awareAt: '2026-05-31T10:00:00+09:00' }),
      JSON.stringify({ ...aLeak(), awareAt: '2027-05-31T10:00:00+09:00', colour: 'red' }),
      JSON.stringify({ ...aLeak(), awareAt: '2026-08-31T10:00:00+09:00' }),
    ].join('\n');
    const { body } = await sent(lines, '?onError=skip&dryRun=true', 'application/x-ndjson').expect(200);
    expect(body.faults.map(({ line, pointer }: { line: number; pointer: string }) => `${line} ${pointer}`)).toEqual([
      '2 ',
      '3 ',
      '4 /facts/affectedPersons/max',
      '5 /colour',
      '6 /awareAt',
    ]);
  });

  it('is done once under an Idempotency-Key', async () => {
    const one = () => sent(`${good}一度だけ,2026-05-31,紛失,,,\r\n`).set('idempotency-key', 'import-1');
    const first = await one().expect(200);
    const second = await one().expect(200);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    expect((await titles()).filter((title) => title === '一度だけ')).toHaveLength(1);
  });

  it('reminds of old incidents once, not of every step that has passed', async () => {
    const initech = await api.newOrganisation();
    await initech.addMember('officer');
    const rows = [1, 2, 3].map((month) => `古い案件,2025-0${month}-10,紛失,はい\r\n`).join('');
    const csv = `件名,知った日時,原因の種類,要配慮個人情報\r\n${rows}`;
    await initech.request('post', '/v1/incidents/import').type('text/csv').send(csv).expect(200);
    await api.sweep();
    // One for each duty with a date, whose newest step speaks for those before it as after a downtime; one for the rest.
    const reminded = async (): Promise<number> => {
      const mails = await initech.deliveries('&purpose=reminder');
      return mails.filter(({ recipient }) => recipient.startsWith('officer')).length;
    };
    // Those that are urgent come together, and the others.
    expect(await reminded()).toBe(2);
    await api.sweep();
    expect(await reminded()).toBe(2);
    expect(await initech.get('/v1/audit/verification')).toMatchObject({ valid: true });
  });

  it('gives a template with the headings that it takes', async () => {
    const template = await bytesOf(acme.request('get', '/v1/incidents/import/template'));
    const refused = await sent(template, '?dryRun=true').expect(200);
    expect(refused.body).toMatchObject({ rows: 0, passedOver: [] });
    expect(template.toString()).toMatch(/^\ufeff件名,概要,/u);
  });
});

describe('a register of more incidents than are read at once', () => {
  const acme = api.organisation();

  it('leaves whole, in the order in which they were logged', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const titles = Array.from({ length: 201 }, (_, place) => `${String(place + 1)}件目`);
    const csv = `title,awareAt,cause.kind\r\n${titles.map((title) => `${title},2026-05-31,loss\r\n`).join('')}`;
    await acme.request('post', '/v1/incidents/import').type('text/csv').send(csv).expect(200);
    const { text } = await acme.request('get', '/v1/incidents/export').buffer(true).expect(200);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, relax_column_count: true });
    const exported = rows.map((row) => Object.values(row).find((value) => value.endsWith('件目')));
    expect(exported).toEqual(titles);
  });
});

describe('an import that is larger than a file may be', () => {
  const small = useTestApi({ SOKUHO_FILE_LIMIT_MB: '1' });
  const acme = small.organisation();
  const heading = 'title,awareAt,cause.kind,summary\r\n';
  const row = 'large,2026-05-31,loss,x\r\n';
  const large = `${heading}${row.repeat(2)}large,2026-05-31,loss,"${'x\r\n'.repeat(400_000)}"\r\n`;

  const send = (body: string, key?: string) => {
    const request = acme.request('post', '/v1/incidents/import').type('text/csv');
    return (key === undefined ? request : request.set('idempotency-key', key)).send(body);
  };

  const kept = () =>
    small.asOwner(
      async (owner) => (await owner.query('SELECT FROM incident UNION ALL SELECT FROM idempotency_key')).rowCount,
    );

  it.each([undefined, 'too-large'])('is answered 413, and nothing of it is kept (Idempotency-Key: %s)', async (key) => {
    small.clock.standAt('2026-06-01T10:00:00+09:00');
    const { body } = await send(large, key).expect(413);
    expect(body).toMatchObject({
      type: 'urn:sokuho:problem:payload-too-large',
      detail: expect.stringContaining('1 MB'),
    });
    expect(await kept()).toBe(0);
  });

  it('leaves its Idempotency-Key to the file set right', async () => {
    await send(`${heading}${row}`, 'too-large').expect(200);
    expect(await kept()).toBe(2);
  });
});
