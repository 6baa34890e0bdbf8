import { DatabaseClient } from './connection.js';

/** In ms. */
const CONNECT_MS = 10_000;

/**
 * Runs work on a connection of its own as the owner of the tables, for an operator's command that takes as long as it
 * takes. A server that is gone is noticed by the kernel.
 */
export const asOwner = async <T>(
  url: string,
  name: string,
  work: (client: DatabaseClient) => Promise<T>,
): Promise<T> => {
  const client = new DatabaseClient({
    connectionString: url,
    application_name: `sokuho ${process.pid} ${name}`,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
