import { Agent } from 'node:http';
import { Client } from 'pg';
import request from 'supertest';
import type { OidcIssuer } from '../oidc-issuer.js';
import { type Route, routesOf } from '../routes.js';
import type { TestApi } from '../test-api.js';
import type { TestOrganisation } from '../test-organisation.js';
import { DescribedAnswers } from './described-answers.js';
import { halvesIn } from './invariants.js';
import { CURRENT_TAG, type SoundRequest } from './mutations.js';
import { type OwnThings, ownThings, pathWithOwnIds } from './own-ids.js';
import { FuzzPeople } from './people.js';
import { type RawAnswer, type RawRequest, sendRaw } from './raw-request.js';
import { StoredRows, type StoredState, writtenBetween } from './stored-rows.js';

/** What is written without an entry in the record, and why that is right. */
const besideTheRecord = {
  idempotency_key: 'an answer that is kept for a day',
  audit_checkpoint: 'is about the record and not in it',
};

/** Where it is written that somebody read something. */
const ofTheRecord: ReadonlySet<string> = new Set([
  'audit_event',
  'audit_head',
  'audit_checkpoint',
  'audit_checkpoint_file',
  'webhook_event',
]);

/** What was made is not to be gone while other routes are still asked about it. */
const lateness = ({ method }: Route): number => (method === 'delete' ? 2 : method === 'get' ? 0 : 1);

/** Whoever drafted may not approve, nor a key for which no member answers; somebody of the legal department may. */
const isOfLegal = ({ permission }: Route): boolean => permission === 'drafts:approve';

/** Sends requests to an organisation's routes, and says of each what is wrong with what came of it. */
export class Examiner {
  /** One connection, so that each request also has to leave it fit for the next. */
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** Names of routes that did what a request asked. */
  private readonly done = new Set<string>();

  private constructor(
    private readonly api: TestApi,
    private readonly organisation: TestOrganisation,
    private readonly legal: TestOrganisation,
    private readonly owner: Client,
    readonly routes: readonly Route[],
    private readonly described: DescribedAnswers,
    private readonly things: OwnThings,
    private readonly people: FuzzPeople,
    private readonly rows: StoredRows,
    private last: StoredState,
  ) {}

  /** @param issuer of an identity provider that the organisation may have */
  static async of(api: TestApi, organisation: TestOrganisation, issuer: OidcIssuer): Promise<Examiner> {
    const owner = new Client({ connectionString: api.databaseUrl });
    await owner.connect();
    const people = await FuzzPeople.of(api, organisation, owner);
    const things = await ownThings(api, organisation, issuer);
    const legal = await api.memberOf(organisation, 'legal', 'legal@example.jp');
    // Its first use is noted at the key.
    await legal.get('/v1/incidents');
    const routes = (await routesOf(api.url)).toSorted((a, b) => lateness(a) - lateness(b));
    const described = new DescribedAnswers((await request(api.url).get('/openapi.json').expect(200)).body);
    const rows = await StoredRows.over(owner);
    return new Examiner(api, organisation, legal, owner, routes, described, things, people, rows, await rows.state());
  }

  async end(): Promise<void> {
    this.agent.destroy();
    await this.owner.end();
  }

  /** Of every route. */
  get sounds(): [Route, SoundRequest][] {
    return this.routes.flatMap((route) => this.soundsOf(route).map((sound): [Route, SoundRequest] => [route, sound]));
  }

  /** Requests that the route takes, one for each type of body; with credentials under which it may be called. */
  soundsOf(route: Route): SoundRequest[] {
    const { method, queryNames, headerNames, name } = route;
    return (route.mediaTypes.length === 0 ? [null] : route.mediaTypes).map((mediaType) => {
      const own =
        this.people.bodies[name] ?? this.things.bodies[name] ?? this.things.bodies[`${name} ${mediaType ?? ''}`];
      return {
        method,
        path: pathWithOwnIds(route, this.things),
        query: { ...route.query, ...this.things.queries[name], ...this.people.queries[name] },
        queryNames,
        headerNames,
        mediaType,
        headers: { 'if-match': '*', 'accept-language': 'en' },
        bearers: this.bearersOf(route),
        bodies: own ?? [route.body, route.fullBody].filter((body) => body !== null),
      };
    });
  }

  /** Sends it, and puts back whom and what it used up. */
  private async answerTo(route: Route, sent: RawRequest): Promise<{ answer: RawAnswer; written: string[] }> {
    const tagged = await this.withTag(route, sent);
    const before = this.last;
    const answer = await sendRaw(this.api.url, this.agent, tagged);
    const after = await this.rows.state();
    this.last = (await this.people.putBackAfter(route)) ? await this.rows.state() : after;
    if (answer.status < 400) this.done.add(route.name);
    return { answer, written: writtenBetween(before, after) };
  }

  /** @returns the answer, with what is wrong with it or with what came of it; null when nothing is */
  async examine(route: Route, sent: RawRequest): Promise<{ answer: RawAnswer; fault: string | null }> {
    const { answer, written } = await this.answerTo(route, sent);
    const fault =
      this.faultOfAnswer(route, sent, answer) ??
      this.faultOfWriting(route, answer, written) ??
      (written.length > 0 ? await this.faultOfHalves() : null) ??
      (answer.status < 300 ? await this.faultOfRepeating(route, sent, answer) : null);
    return { answer, fault };
  }

  /** Operations that refused every request, so that nobody knows what lies behind their doors. */
  get neverDone(): string[] {
    return this.routes.map(({ name }) => name).filter((name) => !this.done.has(name));
  }

  /** Tables written since the last request. */
  async writtenMeanwhile(): Promise<string[]> {
    const before = this.last;
    this.last = await this.rows.state();
    return writtenBetween(before, this.last);
  }

  private faultOfAnswer(route: Route, { target }: RawRequest, answer: RawAnswer): string | null {
    if (answer.status >= 500) return `answered ${answer.status}: ${answer.text}`;
    // A spoilt path can be that of another route, or of none.
    if ((target.split('?')[0] ?? '') === pathWithOwnIds(route, this.things))
      return this.described.faultOf(route.method, route.path, answer);
    const isProblem = answer.headers['content-type']?.startsWith('application/problem+json') === true;
    return answer.status < 400 || isProblem
      ? null
      : `answered ${answer.status} without problem details: ${answer.text}`;
  }

  private bearersOf(route: Route): string[] {
    const own = this.people.tokens[route.name];
    if (own !== undefined) return [own];
    if (route.permission === 'signed-in') return [this.people.admin];
    if (isOfLegal(route)) return [this.legal.key];
    return [this.organisation.key, this.people.admin];
  }

  private faultOfWriting({ method }: Route, { status }: RawAnswer, written: readonly string[]): string | null {
    if (written.length === 0) return null;
    const unwanted = method === 'get' && status < 400 ? written.filter((table) => !ofTheRecord.has(table)) : written;
    if (unwanted.length > 0 && (status >= 400 || method === 'get'))
      return `answered ${status}, and wrote ${unwanted.join(', ')}`;
    const recorded = written.filter((table) => this.rows.ofTenants.has(table) && !(table in besideTheRecord));
    return recorded.length > 0 && !recorded.includes('audit_event')
      ? `wrote ${recorded.join(', ')} and put nothing into the record`
      : null;
  }

  private async faultOfHalves(): Promise<string | null> {
    const halves = await halvesIn(this.owner, this.api);
    return halves.length === 0 ? null : `left ${halves.join('; ')}`;
  }

  /** Under its Idempotency-Key the same is answered again and something else is refused; neither does anything. */
  private async faultOfRepeating(route: Route, sent: RawRequest, first: RawAnswer): Promise<string | null> {
    if (!route.headerNames.includes('Idempotency-Key') || !('idempotency-key' in sent.headers)) return null;
    const again = await this.answerTo(route, sent);
    const { status, text, headers } = again.answer;
    if (status !== first.status || text !== first.text || headers['idempotency-replayed'] !== 'true')
      return `was not answered again under its key, but ${status}: ${text}`;
    const type = sent.headers['content-type'] ?? 'application/json';
    const another = { ...sent, headers: { ...sent.headers, 'content-type': type }, body: Buffer.from('{"another":1}') };
    const other = await this.answerTo(route, another);
    if (!other.answer.text.includes('idempotency-key-reused'))
      return `answered another body under its key with ${other.answer.status}: ${other.answer.text}`;
    const written = [...again.written, ...other.written];
    return written.length === 0 ? null : `wrote ${written.join(', ')} when it came again`;
  }

  /** With the tag of what is there now, where the request is to have it. */
  private async withTag(route: Route, sent: RawRequest): Promise<RawRequest> {
    const names = Object.keys(sent.headers).filter((name) => sent.headers[name] === CURRENT_TAG);
    if (names.length === 0) return sent;
    // A tag for a change is that of what the last id names.
    const named = route.path.slice(0, route.path.lastIndexOf('}') + 1);
    const path = route.method === 'get' || named === '' ? route.path : named;
    const target = route.method === 'get' ? sent.target : pathWithOwnIds({ ...route, path }, this.things);
    const { authorization } = sent.headers;
    const { headers } = await sendRaw(this.api.url, this.agent, {
      method: 'GET',
      target,
      headers: { ...(authorization !== undefined && { authorization }) },
      body: null,
    });
    // Some readings enter the record.
    this.last = await this.rows.state();
    return {
      ...sent,
      headers: { ...sent.headers, ...Object.fromEntries(names.map((name) => [name, headers.etag ?? '*'])) },
    };
  }
}
