import { setTimeout as pause } from 'node:timers/promises';
import { aLeak } from '../support/builders.js';

const ORGANISATIONS = 3;
const EVERY_MS = 150;

const people = (place: number) =>
  [
    ['admin', 'admin'],
    ['officer', 'officer-1'],
    ['officer', 'officer-2'],
    ['legal', 'legal'],
  ].map(([role, name]) => ({ role, name, email: `${String(name)}@organisation-${place}.example` }));

/** Organisations that log incidents over the API, and go on when it fails them. */
export class Workload {
  logged = 0;
  /** Without an answer, or with one that said no: the incident may be there all the same. */
  failed = 0;
  private keys: readonly string[] = [];

  /** @param now by the clock of the processes */
  constructor(
    private readonly url: string,
    private readonly now: () => string,
  ) {}

  async setUp(): Promise<void> {
    this.keys = await Promise.all(Array.from({ length: ORGANISATIONS }, (_, place) => this.organisation(place)));
  }

  /** Logs until it is told to end. */
  async run(isOver: () => boolean): Promise<void> {
    for (let count = 0; !isOver(); count += 1) {
      const title = `案件その${String(count)}。`;
      const key = this.keys[count % this.keys.length] ?? '';
      await this.post('/v1/incidents', { ...aLeak({ specialCareData: true }, { title }), awareAt: this.now() }, key)
        .then(() => (this.logged += 1))
        .catch(() => (this.failed += 1));
      await pause(EVERY_MS);
    }
  }

  private async organisation(place: number): Promise<string> {
    const made = await this.post('/v1/organisations', { name: `組織${String(place)}`, kind: 'private_operator' });
    const { adminKey } = made as { adminKey: string };
    for (const member of people(place)) await this.post('/v1/members', member, adminKey);
    return adminKey;
  }

  private async post(path: string, body: object, key?: string): Promise<unknown> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
}
