import { Client } from 'pg';
import { SystemClock } from '../../src/platform/clock/clock.js';

/** A clock that began at an instant and goes so many times as fast as time does. */
export interface FastClock {
  /** When it began, by the machine's clock. Milliseconds since 1970. */
  readonly began: number;
  /** What it showed then. Milliseconds since 1970. */
  readonly showed: number;
  readonly factor: number;
}

/** Milliseconds since 1970. */
export const shownBy = ({ began, showed, factor }: FastClock): number => showed + (Date.now() - began) * factor;

/** The process's own clock goes fast from here on. */
export const setProcessClock = (clock: FastClock): void => {
  SystemClock.prototype.now = () => new Date(shownBy(clock));
};

/** Goes slower than the processes' clock, or a lease would end while an honest worker still works. */
const DATABASE_FACTOR = 10;

/**
 * The database's clock goes fast too, by a function that is found before PostgreSQL's own: leases of minutes end after
 * seconds. In the schema of the tables: in one of its own before it, each start would migrate into that one anew.
 * @param factor 1 where a worker may have more to do than it can while a short lease lasts
 */
export const setDatabaseClock = async (
  url: string,
  { began, showed }: FastClock,
  factor = DATABASE_FACTOR,
): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      CREATE OR REPLACE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS
      $$ SELECT to_timestamp(${showed / 1000} + (extract(epoch FROM pg_catalog.clock_timestamp()) - ${began / 1000}) * ${factor}) $$`);
    await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET search_path = public, pg_catalog`);
  } finally {
    await client.end();
  }
};
