import { beforeEach, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import request from 'supertest';
import { ApiKeysService, makeApiKey } from '../../src/access/api-keys.service.js';
import { systemActor } from '../../src/access/actor.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('a request', () => {
  const api = useTestApi();
  const acme = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  const validLeak = () => ({ awareAt: '2026-06-01T09:00:00+09:00', ...aLeak() });
  const postIncident = () => acme.request('post', '/v1/incidents').set('content-type', 'application/json');

  describe('with a text of which nobody sees anything', () => {
    const nothing = [
      '',
      ' ',
      '\u3000',
      '\u200b',
      '\u2060\ufeff',
      '\r\n\t',
      '\u00ad',
      '\u3164',
      '\uffa0',
      '\u2800',
      '\u200e\u202e',
      '\ufe0f',
      '\u0007',
    ];

    it.each(nothing)('is refused as an empty one: %j', async (title) => {
      const { status, body } = await postIncident().send({ ...validLeak(), title });
      expect([status, body.errors]).toEqual([
        400,
        [{ pointer: '/title', detail: expect.stringContaining('空にできません') }],
      ]);
    });

    it('is refused in whatever names a thing or a person', async () => {
      const name = '\u3000\u200b';
      const refused = async (path: string, body: object): Promise<unknown> =>
        (await acme.post(path, body, 400)).errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(await refused('/v1/members', { name, email: 'a@acme.example', roles: ['officer'] })).toContain('/name');
      expect(await refused('/v1/api-keys', { name, role: 'viewer' })).toContain('/name');
      expect(await refused('/v1/calendar-feeds', { name })).toEqual(['/name']);
      const patch = await acme.request('patch', '/v1/organisation').set('if-match', '*').send({ name });
      expect([patch.status, patch.body.errors[0].pointer]).toEqual([400, '/name']);
    });

    it('is told from one of something by the same rule everywhere: of all texts only secrets are merely not empty', () => {
      const { validationMetadatas } = getMetadataStorage() as unknown as {
        validationMetadatas: Map<{ name: string }, { name?: string; propertyName: string }[]>;
      };
      const merelyNotEmpty = [...validationMetadatas].flatMap(([{ name: dto }, rules]) => {
        const having = (rule: string) =>
          rules.filter(({ name }) => name === rule).map(({ propertyName }) => propertyName);
        return having('isNotEmpty')
          .filter((property) => having('isString').includes(property))
          .map((property) => `${dto}.${property}`);
      });
      for (const property of merelyNotEmpty) expect(property).toMatch(/password|token|code/iu);
    });
  });

  describe('without the right to it', () => {
    it.each([
      ['no key', undefined],
      ['an unknown key', `Bearer ${makeApiKey()}`],
      ['another scheme', 'Basic YTpi'],
      ['an empty key', 'Bearer '],
      ['more than one key', 'Bearer a b'],
    ])('is answered 401 when it carries %s', async (_, authorization) => {
      const sent = request(api.url).get('/v1/incidents');
      const { status, headers, body } = await (authorization === undefined ? sent : sent.set({ authorization }));

      expect(status).toBe(401);
      expect(headers['www-authenticate']).toBe('Bearer realm="sokuho"');
      expect(body).toMatchObject({ type: 'urn:sokuho:problem:unauthenticated', status: 401 });
    });

    it('is answered 401 once its key has expired', async () => {
      const secret = makeApiKey();
      await api.part(UnitOfWork).run(acme.id, (tx) =>
        api.part(ApiKeysService).create(tx, systemActor(acme.id), {
          name: 'short-lived',
          role: 'viewer',
          secret,
          expiresAt: new Date('2026-06-01T10:00:01+09:00'),
        }),
      );
      const authorization = `Bearer ${secret}`;
      await request(api.url).get('/v1/incidents').set({ authorization }).expect(200);
      api.clock.standAt('2026-06-01T10:00:01+09:00');
      await request(api.url).get('/v1/incidents').set({ authorization }).expect(401);
    });

    it.each([
      ['viewer', '/v1/incidents'],
      ['viewer', '/v1/members'],
      ['officer', '/v1/members'],
      ['legal', '/v1/incidents'],
    ] as const)('is answered 403 when a %s posts to %s', async (role, path) => {
      const problem = await acme.as(role).post(path, {}, 403);
      expect(problem).toMatchObject({
        type: 'urn:sokuho:problem:forbidden',
        detail: expect.stringContaining(':write'),
      });
    });

    it.each(['officer', 'legal', 'viewer'] as const)('may still be one to read, by a %s', async (role) => {
      await acme.as(role).get('/v1/incidents');
      await acme.as(role).get('/v1/deadlines');
    });
  });

  describe('that cannot be read', () => {
    it.each([
      ['no JSON', '{"title": ', 400],
      ['no object', '[]', 400],
      ['empty', '', 400],
      ['over 1 MB', JSON.stringify({ title: 'x'.repeat(1_048_577) }), 413],
    ])('because its body is %s gets problem details', async (_, body, expected) => {
      const { status, headers, body: problem } = await postIncident().send(body);

      expect(status).toBe(expected);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(problem).toMatchObject({ type: expect.stringMatching(/^urn:sokuho:problem:/u), status: expected });
    });

    it('because its body is of another type gets 415', async () => {
      const { status, body } = await postIncident().set('content-type', 'text/csv').send('a,b');
      expect(status).toBe(415);
      expect(body).toMatchObject({ type: 'urn:sokuho:problem:unsupported-media-type' });
    });

    it.each([
      ['a coding', { 'content-encoding': 'gzip' }],
      ['a coding of its own', { 'content-encoding': 'x-secret' }],
      ['several codings', { 'content-encoding': 'identity, br' }],
      ['another charset', { 'content-type': 'application/json; charset=shift_jis' }],
      ['an unknown charset in quotes', { 'content-type': 'application/json;charset="utf-16"' }],
      ['another charset of a form', { 'content-type': 'application/x-www-form-urlencoded; charset=euc-jp' }],
    ])('because its body has %s that is not read gets 415, and is not taken for something else', async (_, headers) => {
      const before = (await acme.get('/v1/incidents')).items.length;
      const sent = postIncident().set({ 'content-type': 'application/json', ...headers, 'accept-language': 'en' });
      const { status, body } = await sent.send(JSON.stringify({ ...aLeak(), awareAt: api.now() }));
      expect([status, body.type]).toEqual([415, 'urn:sokuho:problem:unsupported-media-type']);
      expect(body.detail).toContain(Object.values(headers)[0]);
      expect((await acme.get('/v1/incidents')).items).toHaveLength(before);
    });

    it.each(['application/json', 'application/json; charset=UTF-8', 'application/json;charset="utf-8"'])(
      'unless it is what is read: %s',
      async (type) => {
        const sent = postIncident().set({ 'content-type': type, 'content-encoding': 'identity' });
        await sent.send(JSON.stringify({ ...aLeak(), awareAt: api.now() })).expect(201);
      },
    );

    it.each(['application/octet-stream', 'text/csv'])(
      'because its body is bytes (%s) where JSON is wanted gets 415, and the process lives',
      async (type) => {
        for (const path of ['/v1/incidents', '/v1/assessments']) {
          const answer = await acme.request('post', path).type(type).send(Buffer.from('a,b'));
          expect([path, answer.status]).toEqual([path, 415]);
        }
      },
    );

    it('because it would reach what it must not gets 400: a prototype, a parameter given twice; TRACE is no method', async () => {
      const poisoned = '{"__proto__":{"role":"admin"},"title":"x"}';
      expect((await postIncident().set('content-type', 'application/json').send(poisoned)).status).toBe(400);
      await acme.get('/v1/deadlines?limit=1&limit=2', 400);
      await request(api.url).trace('/v1/incidents').expect(404);
    });

    it('because its id is no UUID gets 400, and one for no route 404', async () => {
      expect(await acme.get('/v1/incidents/17', 400)).toMatchObject({ status: 400 });
      expect(await acme.get('/v1/nowhere', 404)).toMatchObject({ type: 'urn:sokuho:problem:not-found' });
    });
  });

  describe('that is made to keep the service busy', () => {
    const names = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, 1]));
    const post = (path: string, body: unknown, type = 'application/json') =>
      request(api.url)
        .post(path)
        .set('content-type', type)
        .send(typeof body === 'string' ? body : JSON.stringify(body));

    it.each([
      ['95,000 names that nobody defined', '/v1/auth/sign-in', names(95_000), ''],
      ['a list of 300,000 objects', '/v1/auth/sign-in', Array.from({ length: 300_000 }, () => ({})), ''],
      [
        'such a list where a text belongs',
        '/v1/auth/sign-in',
        { email: [Array.from({ length: 250_000 }, () => ({}))] },
        '/email/0',
      ],
      [
        'values beyond count in lists that are each short',
        '/v1/auth/sign-in',
        { email: Array.from({ length: 900 }, () => Array.from({ length: 100 }, () => 1)) },
        '',
      ],
      ['a name as long as a body', '/v1/auth/sign-in', { ['n'.repeat(500_000)]: 1 }, `/${'n'.repeat(200)}`],
    ])('by %s is refused for its size, in an answer that is short', async (_, path, body, pointer) => {
      const answer = await post(path, body);
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })]);
      expect(answer.text.length).toBeLessThan(2_000);
    });

    it('by a form of 120,000 fields is refused for its size', async () => {
      const form = Array.from({ length: 120_000 }, (_, at) => `${at.toString(36)}=1`).join('&');
      const answer = await post('/auth/password-reset', form, 'application/x-www-form-urlencoded');
      expect(answer.status).toBe(400);
      expect(answer.text.length).toBeLessThan(5_000);
    });

    it('by a query of 2,000 names is refused for its size', async () => {
      const query = Array.from({ length: 2_000 }, (_, at) => `a${at}`).join('&');
      const { errors } = await acme.get(`/v1/incidents?${query}`, 400);
      expect(errors).toHaveLength(1);
    });

    it('by faults in plenty is told of the first fifty, and that there are more', async () => {
      const answer = await acme.post('/v1/incidents', names(500), 400);
      expect(answer.errors).toHaveLength(50);
      expect(answer.detail).toContain('（ほか 49 件以上）');
    });

    it('by a value as long as the body is not given it back', async () => {
      const { errors } = await acme.post('/v1/incidents', { ...validLeak(), title: 'x'.repeat(900_000) }, 400);
      expect(JSON.stringify(errors).length).toBeLessThan(2_000);
    });
  });

  describe('with a name that every object has', () => {
    const inherited = ['toString', 'valueOf', 'constructor', 'hasOwnProperty'];

    it.each(inherited)('%s is refused by its name, wherever it stands', async (name) => {
      const body = validLeak();
      const cases = [
        [{ ...body, [name]: 1 }, `/${name}`],
        [{ ...body, facts: { ...body.facts, [name]: 1 } }, `/facts/${name}`],
        [{ ...body, facts: { affectedPersons: { [name]: 1 } } }, `/facts/affectedPersons/${name}`],
      ] as const;
      for (const [sent, pointer] of cases) {
        const { errors } = await acme.post('/v1/incidents', sent, 400);
        expect(errors).toEqual([expect.objectContaining({ pointer })]);
      }
    });
  });

  describe('with wrong values', () => {
    const faultsOf = async (change: object) => {
      const { errors } = await acme.post('/v1/incidents', { ...validLeak(), ...change }, 400);
      return errors as { pointer: string; detail: string }[];
    };

    it.each([
      [{ severity: 'high' }, '/severity'],
      [{ facts: { specialCareDate: true } }, '/facts/specialCareDate'],
      [{ facts: { affectedPersons: { known: 1, most: 2 } } }, '/facts/affectedPersons/most'],
      [{ cause: { kind: 'malware', 'a/b~c': 1 } }, '/cause/a~1b~0c'],
    ])('is refused by the name of the unknown property: %j', async (change, pointer) => {
      expect(await faultsOf(change)).toContainEqual(expect.objectContaining({ pointer }));
    });

    it.each([
      [{ title: '' }, '/title'],
      [{ title: 17 }, '/title'],
      [{ title: 'x'.repeat(201) }, '/title'],
      [{ awareAt: '2026-06-01' }, '/awareAt'],
      [{ awareAt: '2026-06-01T10:00:00' }, '/awareAt'],
      [{ awareAt: '2026-02-30T10:00:00+09:00' }, '/awareAt'],
      [{ cause: { kind: 'magic' } }, '/cause/kind'],
      [{ cause: null }, '/cause'],
      [{ facts: null }, '/facts'],
      [{ facts: { specialCareData: 'yes' } }, '/facts/specialCareData'],
      [{ facts: { affectedPersons: { known: -1 } } }, '/facts/affectedPersons/known'],
      [{ regime: 'gdpr' }, '/regime'],
      [{ ownerMemberId: '17' }, '/ownerMemberId'],
    ])('is refused with a pointer to the value: %j', async (change, pointer) => {
      expect((await faultsOf(change)).map((fault) => fault.pointer)).toContain(pointer);
    });

    it('is told all of them at once', async () => {
      expect(
        (await faultsOf({ title: '', regime: 'x', severity: 1 })).map(({ pointer }) => pointer).toSorted(),
      ).toEqual(['/regime', '/severity', '/title']);
    });

    it.each(['\u0000', '\ud800'])(
      'is refused, not broken, by a character that cannot be stored (%j)',
      async (character) => {
        await acme.post('/v1/incidents', { ...validLeak(), title: `x${character}` }, 400);
        await acme.post('/v1/incidents', { ...validLeak(), cause: { kind: 'other', detail: character } }, 400);
      },
    );

    it('is refused where it is nested too deep to be looked at, with one pointer', async () => {
      const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
      for (const path of ['/v1/incidents', '/v1/playbooks']) {
        const { status, body } = await acme.request('post', path).type('json').send(`{"title":${deep}}`);
        expect([path, status, body.errors?.length]).toEqual([path, 400, 1]);
      }
    });

    it('is refused by a pointer to half a surrogate pair, which would be stored as another character', async () => {
      const { errors } = await acme.post('/v1/api-keys', { name: 'x\udfff', role: 'viewer' }, 400);
      expect(errors).toEqual([expect.objectContaining({ pointer: '/name' })]);
    });

    it('is refused in problem details for an address that cannot be decoded', async () => {
      const { status, headers, body } = await acme.request('get', '/v1/%zz');
      expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
      expect(body).toMatchObject({ type: 'urn:sokuho:problem:malformed-request', requestId: headers['x-request-id'] });
    });

    it.each(['limit=0', 'limit=201', 'limit=x', 'cursor=x', 'cursor=WyJhIiwiYiJd', 'unknown=1', 'status=odd'])(
      'is refused for its query ?%s',
      async (query) => {
        await acme.get(`/v1/incidents?${query}`, 400);
      },
    );
  });

  describe('is answered', () => {
    it('in Japanese, or in English when that is asked for', async () => {
      const problem = async (language?: string) => {
        const sent = acme.request('get', '/v1/nowhere');
        return language === undefined ? sent : sent.set('accept-language', language);
      };
      expect((await problem()).body.title).toBe('見つかりません');
      expect((await problem('en-GB,en;q=0.9,ja;q=0.1')).body.title).toBe('Not found');
      expect((await problem('en;q=0.1, ja')).body.title).toBe('見つかりません');
      expect((await problem('en')).headers['content-language']).toBe('en');
    });

    it('with its request id, or a new one when its own could do harm in a log', async () => {
      const idFor = async (id: string) =>
        (await acme.request('get', '/v1/incidents').set('x-request-id', id)).headers['x-request-id'];
      expect(await idFor('trace-17:a.b')).toBe('trace-17:a.b');
      expect(await idFor('a b')).toMatch(/^[\da-f-]{36}$/u);
      expect(await idFor('x'.repeat(101))).toMatch(/^[\da-f-]{36}$/u);
    });

    it('with the request id in the problem and in the record', async () => {
      const { body } = await acme.request('get', '/v1/nowhere').set('x-request-id', 'find-me');
      expect(body.requestId).toBe('find-me');
      await postIncident().set('x-request-id', 'find-me-too').send(validLeak());
      const { rows } = await api.asOwner((owner) =>
        owner.query("SELECT FROM audit_event WHERE request_id = 'find-me-too' AND action = 'incident.logged'"),
      );
      expect(rows).toHaveLength(1);
    });

    it('with headers that keep browsers careful, also when it fails', async () => {
      for (const path of ['/v1/incidents', '/v1/nowhere', '/healthz']) {
        const { headers } = await acme.request('get', path);
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'strict-transport-security': expect.stringContaining('max-age='),
          'referrer-policy': 'no-referrer',
          'content-security-policy': expect.stringMatching(
            /default-src 'self'(?=.*object-src 'none')(?=.*base-uri 'none')(?=.*frame-ancestors 'self')/u,
          ),
        });
        expect(headers).not.toHaveProperty('x-powered-by');
        expect(headers).not.toHaveProperty('access-control-allow-origin');
      }
    });

    it('500 with no word of the cause when something breaks', async () => {
      await api.asOwner((owner) => owner.query('ALTER TABLE incident RENAME COLUMN title TO secret_name'));
      const { body, text } = await acme.request('get', '/v1/incidents').set('x-request-id', 'broken-one');
      await api.asOwner((owner) => owner.query('ALTER TABLE incident RENAME COLUMN secret_name TO title'));

      expect(body).toMatchObject({ status: 500, detail: expect.stringContaining('broken-one') });
      expect(text).not.toMatch(/SELECT|column|incident_/u);
      expect(api.log.takeErrors()).toEqual([expect.stringContaining('broken-one')]);
    });
  });

  it('to change an incident needs the version that it read', async () => {
    const { id } = await acme.logIncident(aLeak());
    const path = `/v1/incidents/${id}`;
    const { headers } = await acme.request('get', path);
    const etag = String(headers['etag']);

    await acme.request('patch', path).send({ title: '新しい表題' }).expect(428);
    expect(await acme.patch(path, { title: '新しい表題' }, etag)).toMatchObject({ title: '新しい表題' });
    await acme.patch(path, { title: '古い版から' }, etag, 412);
  });

  it('for health needs no key', async () => {
    await request(api.url).get('/healthz').expect(200, { status: 'ok' });
    expect((await request(api.url).get('/readyz').expect(200)).body).toMatchObject({
      status: 'ok',
      reminders: { due: expect.any(Number) },
    });
    expect((await request(api.url).get('/metrics').expect(200)).text).toContain('sokuho_database_up 1\n');
  });
});
