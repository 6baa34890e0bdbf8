import { Client } from 'pg';

/** 'sokuho' on a telephone keypad, plus one. */
const lockKey = 765_847;

/**
 * Runs work that only one process of a database may do at a time (migrations, the first organisation): the others wait.
 * An advisory lock on a connection of its own, so that it is let go of when the process dies.
 */
export const oneAtATime = async <T>(url: string, work: () => Promise<T>): Promise<T> => {
  const keeper = new Client({ connectionString: url });
  await keeper.connect();
  try {
    await keeper.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await work();
  } finally {
    await keeper.end();
  }
};
