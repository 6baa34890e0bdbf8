import request, { type Test } from 'supertest';
import { makeApiKey } from '../../src/access/api-keys.service.js';
import type { Role } from '../../src/access/permissions.js';
import type { DeadlineChangeAnswer } from '../../src/deadlines/deadline.dto.js';
import type { DeliveryAnswer } from '../../src/deliveries/delivery.dto.js';
import type { NewDeterminationDto } from '../../src/incidents/determination.dto.js';
import type { NewFilingDto } from '../../src/incidents/filing.dto.js';
import type {
  FactsResult,
  FilingResult,
  LoggedIncident,
  NewFactsDto,
  TimelineEntry,
} from '../../src/incidents/incident.dto.js';
import type { MemberAnswer } from '../../src/organisations/member.dto.js';
import type { ReminderAnswer } from '../../src/reminders/reminder.dto.js';
import type { LeakToLog } from './builders.js';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';
type Incident = Pick<LoggedIncident, 'id'>;

/** Where and when the requests of an organisation go. */
export interface OrganisationAt {
  readonly url: string;
  now(): string;
}

/** An organisation as its people use it: over HTTP, with a key. */
export class TestOrganisation {
  constructor(
    readonly id: string,
    private readonly at: OrganisationAt,
    private readonly keys: Readonly<Record<Role, string>>,
    private readonly role: Role = 'admin',
  ) {}

  get key(): string {
    return this.keys[this.role];
  }

  /** The same organisation, called with the key of another role. */
  as(role: Role): TestOrganisation {
    return new TestOrganisation(this.id, this.at, this.keys, role);
  }

  /** A request with the key, for tests that look at headers. */
  request(method: Method, path: string): Test {
    return request(this.at.url)[method](path).set('authorization', `Bearer ${this.key}`);
  }

  async get(path: string, status = 200) {
    return (await this.answered(this.request('get', path), status)).body;
  }

  async post(path: string, body: object, status = 201) {
    return (await this.answered(this.request('post', path).send(body), status)).body;
  }

  async patch(path: string, body: object, ifMatch: string, status = 200) {
    return (await this.answered(this.request('patch', path).set('if-match', ifMatch).send(body), status)).body;
  }

  logIncident(leak: LeakToLog): Promise<LoggedIncident> {
    return this.post('/v1/incidents', { awareAt: this.at.now(), ...leak });
  }

  /** Facts known as of now, unless the revision says otherwise. */
  addFacts({ id }: Incident, facts: NewFactsDto['facts'], revision: Partial<NewFactsDto> = {}): Promise<FactsResult> {
    return this.post(`/v1/incidents/${id}/facts`, { knownAt: this.at.now(), ...revision, facts });
  }

  file({ id }: Incident, filing: NewFilingDto): Promise<FilingResult> {
    return this.post(`/v1/incidents/${id}/filings`, filing);
  }

  async determine({ id }: Incident, decision: NewDeterminationDto): Promise<DeadlineChangeAnswer[]> {
    return (await this.post(`/v1/incidents/${id}/determinations`, decision)).changes;
  }

  async remindersOf({ id }: Incident, filter = ''): Promise<ReminderAnswer[]> {
    return (await this.get(`/v1/reminders?incidentId=${id}&limit=200${filter}`)).items;
  }

  async deliveries(filter = ''): Promise<DeliveryAnswer[]> {
    return (await this.get(`/v1/deliveries?limit=200${filter}`)).items;
  }

  async timelineOf({ id }: Incident): Promise<TimelineEntry[]> {
    return (await this.get(`/v1/incidents/${id}/timeline`)).items;
  }

  addMember(role: Role, email = `${role}-${this.id.slice(-6)}@example.jp`): Promise<MemberAnswer> {
    return this.post('/v1/members', { email, name: `${role}担当`, role });
  }

  private async answered(sent: Test, status: number) {
    const response = await sent;
    if (response.status === status) return response;
    const { method } = sent as unknown as { method: string };
    throw new Error(`${method} ${sent.url} was answered ${response.status} instead of ${status}: ${response.text}`);
  }
}

export const newKeys = (): Record<Role, string> => ({
  admin: makeApiKey(),
  officer: makeApiKey(),
  legal: makeApiKey(),
  viewer: makeApiKey(),
});
