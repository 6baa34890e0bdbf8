import { aLeak } from '../test/support/builders.js';
import { build, BuiltService } from './api/built-service.js';
import { counted, postTo, startOwnDatabase } from './own-service.js';
import { copyIncidents } from './register/copy-incidents.js';
import { type BenchRow, keepResults } from './results.js';

/** How long one organisation waits for its board while another does something heavy: p99, beside a quiet service. */
const INCIDENTS = 30_000;
const RECIPIENTS = 5_000;
const IMPORTED = 2_000;
/** As long as the heavy thing takes, and no shorter than this. */
const LEAST_MS = 4_000;
const PAUSE_MS = 5;
const AIM_MS = 250;

const { owner, adminKey, settings, stop } = await startOwnDatabase();
build();
const service = await BuiltService.start({
  ...settings,
  SOKUHO_SIGNUP: 'open',
  SOKUHO_RATE_LIMIT_PER_KEY: '0',
  SOKUHO_RATE_LIMIT_PER_ADDRESS: '0',
});
const authorization = `Bearer ${adminKey}`;
const post = postTo(service.url, adminKey);

const send = async (path: string, init: RequestInit = {}): Promise<void> => {
  const headers = { authorization, ...(init.headers as Record<string, string> | undefined) };
  const answer = await fetch(`${service.url}${path}`, { ...init, headers });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${Buffer.from(bytes.slice(0, 500)).toString()}`);
};

const neighbourKey = async (): Promise<string> => {
  const answer = await fetch(`${service.url}/v1/organisations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: '乙社', kind: 'private_operator' }),
  });
  const { adminKey: key } = (await answer.json()) as { adminKey: string };
  return key;
};

interface Waits {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Asks for the neighbour's board again and again until the work has ended. */
const waitsDuring = async (key: string, work: () => Promise<unknown>): Promise<Waits> => {
  const state = { isOver: false };
  const began = performance.now();
  const working = work().finally(() => (state.isOver = true));
  working.catch(() => undefined);
  const waits: number[] = [];
  while (!state.isOver || performance.now() - began < LEAST_MS) {
    const asked = performance.now();
    await (await fetch(`${service.url}/v1/deadlines`, { headers: { authorization: `Bearer ${key}` } })).arrayBuffer();
    waits.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await working;
  waits.sort((one, other) => one - other);
  const at = (share: number): number => waits[Math.floor((waits.length - 1) * share)] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
};

const times = async (count: number, work: () => Promise<void>): Promise<void> => {
  for (let done = 0; done < count; done += 1) await work();
};

const text = 'text/csv; charset=utf-8';

try {
  const incident = await post('/v1/incidents', { ...aLeak(), awareAt: new Date().toISOString() });
  const report = await post(`/v1/incidents/${incident.id}/drafts`, { kind: 'preliminary_report' });
  const notice = await post(`/v1/incidents/${incident.id}/drafts`, { kind: 'individual_notice' });
  const fill = {
    noticeOutline: 1,
    noticeData: 1,
    noticeCause: 1,
    noticeDamage: 1,
    noticeOther: 1,
    senderName: 1,
    subject: 1,
  };
  const fields = Object.fromEntries(
    Object.keys(fill).map((id) => [id, { text: '顧客情報を含む媒体を紛失しました。' }]),
  );
  await send(`/v1/drafts/${notice.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ fields: { ...fields, recipientName: { text: '{{氏名}} 様' } } }),
  });
  await copyIncidents(owner, incident.id, INCIDENTS - 1);
  await owner.query('VACUUM (ANALYZE)');
  const neighbour = await neighbourKey();
  await postTo(service.url, neighbour)('/v1/incidents', { ...aLeak(), awareAt: new Date().toISOString() });

  const names = Array.from({ length: RECIPIENTS }, (_, at) => `山田${at}郎`);
  const letters = (as: string): Promise<void> =>
    send(`/v1/drafts/${notice.id}/letters?as=${as}`, {
      method: 'POST',
      headers: { 'content-type': text },
      body: `氏名\n${names.slice(0, as === 'zip' ? 200 : RECIPIENTS).join('\n')}\n`,
    });
  const rows = Array.from({ length: IMPORTED }, (_, at) => `紛失${at},2026-11-24 10:00,紛失`);
  const imported = (query: string): Promise<void> =>
    send(`/v1/incidents/import${query}`, {
      method: 'POST',
      headers: { 'content-type': text },
      body: `件名,知った日時,原因の種類\n${rows.join('\n')}\n`,
    });
  const heavy: readonly (readonly [string, () => Promise<unknown>])[] = [
    [`the register of ${counted(INCIDENTS)} incidents as xlsx`, () => send('/v1/incidents/export?format=xlsx')],
    [`the same as csv`, () => send('/v1/incidents/export?format=csv')],
    [
      '20 drafts as PDF, the first one cold',
      () => times(20, () => send(`/v1/drafts/${report.id}/document?format=pdf`)),
    ],
    [
      '20 drafts as Word, the first one cold',
      () => times(20, () => send(`/v1/drafts/${report.id}/document?format=docx`)),
    ],
    [`${counted(RECIPIENTS)} letters in one PDF`, () => letters('pdf')],
    ['200 letters in a ZIP', () => letters('zip')],
    ['10 evidence packs', () => times(10, () => send(`/v1/incidents/${incident.id}/evidence-pack`))],
    [`${counted(IMPORTED)} rows imported, checked alone`, () => imported('?dryRun=true')],
    [`${counted(IMPORTED)} rows imported`, () => imported('')],
  ];
  const quiet = await waitsDuring(neighbour, () => Promise.resolve());
  const results: BenchRow[] = [];
  for (const [work, run] of heavy) {
    const { p50, p99, max } = await waitsDuring(neighbour, run);
    results.push({
      work: `board of a neighbour while: ${work}`,
      figure: `p99 ${p99.toFixed(0)} ms (p50 ${p50.toFixed(1)}, longest ${max.toFixed(0)})`,
      beside: `quiet: p99 ${quiet.p99.toFixed(1)} ms (p50 ${quiet.p50.toFixed(1)})`,
      ratio: (p99 / quiet.p99).toFixed(1),
      aim: `p99 under ${AIM_MS} ms`,
    });
  }
  await keepResults(
    'neighbour',
    results,
    'One process of the built service; the caller is another on the same machine',
  );
} finally {
  await service.stop();
  await stop();
}
