import type { ChaosDatabase } from './database.js';

/** What the service said of a write. `unknown`: nothing, or that it does not know. */
export type Said = 'stored' | 'refused' | 'unknown';

interface Write {
  readonly kind: 'incident' | 'filing';
  readonly organisationId: string;
  /** A title or a receipt number that no other write has. */
  readonly mark: string;
  readonly said: Said;
}

const marks: Readonly<Record<Write['kind'], string>> = {
  incident: 'SELECT organisation_id || title AS mark FROM incident',
  filing: 'SELECT organisation_id || receipt_number AS mark FROM filing',
};

/** Every write that was asked for, and what was answered; at the end it is compared with what is there. */
export class Ledger {
  /** Answers that no failing database explains. */
  readonly strange: string[] = [];
  private readonly writes: Write[] = [];

  keep(write: Write): void {
    this.writes.push(write);
  }

  count(said: Said): number {
    return this.writes.filter((write) => write.said === said).length;
  }

  /** What was promised and is not so. */
  async faults(database: ChaosDatabase): Promise<string[]> {
    const there = new Map<string, number>();
    for (const [kind, query] of Object.entries(marks))
      for (const { mark } of await database.rows<{ mark: string }>(query))
        there.set(`${kind}${mark}`, (there.get(`${kind}${mark}`) ?? 0) + 1);
    return [
      ...this.strange,
      ...this.writes.flatMap(({ kind, organisationId, mark, said }) => {
        const count = there.get(`${kind}${organisationId}${mark}`) ?? 0;
        const isRight = said === 'stored' ? count === 1 : said === 'refused' ? count === 0 : count <= 1;
        return isRight ? [] : [`${kind} ${mark} was answered as ${said}, and is there ${String(count)} times`];
      }),
    ];
  }
}
