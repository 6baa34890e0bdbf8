import { setTimeout as pause } from 'node:timers/promises';
import { aFiling, aLeak } from '../support/builders.js';
import type { Ledger, Said } from './ledger.js';

const ORGANISATIONS = 3;
const EVERY_MS = 150;
/** Longer than the service may take to find out that its database is frozen, and what became of a COMMIT. */
const ANSWER_MS = 30_000;
/** Each so many'th incident is also filed, and each so many'th read again. */
const FILED_EVERY = 5;
const READ_EVERY = 3;

const people = (place: number) =>
  [
    ['admin', 'admin'],
    ['officer', 'officer-1'],
    ['officer', 'officer-2'],
    ['legal', 'legal'],
  ].map(([role, name]) => ({ role, name, email: `${String(name)}@organisation-${place}.example` }));

export interface Customer {
  readonly id: string;
  readonly key: string;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** What an answer says of the write that was asked for; null when no failure of the database explains it. */
const saidBy = (answer: Answer | null): Said | null => {
  if (answer === null) return 'unknown';
  const { status, body } = answer;
  if (status >= 200 && status < 300) return 'stored';
  if (status === 503) return String(body['type']).endsWith(':outcome-unknown') ? 'unknown' : 'refused';
  return null;
};

/** Organisations that log incidents, file and read over the API, and go on when it fails them. */
export class Workload {
  customers: readonly Customer[] = [];
  reads = 0;
  private logged: { readonly of: Customer; readonly id: string; readonly title: string }[] = [];

  /**
   * @param url of the API, null while it is down
   * @param now by the clock of the processes
   */
  constructor(
    private readonly url: () => string | null,
    private readonly now: () => string,
    private readonly ledger: Ledger,
  ) {}

  /** While all is well. */
  async setUp(): Promise<void> {
    this.customers = await Promise.all(
      Array.from({ length: ORGANISATIONS }, (_, place) => this.organisation(`組織${String(place)}`, people(place))),
    );
  }

  /** Works until it is told to end. What hangs on a frozen database holds up nobody else, as with many callers. */
  async run(isOver: () => boolean): Promise<void> {
    const open = new Set<Promise<void>>();
    for (let count = 0; !isOver(); count += 1) {
      await pause(EVERY_MS);
      // Who gets no connection at all has asked for nothing.
      if (this.url() === null) continue;
      const customer = this.customers[count % this.customers.length] as Customer;
      const step = this.step(customer, count).finally(() => open.delete(step));
      open.add(step);
      while (open.size > 20 && !isOver()) await Promise.race(open);
    }
    await Promise.all(open);
  }

  async organisation(name: string, members: readonly object[]): Promise<Customer> {
    const made = await this.asked('POST', '/v1/organisations', undefined, { name, kind: 'private_operator' });
    const { adminKey: key, id } = made.body as { adminKey: string; id: string };
    const customer = { id, key };
    for (const member of members) await this.asked('POST', '/v1/members', customer, member);
    return customer;
  }

  /** @throws unless it is answered with 2xx */
  async asked(method: string, path: string, customer?: Customer, body?: object | string): Promise<Answer> {
    const answer = await this.ask(method, path, customer, body);
    if (answer === null || answer.status >= 300)
      throw new Error(`${method} ${path} was answered ${JSON.stringify(answer)}.`);
    return answer;
  }

  private async step(customer: Customer, count: number): Promise<void> {
    await this.log(customer, count);
    const [one] = this.logged.slice(-1 - (count % 10));
    if (one === undefined) return;
    if (count % FILED_EVERY === 0) await this.file(one, `第${String(count)}号`);
    if (count % READ_EVERY === 0) await this.read(one);
  }

  /** Every second one with a key, by which it is asked again for as long as it is not known what became of it. */
  private async log(of: Customer, count: number): Promise<void> {
    const title = `案件その${String(count)}。`;
    const body = { ...aLeak({ specialCareData: true }, { title }), awareAt: this.now() };
    const key = count % 2 === 0 ? { 'idempotency-key': crypto.randomUUID() } : null;
    let answer = await this.ask('POST', '/v1/incidents', of, body, key ?? {});
    for (let again = 0; key !== null && saidBy(answer) === 'unknown' && again < 10; again += 1) {
      await pause(1_000);
      answer = await this.ask('POST', '/v1/incidents', of, body, key);
    }
    this.keep('incident', of, title, answer);
    if (answer?.status === 201) this.logged.push({ of, id: String(answer.body['id']), title });
  }

  private async file({ of, id }: (typeof this.logged)[number], receiptNumber: string): Promise<void> {
    const filing = aFiling({ serves: ['preliminary_report'], filedAt: this.now(), receiptNumber });
    this.keep('filing', of, receiptNumber, await this.ask('POST', `/v1/incidents/${id}/filings`, of, filing));
  }

  private async read({ of, id, title }: (typeof this.logged)[number]): Promise<void> {
    const answer = await this.ask('GET', `/v1/incidents/${id}`, of);
    if (answer === null || answer.status === 503) return;
    this.reads += 1;
    if (answer.status !== 200 || answer.body['title'] !== title)
      this.ledger.strange.push(`incident ${id} was acknowledged, and read as ${JSON.stringify(answer).slice(0, 300)}`);
  }

  private keep(kind: 'incident' | 'filing', { id }: Customer, mark: string, answer: Answer | null): void {
    const said = saidBy(answer);
    if (said === null) this.ledger.strange.push(`${kind} ${mark} was answered ${JSON.stringify(answer).slice(0, 500)}`);
    this.ledger.keep({ kind, organisationId: id, mark, said: said ?? 'unknown' });
  }

  /** @returns null when there was no answer, or only a part of one */
  private async ask(
    method: string,
    path: string,
    customer?: Customer,
    body?: object | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer | null> {
    const url = this.url();
    if (url === null) return null;
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
          ...(customer !== undefined && { authorization: `Bearer ${customer.key}` }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    } catch {
      return null;
    }
  }
}
