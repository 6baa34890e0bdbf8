import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { migrate, revertLast } from '../../src/platform/database/migrate.js';
import { aLeak } from '../support/builders.js';
import { TestApi } from '../support/test-api.js';
import { databaseOfPlainOwner, emptyDatabase } from '../support/test-database.js';
import { useTestApi } from '../support/use-test-api.js';

const query = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
};

/** Every column, constraint, index, policy and grant, in words. */
const schemaOf = (url: string) =>
  query(
    url,
    `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(' ' || column_default, '') AS line
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
     UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass
     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
     UNION ALL SELECT tablename || ' ' || policyname || ' ' || cmd || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
     UNION ALL SELECT table_name || ' ' || grantee || ' ' || privilege_type FROM information_schema.role_table_grants
       WHERE grantee LIKE 'sokuho_%' AND table_schema = 'public' AND table_name <> 'migrations'
     ORDER BY 1`,
  );

describe('migrations', () => {
  it('go up, all the way down, and up again to the same schema', async () => {
    const database = await emptyDatabase();
    expect(await migrate(database.url)).toHaveLength(migrations.length);
    const first = await schemaOf(database.url);
    expect(first.length).toBeGreaterThan(100);

    for (const _ of migrations) expect(await revertLast(database.url)).not.toBeNull();
    expect(await revertLast(database.url)).toBeNull();
    expect(await schemaOf(database.url)).toEqual([]);

    await migrate(database.url);
    expect(await schemaOf(database.url)).toEqual(first);
    await database.drop();
  }, 30_000);

  it('run once when several processes start at once', async () => {
    const database = await emptyDatabase();
    const ran = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(ran.map(({ length }) => length).toSorted()).toEqual([0, 0, migrations.length]);
    await database.drop();
  });

  it('run at once on two databases of one server, which share the roles', async () => {
    const databases = await Promise.all([emptyDatabase(), emptyDatabase()]);
    await Promise.all(databases.map(({ url }) => migrate(url)));
    await Promise.all(databases.map((database) => database.drop()));
  });
});

/** What the migrations say in SQL and no entity repeats. */
const inSqlAlone: readonly RegExp[] = [
  /DROP CONSTRAINT/u, // foreign keys, checks, uniqueness
  /DROP INDEX/u, // partial and covering indexes, which no decorator can say
  /CREATE UNIQUE INDEX \S+ ON "deadline" +\("organisation_id", "incident_id", "regime", "kind"\)/u, // there as a constraint
];

describe('an owner who is no superuser', () => {
  it('can migrate a database and run the whole application on it', async () => {
    const database = await databaseOfPlainOwner();
    await migrate(database.url);
    const api = await TestApi.start({}, database);
    try {
      const acme = await api.newOrganisation();
      await acme.addMember('officer');
      const incident = await acme.logIncident(aLeak());
      await api.sweep();
      expect(await acme.get(`/v1/incidents/${incident.id}`)).toMatchObject({ verdict: 'reportable' });
      expect(await acme.deliveries()).toMatchObject([{ state: 'sent' }]);
    } finally {
      await api.stop();
    }
  }, 30_000);
});

describe('entities', () => {
  const api = useTestApi();

  it('and the migrated schema show no difference', async () => {
    const { upQueries } = await api.part(DataSource).driver.createSchemaBuilder().log();
    const statements = upQueries.map((one) => one.query);
    expect(statements.filter((statement) => !inSqlAlone.some((known) => known.test(statement)))).toEqual([]);
  });
});
