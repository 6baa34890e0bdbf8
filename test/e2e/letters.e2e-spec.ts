import { Agent } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftAnswer } from '../../src/reports/draft.dto.js';
import { listTypes } from '../../src/reports/letters/list-types.js';
import { aWorkbook } from '../support/a-workbook.js';
import { aLeak } from '../support/builders.js';
import { sendRaw } from '../support/fuzz/raw-request.js';
import { useTestApi } from '../support/use-test-api.js';
import { unzipped } from '../unit/reports/support/read-docx.js';
import { textOfPdf } from '../unit/reports/support/read-pdf.js';

describe('letters', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();
  let incident = { id: '' };
  let notice: DraftAnswer;

  const merged = async (
    list: Buffer | string,
    { as = 'pdf', type = listTypes.csv, id = notice.id }: { as?: string; type?: string; id?: string } = {},
  ) => {
    const response = await acme
      .as('officer')
      .request('post', `/v1/drafts/${id}/letters?as=${as}`)
      .type(type)
      .buffer(true)
      .parse((incoming, done) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .send(list);
    return { status: response.status, bytes: response.body as Buffer, said: String(response.body) };
  };

  beforeAll(async () => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    incident = await acme.logIncident(aLeak());
    const written = await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'individual_notice' });
    const fields = Object.fromEntries(
      (written as DraftAnswer).missing.map(({ field }) => [field, { text: `記載（${field}）` }]),
    );
    notice =
      Object.keys(fields).length === 0 ? written : await acme.patch(`/v1/drafts/${written.id}`, { fields }, '"1"');
  }, 60_000);

  it('are merged from a CSV into one PDF, marked 案 until the notice is approved', async () => {
    const { status, bytes } = await merged('氏名\n鈴木一郎\n田中花子\n');
    expect(status).toBe(200);
    const text = textOfPdf(bytes);
    for (const part of ['鈴木一郎 様', '田中花子 様', '案']) expect(text).toContain(part);
  });

  it('are merged from an XLSX into a ZIP, without the readings in kana beside the names', async () => {
    const list = await aWorkbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>番号</t></is></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>7</v></c></row>',
      '<si><t>氏名</t></si><si><t>鈴木</t><rPh sb="0" eb="2"><t>スズキ</t></rPh></si>',
    );
    const { status, bytes } = await merged(list, { as: 'zip', type: listTypes.xlsx });
    expect([status, [...(await unzipped(bytes)).keys()]]).toEqual([200, ['000001.pdf']]);
    const { bytes: one } = await merged(list, { type: listTypes.xlsx });
    expect(textOfPdf(one)).toContain('鈴木 様');
    expect(textOfPdf(one)).not.toContain('スズキ');
  });

  it('are refused by line and column before any is handed out', async () => {
    expect(await merged('氏名,住所\n鈴木,東京\n,大阪\n')).toMatchObject({
      status: 400,
      said: expect.stringContaining('3 行目、列「氏名」が空です'),
    });
    expect(await merged('名前\n鈴木\n')).toMatchObject({
      status: 400,
      said: expect.stringContaining('列「氏名」がありません'),
    });
    const shiftJis = Buffer.from([0x8e, 0x81, 0x96, 0xbc, 0x0a, 0x97, 0xe9, 0x0a]);
    for (const charset of ['Shift_JIS', 'MS932', 'x-sjis', 'csWindows31J', '"windows-31j"', 'cp932'])
      expect((await merged(shiftJis, { type: `text/csv; charset=${charset}` })).status).toBe(200);
    expect((await merged('氏名\t住所\n鈴木\t札幌\n', { type: listTypes.tsv })).status).toBe(200);
    expect((await merged('氏名\n鈴木\n', { type: 'text/csv; charset=latin1' })).status).toBe(415);
    expect(await merged(shiftJis)).toMatchObject({
      status: 400,
      said: expect.stringContaining('UTF-8 ではありません'),
    });
    const dated = await aWorkbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>46000</v></c></row>',
      '<si><t>氏名</t></si>',
    );
    expect(await merged(dated, { type: listTypes.xlsx })).toMatchObject({
      status: 400,
      said: expect.stringContaining('セル A2'),
    });
    expect(await merged('no workbook', { type: listTypes.xlsx })).toMatchObject({
      status: 400,
      said: expect.stringContaining('XLSX として読み取れません'),
    });
  });

  it('are one for each person that can be seen, and name a letter that cannot be drawn', async () => {
    const { bytes } = await merged('氏名,住所,\n张伟,札幌,\n,,\n  ,,\n김 철수,函館,\n');
    const text = textOfPdf(bytes);
    for (const part of ['张伟 様', '김 철수 様']) expect(text).toContain(part);
    expect(await merged('氏名\n渡\ue000三郎\n')).toMatchObject({
      status: 400,
      said: expect.stringContaining('2 行目、列「氏名」に、表示できない文字（U+E000）'),
    });
  });

  it('have their address where the window of an envelope is, with its postal code', async () => {
    const fields = { recipientName: { text: '{{郵便番号}}\n{{住所}}\n{{氏名}}　様' } };
    const other = await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'individual_notice' });
    const missing = (other as DraftAnswer).missing.map(({ field }): [string, object] => [field, { text: '記載' }]);
    await acme.patch(`/v1/drafts/${other.id}`, { fields: { ...Object.fromEntries(missing), ...fields } }, '"1"');
    const { bytes } = await merged('氏名,郵便番号,住所\n鈴木一郎,０６０－０００１,札幌市\n', { id: other.id });
    expect(textOfPdf(bytes)).toMatch(/^〒060-0001札幌市鈴木一郎\u3000様【案】/u);
  });

  it('are refused before the list has been read, and its rest leaves the connection free for the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const headers = { authorization: `Bearer ${acme.key}`, 'content-type': listTypes.csv };
    const target = `/v1/drafts/${notice.id}/letters`;
    const long = Buffer.alloc(10_485_760, 'x');
    const refused = await sendRaw(api.url, agent, { method: 'POST', target, headers, body: long });
    const next = await sendRaw(api.url, agent, { method: 'GET', target: '/v1/incidents', headers, body: null });
    agent.destroy();
    expect([refused.status, next.status]).toEqual([400, 200]);
  });

  it('are made of nothing but a notice, and of a list alone', async () => {
    const report = await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'preliminary_report' });
    expect((await merged('氏名\n鈴木\n', { id: report.id })).status).toBe(409);
    expect((await merged('{}', { type: 'application/json' })).status).toBe(415);
  });

  it('leave their number in the record, and nobody’s name', async () => {
    await merged('氏名\n鈴木一郎\n');
    const { items } = await acme.get('/v1/audit/events?action=draft.letters_merged&limit=1');
    expect(items).toMatchObject([{ detail: { as: 'pdf', letters: 1 } }]);
    expect(JSON.stringify(items)).not.toContain('鈴木');
  });

  it('are not made by a viewer, nor from another organisation’s notice', async () => {
    await acme.as('viewer').post(`/v1/drafts/${notice.id}/letters`, {}, 403);
    await globex.post(`/v1/drafts/${notice.id}/letters`, {}, 404);
  });
});
