import { beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { MembersService } from '../../src/organisations/members.service.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { aFiling, aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

const inventedId = '01900000-0000-7000-8000-000000000000';

/** Tables without organisation_id, in the order of their names, each with its reason. */
const tablesOfNobody = {
  migrations: "TypeORM's own list of what has run",
  one_time_link: 'what a person was mailed; they sign in before an organisation is known',
  person: 'somebody who signs in, with a membership in each of their organisations',
  person_event: 'what a request about a person left to be done, before it is known who it is',
  rate_limit: 'counts requests before it is known whose they are',
  recovery_code: 'of a person',
  refresh_token: 'of a session',
  session: 'of a person, who may go on in another organisation',
  sign_in_delay: 'counts failed sign-ins before it is known whose they are',
  token_key: "the service's own",
  worker_sweep: 'when a worker last swept, which it does for all at once',
};

describe('organisations', () => {
  // One connection, so that every request gets the one that another organisation has just used.
  const api = useTestApi({ DATABASE_POOL_SIZE: '1' });
  const acme = api.organisation();
  const globex = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  const asApp = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: api.databaseUrl, options: '-c role=sokuho_app' });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  const tenantTables = () =>
    api.asOwner(async (owner) => {
      const { rows } = await owner.query<{ name: string; forced: boolean; policies: string[] }>(`
        SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
               ARRAY(SELECT p.polname::text FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`);
      return rows;
    });

  it('have their rows behind a forced policy in every table that names them', async () => {
    const tables = await tenantTables();
    expect(tables.map(({ name }) => name)).toContain('incident');
    for (const table of tables) {
      expect(table).toEqual({ ...table, forced: true, policies: expect.arrayContaining(['tenant']) });
    }
  });

  it('are named in every table that holds anything of theirs', async () => {
    const all = await api.asOwner(async (owner) => {
      const { rows } = await owner.query<{ name: string }>(
        "SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1",
      );
      return rows.map(({ name }) => name);
    });
    const named = (await tenantTables()).map(({ name }) => name);
    expect(all.filter((name) => !named.includes(name))).toEqual(Object.keys(tablesOfNobody));
  });

  it('can be spread over machines: every key and reference of their tables names them', async () => {
    const local = await api.asOwner(async (owner) => {
      const { rows } = await owner.query<{ name: string }>(`
        WITH tenant AS (
          SELECT c.oid, a.attnum FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
          WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace)
        SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN tenant t ON t.oid = i.indrelid
        WHERE i.indisunique AND NOT t.attnum = ANY (i.indkey::int2[])
        UNION ALL
        SELECT f.conrelid::regclass || '.' || f.conname FROM pg_constraint f JOIN tenant t ON t.oid = f.conrelid
        WHERE f.contype = 'f' AND NOT t.attnum = ANY (f.conkey)
        UNION ALL
        SELECT t.oid::regclass || ' has no primary key' FROM tenant t
        WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary)`);
      return rows.map(({ name }) => name);
    });
    // Whose a token is must be clear over all of them (docs/adr/0025); spread, the table of organisations stands on each.
    expect(local).toEqual(['organisation_of_issuer']);
  });

  it.each(['sokuho_app', 'sokuho_system'])(
    'are served by the role %s, which owns nothing and cannot do more',
    async (role) => {
      const { rows } = await api.asOwner((owner) =>
        owner.query(
          `SELECT r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin,
                (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned
         FROM pg_roles r WHERE r.rolname = $1`,
          [role],
        ),
      );
      expect(rows).toEqual([
        {
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          rolcanlogin: false,
          owned: 0,
        },
      ]);
    },
  );

  it('must be set: without one every query is an error', async () => {
    await acme.logIncident(aLeak());
    await asApp(async (client) => {
      for (const { name } of await tenantTables()) {
        await expect(client.query(`SELECT FROM ${name}`)).rejects.toThrow(/sokuho\.organisation_id/u);
      }
    });
  });

  it('are forgotten when a transaction ends, also on a connection that is used again', async () => {
    await asApp(async (client) => {
      await client.query(`BEGIN; SET LOCAL sokuho.organisation_id = '${acme.id}'`);
      await client.query('SELECT FROM incident');
      await client.query('COMMIT');
      await expect(client.query('SELECT FROM incident')).rejects.toThrow(/uuid/u);
    });
  });

  it('cannot write a row of another organisation', async () => {
    await asApp(async (client) => {
      await client.query(`BEGIN; SET LOCAL sokuho.organisation_id = '${acme.id}'`);
      const insert = 'INSERT INTO audit_head (organisation_id, sequence, hash) VALUES ($1, 0, sha256($2))';
      await expect(client.query(insert, [inventedId, Buffer.from('x')])).rejects.toThrow(/row-level security/u);
    });
  });

  it.each(['fact_revision', 'audit_event', 'filing', 'determination', 'assessment', 'delivery_attempt'])(
    'can add to the record in %s and never change or delete it',
    async (table) => {
      await asApp(async (client) => {
        await client.query(`BEGIN; SET LOCAL sokuho.organisation_id = '${acme.id}'; SAVEPOINT here`);
        for (const change of [`UPDATE ${table} SET organisation_id = organisation_id`, `DELETE FROM ${table}`]) {
          await expect(client.query(change)).rejects.toThrow(/permission denied/u);
          await client.query('ROLLBACK TO here');
        }
      });
    },
  );

  it("get for another's incident what they get for one that does not exist, on every route", async () => {
    const { id } = await acme.logIncident(aLeak());
    const attempts = (incidentId: string) => [
      globex.request('get', `/v1/incidents/${incidentId}`),
      globex.request('get', `/v1/incidents/${incidentId}/timeline`),
      globex.request('patch', `/v1/incidents/${incidentId}`).set('if-match', '*').send({ title: 'x' }),
      globex
        .request('post', `/v1/incidents/${incidentId}/facts`)
        .send({ knownAt: '2026-06-01T10:00:00+09:00', facts: { wrongfulPurpose: true } }),
      globex
        .request('post', `/v1/incidents/${incidentId}/filings`)
        .send(aFiling({ serves: ['final_report'], filedAt: '2026-06-01T10:00:00+09:00' })),
      globex.request('post', `/v1/incidents/${incidentId}/determinations`).send({ kind: 'not_a_leak', reason: 'x' }),
      globex.request('post', `/v1/incidents/${incidentId}/drafts`).send({ kind: 'preliminary_report' }),
    ];
    const answers = async (incidentId: string) => {
      const said: unknown[] = [];
      for (const attempt of attempts(incidentId)) {
        const { status, text } = await attempt.set('x-request-id', 'same');
        said.push([status, text.replaceAll(incidentId, '{id}')]);
      }
      return said;
    };

    const foreign = await answers(id);
    expect(foreign).toEqual(await answers(inventedId));
    expect(foreign).toEqual(foreign.map(() => [404, expect.any(String)]));
  });

  it("see nothing of another's in any list", async () => {
    const other = await acme.logIncident(aLeak());
    await acme.addMember('officer', 'only-acme@example.jp');
    for (const path of [
      '/v1/incidents',
      '/v1/deadlines',
      '/v1/reminders',
      `/v1/reminders?incidentId=${other.id}`,
      '/v1/deliveries',
      '/v1/members',
    ]) {
      expect(await globex.get(path)).toEqual({ items: [], nextCursor: null });
    }
  });

  it('stay apart when their requests share one connection', async () => {
    const logged = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const organisation = index % 2 === 0 ? acme : globex;
        const { id } = await organisation.logIncident(aLeak({}, { title: organisation.id }));
        return { organisation, id };
      }),
    );
    const read = await Promise.all(logged.map(({ organisation, id }) => organisation.get(`/v1/incidents/${id}`)));
    expect(read.map(({ title }) => title as string)).toEqual(logged.map(({ organisation }) => organisation.id));
  });

  it('are not met by what a failed transaction left on the connection', async () => {
    const unitOfWork = api.part(UnitOfWork);
    await expect(
      unitOfWork.run(acme.id, (tx) => tx.rows({ name: 'broken', text: 'SELECT 1 / 0' }, [])),
    ).rejects.toThrow(/division by zero/u);

    const members = await unitOfWork.run(globex.id, (tx) => api.part(MembersService).all(tx));
    expect(members).toEqual([]);
    expect(await acme.get('/v1/incidents')).toMatchObject({ items: expect.any(Array) });
  });
});
