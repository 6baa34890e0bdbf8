import request, { type Test } from 'supertest';
import { makeApiKey } from '../../src/access/api-keys.service.js';
import type { Role } from '../../src/access/permissions.js';
import { type Schema, sokuhoClient, type SokuhoClient } from '../../src/client/index.js';
import type { LeakToLog } from './builders.js';

type Method = 'get' | 'head' | 'post' | 'patch' | 'put' | 'delete';
type Incident = Pick<Schema<'LoggedIncident'>, 'id'>;
type NewFacts = Schema<'NewFactsDto'>;

const idOf = ({ id }: Incident) => ({ id });

/** Where and when the requests of an organisation go. */
export interface OrganisationAt {
  readonly url: string;
  now(): string;
}

/** An organisation as its people use it: over HTTP, with a key. */
export class TestOrganisation {
  constructor(
    readonly id: string,
    private readonly place: OrganisationAt,
    private readonly keys: Readonly<Record<Role, string>>,
    private readonly role: Role = 'admin',
  ) {}

  get key(): string {
    return this.keys[this.role];
  }

  /** The same organisation, called with the key of another role. */
  as(role: Role): TestOrganisation {
    return new TestOrganisation(this.id, this.place, this.keys, role);
  }

  /** The same organisation where another service has it. */
  at(place: OrganisationAt): TestOrganisation {
    return new TestOrganisation(this.id, place, this.keys, this.role);
  }

  /** A request with the key, for tests that look at headers. */
  request(method: Method, path: string): Test {
    return request(this.place.url)[method](path).set('authorization', `Bearer ${this.key}`);
  }

  async get(path: string, status = 200) {
    return (await this.answered(this.request('get', path), status)).body;
  }

  /** @param ifMatch of the version read, for the routes that ask which it was */
  async post(path: string, body: object, status = 201, ifMatch?: string) {
    const sent = this.request('post', path);
    if (ifMatch !== undefined) void sent.set('if-match', ifMatch);
    return (await this.answered(sent.send(body), status)).body;
  }

  async patch(path: string, body: object, ifMatch: string, status = 200) {
    return (await this.answered(this.request('patch', path).set('if-match', ifMatch).send(body), status)).body;
  }

  /** The API as a program of a customer calls it. */
  get client(): SokuhoClient {
    return sokuhoClient({ url: this.place.url, key: this.key });
  }

  async logIncident(leak: LeakToLog): Promise<Schema<'LoggedIncident'>> {
    return (await this.client.POST('/v1/incidents', { body: { awareAt: this.place.now(), ...leak } })).data;
  }

  /** Facts known as of now, unless the revision says otherwise. */
  async addFacts(
    incident: Incident,
    facts: NewFacts['facts'],
    revision: Partial<NewFacts> = {},
  ): Promise<Schema<'FactsResult'>> {
    const body = { knownAt: this.place.now(), ...revision, facts };
    return (await this.client.POST('/v1/incidents/{id}/facts', { params: { path: idOf(incident) }, body })).data;
  }

  async file(incident: Incident, filing: Schema<'NewFilingDto'>): Promise<Schema<'FilingResult'>> {
    const params = { path: idOf(incident) };
    return (await this.client.POST('/v1/incidents/{id}/filings', { params, body: filing })).data;
  }

  async determine(
    incident: Incident,
    decision: Schema<'NewDeterminationDto'>,
  ): Promise<Schema<'DeadlineChangeAnswer'>[]> {
    const params = { path: idOf(incident) };
    return (await this.client.POST('/v1/incidents/{id}/determinations', { params, body: decision })).data.changes;
  }

  async remindersOf({ id }: Incident, filter = ''): Promise<Schema<'ReminderAnswer'>[]> {
    return (await this.get(`/v1/reminders?incidentId=${id}&limit=200${filter}`)).items;
  }

  async deliveries(filter = ''): Promise<Schema<'DeliveryAnswer'>[]> {
    return (await this.get(`/v1/deliveries?limit=200${filter}`)).items;
  }

  async timelineOf(incident: Incident): Promise<Schema<'TimelineEntry'>[]> {
    return (await this.client.GET('/v1/incidents/{id}/timeline', { params: { path: idOf(incident) } })).data.items;
  }

  async addMember(role: Role, email = `${role}-${this.id.slice(-6)}@example.jp`): Promise<Schema<'MemberAnswer'>> {
    return (await this.client.POST('/v1/members', { body: { email, name: `${role}担当`, role } })).data;
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
