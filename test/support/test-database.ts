import { Client } from 'pg';
import { SERVER_VARIABLE, TEMPLATE } from './template.js';

export interface TestDatabase {
  /** As the owner of the tables. */
  readonly url: string;
  /** Fails when somebody is still connected: a test that leaves a connection behind is wrong. */
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env[SERVER_VARIABLE];
  if (url === undefined) throw new Error(`${SERVER_VARIABLE} is not set: the global set-up has not run.`);
  return url;
};

const onServer = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const create = async (template: string): Promise<TestDatabase> => {
  const name = `test_${process.pid}_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name}`) };
};

/** A migrated database of one's own. */
export const cloneDatabase = (): Promise<TestDatabase> => create(TEMPLATE);

/** A database with nothing in it. */
export const emptyDatabase = (): Promise<TestDatabase> => create('template1');

/**
 * An empty database whose owner is no superuser, as on a managed server. To the roles of the app it stands as
 * PostgreSQL 16 and later leave somebody who created them: it may grant them, and may not take them on.
 */
export const databaseOfPlainOwner = async (): Promise<TestDatabase> => {
  const database = await create('template1');
  const { pathname } = new URL(database.url);
  const owner = `owner_of${pathname.replace('/', '_')}`;
  await onServer(`CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'plain'`);
  await onServer(
    `GRANT sokuho_app, sokuho_system, sokuho_search, sokuho_eraser, sokuho_backup TO ${owner} WITH ADMIN TRUE, SET FALSE, INHERIT FALSE`,
  );
  await onServer(`ALTER DATABASE ${pathname.slice(1)} OWNER TO ${owner}`);
  const url = new URL(database.url);
  url.username = owner;
  url.password = 'plain';
  const drop = async (): Promise<void> => {
    await database.drop();
    await onServer(`DROP OWNED BY ${owner}`);
    await onServer(`DROP ROLE ${owner}`);
  };
  return { url: url.href, drop };
};
