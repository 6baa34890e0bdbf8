import { Logger } from '@nestjs/common';
import pg, { type ClientConfig } from 'pg';

/** Longest wait until a server takes a connection, or a busy pool has one to give. */
const CONNECT_SECONDS = 5;

/** A peer that is gone without a word is noticed by the kernel after about this and a few probes. */
const KEEPALIVE_MS = 10_000;

/** How much longer the client waits than the server works, so that the server's own refusal is heard first. */
const ANSWER_MARGIN_MS = 2_000;

const logger = new Logger('Database');

/**
 * A client that never ends the process: an `error` event without a listener would, and pools take theirs away while a
 * client is checked out. Whoever waits for an answer of it is told by the failure of that answer.
 */
export class DatabaseClient extends pg.Client {
  /** When it was last known to work, by the steady clock. */
  provenMs = performance.now();

  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', (error) => logger.debug({ message: 'a connection was lost', error }));
  }
}

export interface ConnectionWish {
  readonly url: string;
  readonly applicationName: string;
  /**
   * Longest work on one statement, in seconds. A server that is frozen or unreachable never says so itself, so the client
   * gives up two seconds later and destroys the connection.
   */
  readonly statementSeconds: number;
}

/** What every connection has, so that no failure of the network or of the server is waited for without end. */
export const connectionLimits = ({ applicationName, statementSeconds }: Omit<ConnectionWish, 'url'>) =>
  ({
    application_name: applicationName,
    connectionTimeoutMillis: Math.min(CONNECT_SECONDS, statementSeconds) * 1_000,
    query_timeout: answerMs(statementSeconds),
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE_MS,
  }) as const;

/** How long the client waits for the answer to a statement on which the server may work for so many seconds. */
export const answerMs = (statementSeconds: number): number =>
  statementSeconds * 1_000 + Math.min(ANSWER_MARGIN_MS, statementSeconds * 1_000);

/** A connection of its own, outside the pools. The caller connects and ends it. */
export const ownConnection = (wish: ConnectionWish): DatabaseClient =>
  new DatabaseClient({ connectionString: wish.url, ...connectionLimits(wish) });
