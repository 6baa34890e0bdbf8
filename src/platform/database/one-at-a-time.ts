import { ownConnection } from './connection.js';

/** Migrations of a large database take their time, and others wait for them. Who waits longer than this ends instead. */
const LONGEST_WAIT_SECONDS = 900;

/** 'sokuho' on a telephone keypad, plus one. */
const lockKey = 765_847;

/**
 * Runs work that only one process of a database may do at a time (migrations, the first organisation): the others wait.
 * An advisory lock on a connection of its own, so that it is let go of when the process dies.
 */
export const oneAtATime = async <T>(url: string, work: () => Promise<T>): Promise<T> => {
  const keeper = ownConnection({
    url,
    applicationName: `sokuho ${process.pid} lock`,
    statementSeconds: LONGEST_WAIT_SECONDS,
  });
  await keeper.connect();
  try {
    await keeper.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await work();
  } finally {
    await keeper.end();
  }
};
