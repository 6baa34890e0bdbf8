import { beforeAll, describe, expect, it } from '@jest/globals';
import { get } from 'node:http';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { IncidentSummary } from '../../src/incidents/incident.dto.js';
import { registerColumns } from '../../src/register/columns/register-columns.js';
import { patient } from '../../src/register/formats/patient.js';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

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

  it('ends its reading when the taker goes away, and lets two be taken at once', async () => {
    await api.asOwner(async (owner) => {
      // Enough that it does not fit into the buffers on the way.
      await owner.query(
        `INSERT INTO incident (organisation_id, id, title, summary, aware_at, cause, regimes, particulars, drill, created_at, updated_at)
         SELECT $1, gen_random_uuid(), 'x', repeat('長', 3000), now(), '{"kind":"loss"}', '{appi-private}', '{}', false, now(), now()
         FROM generate_series(1, 2500)`,
        [acme.id],
      );
      const open = async (): Promise<number> =>
        (
          await owner.query(
            `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
          )
        ).rowCount ?? 0;
      const until = async (count: number): Promise<void> => {
        while ((await open()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const url = `${api.url}/v1/incidents/export?format=ndjson`;
      const headers = { authorization: `Bearer ${acme.key}` };
      const takers = [0, 1].map(() => get(url, { headers, agent: false }));
      // Each takes the beginning and no more.
      for (const taker of takers) taker.on('response', (answer) => answer.once('readable', () => answer.read(1)));
      await until(2);
      const refused = await acme.request('get', '/v1/incidents/export').expect(429);
      expect(refused.headers['retry-after']).toBe('10');
      for (const taker of takers) taker.destroy();
      await until(0);
      expect(rowsOf(await taken('?regime=my-number'))).toHaveLength(1);
      await owner.query("DELETE FROM incident WHERE title = 'x'");
    });
    api.log.takeErrors();
  }, 20_000);

  it('gives up on a taker who takes nothing', async () => {
    const gaveUp = new Promise<Error>((resolve) => {
      const pieces = patient(Readable.from(['a', 'b']), 5, resolve);
      void pieces.next();
    });
    expect((await gaveUp).message).toMatch(/Nothing was taken/u);
  });
});
