import pg, { type QueryConfig } from 'pg';

export interface RecordedStatement {
  readonly client: object;
  readonly query: QueryConfig;
}

const queryOf = (given: unknown, values: unknown): QueryConfig => {
  const query = typeof given === 'string' ? { text: given } : (given as QueryConfig);
  return Array.isArray(values) ? { ...query, values } : query;
};

/** What this process asks of PostgreSQL while `work` is done, whoever asks it, in order. @param tell hears of each at once */
export const recordedStatements = async (
  work: () => Promise<unknown>,
  tell: (statement: RecordedStatement) => void = () => undefined,
): Promise<RecordedStatement[]> => {
  const recorded: RecordedStatement[] = [];
  const original = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')?.value as (
    ...args: unknown[]
  ) => unknown;
  pg.Client.prototype.query = function query(this: object, ...args: unknown[]) {
    const statement = { client: this, query: queryOf(args[0], args[1]) };
    recorded.push(statement);
    tell(statement);
    return original.apply(this, args);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original as typeof pg.Client.prototype.query;
  }
  return recorded;
};
