/**
 * How PostgreSQL is to plan for the service. A plan lives as long as its connection, of a statement that is named and of a
 * foreign key that is checked; made while a table had a few rows it may read the whole table, and goes on so when there are
 * many (docs/adr/0017). Nothing that the service asks for often wants a whole table.
 */
const planning = { enable_seqscan: 'off', jit: 'off' } as const;

/** Longest wait for a row that somebody else is writing. Whoever waited is told to try again. */
const LOCK_SECONDS = 5;

/** A process that stands still in the middle of a transaction holds its locks no longer than this. */
const IDLE_IN_TRANSACTION_SECONDS = 60;

/** So long does a connection live, and with it the plans that it made of tables that were smaller. */
export const CONNECTION_SECONDS = 600;

const limits = (statementSeconds: number): Readonly<Record<string, string>> => ({
  statement_timeout: `${statementSeconds}s`,
  lock_timeout: `${Math.min(LOCK_SECONDS, statementSeconds)}s`,
  idle_in_transaction_session_timeout: `${IDLE_IN_TRANSACTION_SECONDS}s`,
});

/** The server asks a client that says nothing whether it is still there, and lets go of its locks when it is not. */
const keepalive = { tcp_keepalives_idle: '30', tcp_keepalives_interval: '10', tcp_keepalives_count: '3' } as const;

/** Start-up options of a connection that is of one role, plans like this, and works on a statement for so long. */
export const startOptions = (role: 'sokuho_app' | 'sokuho_system', statementSeconds: number): string =>
  [
    `-c role=${role}`,
    ...Object.entries({ ...planning, ...limits(statementSeconds), ...keepalive }).map(
      ([name, value]) => `-c ${name}=${value}`,
    ),
  ].join(' ');

const setLocal = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `SET LOCAL ${name} = '${value}'`)
    .join('; ');

/** The same for one transaction: behind a pooler no connection can be given options. */
export const settingsOfTransaction = (statementSeconds: number): string =>
  setLocal({ ...planning, ...limits(statementSeconds) });

/** For the transaction that removes an organisation, whose statements go through whole tables. */
export const longStatements = (statementSeconds: number): string =>
  setLocal({ statement_timeout: `${statementSeconds}s` });
