import { beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryConfig } from 'pg';
import { aFiling, aLeak } from '../support/builders.js';
import { recordedStatements } from '../support/recorded-statements.js';
import { useTestApi } from '../support/use-test-api.js';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Of all organisations, holding nothing but what waits: read from their beginning. */
const indexesInOrder = ['reminder_due', 'delivery_due', 'webhook_event_waiting'];

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const isOurs = ({ text }: QueryConfig): boolean => /^\s*(WITH|SELECT|INSERT|UPDATE|DELETE)\b/iu.test(text);

/**
 * PostgreSQL passes over every index in a table of a few rows; told to read whole tables only where it must, it shows
 * which statement has no index to go by.
 */
describe('every query of the hot paths', () => {
  const api = useTestApi();
  const acme = api.organisation();
  let tenantTables: ReadonlySet<string>;
  let incidentId: string;

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await acme.addMember('officer');
    incidentId = (await acme.logIncident(aLeak())).id;
    const tables = await api.asOwner((owner) =>
      owner.query<{ name: string }>(
        "SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'organisation_id'",
      ),
    );
    tenantTables = new Set(tables.rows.map(({ name }) => name));
  });

  /** Planned as the service's role, bound to the organisation as it is. */
  const planOf = (query: QueryConfig): Promise<PlanNode> =>
    api.asOwner(async (owner) => {
      await owner.query(`BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL sokuho.organisation_id = '${acme.id}'`);
      // The sweeps' claims, over all organisations, are made by the other role.
      const isOfAll = /SKIP LOCKED/u.test(query.text) && query.values?.[0] !== acme.id;
      const role = isOfAll ? 'sokuho_system' : 'sokuho_app';
      await owner.query(`SET LOCAL ROLE ${role}`).catch(() => undefined);
      try {
        const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({
          text: `EXPLAIN (FORMAT JSON) ${query.text}`,
          values: query.values ?? [],
        });
        const [plan] = rows;
        if (plan === undefined) throw new Error(`No plan for ${query.text}`);
        return plan['QUERY PLAN'][0].Plan;
      } finally {
        await owner.query('ROLLBACK');
      }
    });

  const withoutIndex = async (work: () => Promise<unknown>): Promise<{ seen: number; faults: string[] }> => {
    const statements = (await recordedStatements(work)).map(({ query }) => query).filter(isOurs);
    const faults: string[] = [];
    for (const query of statements) {
      for (const node of nodesOf(await planOf(query))) {
        const { 'Relation Name': table, 'Index Name': index, 'Node Type': type } = node;
        const isWhole = type === 'Seq Scan' && tenantTables.has(table ?? '');
        const isUnbound = index !== undefined && node['Index Cond'] === undefined && !indexesInOrder.includes(index);
        if (isWhole || isUnbound) faults.push(`${type} on ${table ?? index ?? '?'}: ${query.text}`);
      }
    }
    return { seen: statements.length, faults };
  };

  it.each<[string, () => Promise<unknown>]>([
    ['POST /v1/incidents', () => acme.logIncident(aLeak())],
    ['GET /v1/incidents/{id}', () => acme.get(`/v1/incidents/${incidentId}`)],
    ['GET /v1/incidents/{id}/timeline', () => acme.get(`/v1/incidents/${incidentId}/timeline`)],
    ['GET /v1/incidents', () => acme.get('/v1/incidents?status=reporting&sort=-awareAt')],
    ['GET /v1/deadlines', () => acme.get('/v1/deadlines')],
    [
      'GET /v1/deadlines with filters',
      () => acme.get('/v1/deadlines?kind=final_report&dueFrom=2026-06-01&drill=false'),
    ],
    ['GET /v1/reminders', () => acme.get(`/v1/reminders?incidentId=${incidentId}`)],
    ['GET /v1/deliveries', () => acme.get('/v1/deliveries?state=sent')],
    ['GET /v1/audit/events', () => acme.get(`/v1/audit/events?incidentId=${incidentId}`)],
    ['the sweeps', () => api.sweep()],
    [
      'POST /v1/incidents/{id}/filings',
      () =>
        acme.file(
          { id: incidentId },
          aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:00:00+09:00' }),
        ),
    ],
  ])('%s goes by an index', async (_name, work) => {
    const { seen, faults } = await withoutIndex(work);
    expect(seen).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });

  /** How often tables of organisations were read whole, and were reached by an index, as the server counts it. */
  const scans = async (): Promise<{ whole: Record<string, number>; byIndex: number }> => {
    const { rows } = await api.asOwner((owner) =>
      owner.query<{ name: string; whole: number; index: number }>(
        'SELECT relname AS name, seq_scan::int AS whole, coalesce(idx_scan, 0)::int AS index FROM pg_stat_user_tables',
      ),
    );
    const ours = rows.filter(({ name }) => tenantTables.has(name));
    return {
      whole: Object.fromEntries(ours.map(({ name, whole }) => [name, whole])),
      byIndex: ours.reduce((sum, { index }) => sum + index, 0),
    };
  };

  it('plans that were made while tables were nearly empty read no table whole, those of foreign keys neither', async () => {
    const before = await scans();
    for (let count = 0; count < 12; count += 1) await acme.logIncident(aLeak());
    let after = await scans();
    // A connection tells its counts when it has been idle for a while.
    for (const until = performance.now() + 20_000; performance.now() < until && after.byIndex < before.byIndex + 200;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      after = await scans();
    }
    expect(after.byIndex).toBeGreaterThanOrEqual(before.byIndex + 200);
    expect(after.whole).toEqual(before.whole);
  }, 60_000);
});

describe('an import that fills the tables', () => {
  // The second import meets the plans of the first.
  const api = useTestApi({ DATABASE_POOL_SIZE: '1' });
  const acme = api.organisation();

  const bring = async (count: number): Promise<void> => {
    const rows = Array.from({ length: count }, (_, row) => `誤送信 ${String(row)},2026-05-10,mis_sent_mail,はい\r\n`);
    const csv = `件名,知った日時,原因の種類,要配慮個人情報\r\n${rows.join('')}`;
    await acme.request('post', '/v1/incidents/import').type('text/csv').send(csv).expect(200);
  };

  /** Of the deadlines: how often an index was asked, and how many rows it gave. */
  const asked = async (): Promise<{ scans: number; rows: number }> => {
    const { rows } = await api.asOwner((owner) =>
      owner.query<{ scans: number; rows: number }>(
        `SELECT sum(idx_scan)::int AS scans, sum(idx_tup_read)::int AS rows FROM pg_stat_user_indexes
         WHERE relname = 'deadline'`,
      ),
    );
    return rows[0] ?? { scans: 0, rows: 0 };
  };

  const askedSince = async (before: { scans: number }): Promise<{ scans: number; rows: number }> => {
    let now = await asked();
    // A connection tells its counts when it has been idle for a while.
    for (const until = performance.now() + 20_000; performance.now() < until && now.scans < before.scans + 150;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      now = await asked();
    }
    return now;
  };

  it('goes on by no plan that was made while they were empty', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await bring(240);
    const before = await askedSince({ scans: 2_000 });
    await bring(20);
    const after = await askedSince(before);
    expect(after.scans - before.scans).toBeGreaterThanOrEqual(150);
    expect((after.rows - before.rows) / (after.scans - before.scans)).toBeLessThan(5);
  }, 60_000);
});
