/**
 * How PostgreSQL is to plan for the service. A plan lives as long as its connection, of a statement that is named and of a
 * foreign key that is checked; made while a table had a few rows it may read the whole table, and goes on so when there are
 * many (docs/adr/0017). Nothing that the service asks for often wants a whole table.
 */
const settings = { enable_seqscan: 'off', jit: 'off' } as const;

/** So long does a connection live, and with it the plans that it made of tables that were smaller. */
export const CONNECTION_SECONDS = 600;

/** Start-up options of a connection that is of one role and plans like this. */
export const startOptions = (role: 'sokuho_app' | 'sokuho_system'): string =>
  [`-c role=${role}`, ...Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)].join(' ');

/** The same for one transaction: behind a pooler no connection can be given options. */
export const plannedLocally = Object.entries(settings)
  .map(([name, value]) => `SET LOCAL ${name} = ${value}`)
  .join('; ');
