import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { Client } from 'pg';
import request from 'supertest';
import type { TokensAnswer } from '../../src/people/auth.dto.js';
import { PersonSweepService } from '../../src/people/person-sweep.service.js';
import { TokenKeysService } from '../../src/people/tokens/token-keys.service.js';
import { aLeak } from '../support/builders.js';
import { aPassword, answered, TestPeople, type TestPerson } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';

const start = '2026-06-01T10:00:00+09:00';
const later = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString();

describe('people', () => {
  const api = useTestApi();
  const acme = api.organisation('例示商事');
  const globex = api.organisation('別の会社');
  let people: TestPeople;

  beforeAll(() => {
    people = new TestPeople(api);
  });

  beforeEach(async () => {
    api.clock.standAt(start);
    api.mailbox.empty();
    await api.asOwner((owner) => owner.query('DELETE FROM sign_in_delay'));
  });

  const entriesOf = async (organisation: typeof acme, memberId: string, action: string) =>
    (await organisation.get(`/v1/audit/events?subjectId=${memberId}&action=${action}&limit=200`)).items;

  const rows = (sql: string, values: unknown[] = []) =>
    api.asOwner(async (owner) => (await owner.query<Record<string, unknown>>(sql, values)).rows);

  describe('invited', () => {
    it('sign in with what they chose, do what their role allows, and stand in the record by name and session', async () => {
      const { memberId, email, password } = await people.joined(acme, 'officer', 'taro@example.jp');
      expect(await acme.get(`/v1/members/${memberId}`)).toMatchObject({ signsIn: true });
      const { body, headers } = await people.signIn({ email: 'TARO@example.jp', password }).expect(200);
      expect(headers['cache-control']).toBe('no-store');
      const { accessToken, expiresIn, membership } = body.tokens;
      expect({ expiresIn, membership }).toEqual({
        expiresIn: 900,
        membership: { organisationId: acme.id, organisationName: '例示商事', memberId, role: 'officer' },
      });
      const made = answered(await people.post('/v1/incidents', { awareAt: start, ...aLeak() }, accessToken));
      await people.post('/v1/members', {}, accessToken).expect(403);

      const session = await people.get('/v1/auth/session', accessToken).expect(200);
      expect(session.body).toMatchObject({ email, name: 'officer担当', memberships: [membership] });
      const [logged] = await acme.timelineOf(made);
      expect(logged).toMatchObject({ actor: { kind: 'member', id: memberId, name: 'officer担当' } });
      const [recorded] = (await acme.get(`/v1/audit/events?actorId=${memberId}&action=incident.logged`)).items;
      expect(recorded.actor).toEqual({
        kind: 'member',
        id: memberId,
        name: 'officer担当',
        session: session.body.sessionId,
      });
      expect((await entriesOf(acme, memberId, 'member.invited'))[0]).toMatchObject({ actor: { kind: 'api_key' } });
      for (const action of ['member.invitation_accepted', 'member.signed_in']) {
        expect(await entriesOf(acme, memberId, action)).toMatchObject([{ actor: { kind: 'member', id: memberId } }]);
      }
    });

    it('lose what they may do at the next request, when they are demoted, removed, or get another address', async () => {
      const { memberId, ...person } = await people.joined(acme, 'officer', 'demoted@example.jp');
      const { accessToken } = await people.tokensOf({ memberId, ...person });
      await people.get('/v1/audit/events', accessToken).expect(200);
      await acme.patch(`/v1/members/${memberId}`, { role: 'viewer' }, '*');
      await people.get('/v1/audit/events', accessToken).expect(403);
      await people.get('/v1/incidents', accessToken).expect(200);
      await acme.patch(`/v1/members/${memberId}`, { email: 'somebody-else@example.jp' }, '*');
      await people.get('/v1/incidents', accessToken).expect(401);
      expect(await acme.get(`/v1/members/${memberId}`)).toMatchObject({ signsIn: false });

      const removed = await people.joined(acme, 'viewer', 'removed@example.jp');
      const tokens = await people.tokensOf(removed);
      await acme.request('delete', `/v1/members/${removed.memberId}`).set('if-match', '*').expect(204);
      await people.get('/v1/incidents', tokens.accessToken).expect(401);
      await people.post('/v1/auth/refresh', { refreshToken: tokens.refreshToken }).expect(401);
      await people.signIn(removed).expect(401);
    });

    it('get a link that works once, for seven days, and that nothing but the mail tells', async () => {
      const id = (await acme.addMember('viewer', 'secret@example.jp')).id;
      await acme.post(`/v1/members/${id}/invitation`, {}, 202);
      const waiting = await rows("SELECT message::text AS m FROM delivery WHERE recipient = 'secret@example.jp'");
      await api.sweep();
      const token = people.linkFor('secret@example.jp');
      expect(JSON.stringify(waiting)).toContain('sealedLink');
      const kept = await rows(
        `SELECT (SELECT string_agg(d::text, '') FROM delivery d) AS sent, (SELECT string_agg(a::text, '') FROM audit_event a) AS record,
                (SELECT string_agg(l::text, '') FROM one_time_link l) AS links`,
      );
      const told = JSON.stringify([waiting, kept, await acme.deliveries()]);
      expect(told).not.toContain(token);
      expect(JSON.stringify(kept)).not.toContain('sealedLink');
      const [sent] = await rows("SELECT id FROM delivery WHERE recipient = 'secret@example.jp'");
      await acme.post(`/v1/deliveries/${String(sent?.['id'])}/redeliver`, {}, 409);

      const accept = (one: string) =>
        people.post('/v1/auth/invitations/acceptance', { token: one, password: aPassword });
      api.clock.standAt(later(7 * 24 * 60));
      await accept(token).expect(404);
      api.clock.standAt(later(7 * 24 * 60 - 1));
      await accept(`${token}x`).expect(404);
      const outcomes = await Promise.all([accept(token), accept(token)]);
      // The other finds the link used, or the password that the first has just set.
      expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
      expect([404, 409]).toContain(outcomes.find(({ status }) => status !== 200)?.status);
      await acme.post(`/v1/members/${id}/invitation`, {}, 409);
    });

    it('get a new link in place of the old one, and none works once the address is another', async () => {
      const id = await people.invited(acme, 'viewer', 'again@example.jp');
      const first = people.linkFor('again@example.jp');
      await acme.post(`/v1/members/${id}/invitation`, {}, 202);
      await api.sweep();
      const second = people.linkFor('again@example.jp');
      const accept = (token: string) => people.post('/v1/auth/invitations/acceptance', { token, password: aPassword });
      await accept(first).expect(404);
      await acme.patch(`/v1/members/${id}`, { email: 'moved@example.jp' }, '*');
      await accept(second).expect(404);
    });

    it('can finish on a page without a front end; opening it uses nothing up', async () => {
      const id = await people.invited(acme, 'viewer', 'page@example.jp');
      const path = `/auth/invitation?token=${people.linkFor('page@example.jp')}`;
      const page = (password?: string) =>
        people
          .post(path, {})
          .type('form')
          .send(password === undefined ? {} : { password });
      for (const _ of [1, 2]) {
        const { text, headers } = await people.get(path, '').expect(200);
        expect(text).toContain('name="password" type="password" autocomplete="new-password"');
        expect(headers['cache-control']).toBe('no-store');
        expect(text).not.toMatch(/<script|https?:/u);
      }
      const short = await page('short').expect(400);
      expect(short.text).toContain('at least 12');
      const notAForm = await people.post(path, {}).send('[]').expect(400);
      const { paths } = (await request(api.url).get('/openapi.json')).body;
      const described = Object.keys(paths['/auth/invitation'].post.responses['400'].content);
      for (const { type } of [short, notAForm]) expect(described).toContain(type);
      expect((await page('<img src=x>1').expect(200)).text).toContain('You can sign in');
      await page(aPassword).expect(404);
      await people.get(path, '').expect(404);
      await people.signIn({ email: 'page@example.jp', password: '<img src=x>1' }).expect(200);
      expect(await acme.get(`/v1/members/${id}`)).toMatchObject({ signsIn: true });
    });

    it('to a second organisation are asked for no new password by the page, and accept with one button', async () => {
      const person = await people.joined(acme, 'officer', 'counsel@example.jp');
      const other = await people.invited(globex, 'legal', person.email);
      const path = `/auth/invitation?token=${people.linkFor(person.email)}`;
      const { text } = await people.get(path, '').expect(200);
      expect(text).not.toContain('type="password"');
      expect(text).toContain('<button type="submit">');
      await people.post(path, {}).type('form').send({}).expect(200);
      expect(await globex.get(`/v1/members/${other}`)).toMatchObject({ signsIn: true });
      await people.signIn(person, { organisationId: globex.id }).expect(200);
    });

    it('to a second organisation keep their password, and choose where to work', async () => {
      const person = await people.joined(acme, 'officer', 'lawyer@example.jp');
      const other = await people.invited(globex, 'legal', 'Lawyer@example.jp');
      const token = people.linkFor('Lawyer@example.jp');
      const refused = await people.post('/v1/auth/invitations/acceptance', {
        token,
        password: 'another one of theirs',
      });
      expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Leave password out') } });
      await people.post('/v1/auth/invitations/acceptance', { token }).expect(200);

      const choice = await people.signIn(person).expect(200);
      expect(choice.body.tokens).toBeNull();
      expect(choice.body.memberships.map((one: { role: string }) => one.role).toSorted()).toEqual(['legal', 'officer']);
      const tokens = await people.tokensOf(person, { organisationId: globex.id });
      expect(tokens.membership).toMatchObject({ memberId: other, role: 'legal' });
      const incident = await acme.logIncident(aLeak());
      await people.get(`/v1/incidents/${incident.id}`, tokens.accessToken).expect(404);
      const moved: TokensAnswer = answered(
        await people.post('/v1/auth/refresh', { refreshToken: tokens.refreshToken, organisationId: acme.id }),
      );
      await people.get(`/v1/incidents/${incident.id}`, moved.accessToken).expect(200);
      const elsewhere = { refreshToken: moved.refreshToken, organisationId: (await api.newOrganisation()).id };
      await people.post('/v1/auth/refresh', elsewhere).expect(404);
      await people.signIn(person, { organisationId: elsewhere.organisationId }).expect(404);
    });
  });

  describe('who fail to sign in', () => {
    const wrong = (email: string) => people.signIn({ email, password: 'not the password' });

    it('are answered alike, known or unknown, and a member’s failure is recorded without either password', async () => {
      const { memberId, email } = await people.joined(acme, 'viewer', 'known@example.jp');
      const said = async (address: string) => {
        const { status, headers, body } = await wrong(address).set('x-request-id', 'same');
        return { status, body, names: Object.keys(headers).toSorted() };
      };
      expect(await said(email)).toEqual(await said('nobody@example.jp'));
      expect(await rows('SELECT kind FROM person_event')).toHaveLength(2);
      await api.sweep();
      expect(await rows('SELECT kind FROM person_event')).toHaveLength(0);
      const failures = await entriesOf(acme, memberId, 'member.sign_in_failed');
      expect(failures).toMatchObject([{ actor: { kind: 'system' }, requestId: 'same', detail: { from: '127.0.0.1' } }]);
      expect(JSON.stringify(failures)).not.toContain('not the password');
    });

    it('wait, and longer each time, known or unknown; also when all tries come at once', async () => {
      const { email, password } = await people.joined(acme, 'viewer', 'locked@example.jp');
      for (const address of [email, 'unknown@example.jp']) {
        await api.asOwner((owner) => owner.query('DELETE FROM sign_in_delay'));
        api.clock.standAt(start);
        const tries = await Promise.all(Array.from({ length: 8 }, () => wrong(address)));
        expect(tries.map(({ status }) => status).toSorted()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
        const waits: string[] = [];
        let at = 0;
        for (const _ of [1, 2, 3]) {
          const { headers } = await wrong(address.toUpperCase()).expect(429);
          waits.push(headers['retry-after'] ?? '');
          at += Number(headers['retry-after']) / 60;
          api.clock.standAt(later(at));
          await wrong(address).expect(401);
        }
        expect(waits).toEqual(['15', '30', '60']);
      }
      await api.asOwner((owner) => owner.query("DELETE FROM sign_in_delay WHERE subject LIKE 'place:%'"));
      await people.signIn({ email: 'unknown@example.jp', password }).expect(429);
      await api.asOwner((owner) => owner.query('UPDATE sign_in_delay SET next_at = $1', [start]));
      await people.signIn({ email, password }).expect(200);
      for (let time = 0; time < 4; time += 1) await wrong(email).expect(401);
      await people.signIn({ email, password }).expect(200);
    });

    it('wait by the place they come from too, whatever addresses they try; a success there forgives no others', async () => {
      const person = await people.joined(acme, 'viewer', 'neighbour@example.jp');
      for (let time = 0; time < 24; time += 1) await wrong(`guess-${time}@example.jp`).expect(401);
      await people.signIn(person).expect(200);
      await wrong('guess-a@example.jp').expect(401);
      expect((await wrong('guess-b@example.jp').expect(429)).headers['retry-after']).toBe('15');
      await people.signIn(person).expect(429);
    });
  });

  describe('who are signed in', () => {
    let person: TestPerson;

    beforeAll(async () => {
      api.clock.standAt(start);
      person = await people.joined(acme, 'officer', 'hanako@example.jp');
      await people.invited(globex, 'viewer', 'hanako@example.jp');
      await people.post('/v1/auth/invitations/acceptance', { token: people.linkFor('hanako@example.jp') }).expect(200);
    });

    const signedIn = () => people.tokensOf(person, { organisationId: acme.id });
    const refresh = (refreshToken: string) => people.post('/v1/auth/refresh', { refreshToken });
    const ends = () => entriesOf(acme, person.memberId, 'member.session_ended');

    it('refresh again and again; a token used twice ends the session, its access tokens too, and is recorded', async () => {
      const first = await signedIn();
      const second: TokensAnswer = answered(await refresh(first.refreshToken));
      const third: TokensAnswer = answered(await refresh(second.refreshToken));
      await people.get('/v1/incidents', third.accessToken).expect(200);
      const before: unknown[] = await ends();
      await refresh(second.refreshToken).expect(401);
      await people.get('/v1/incidents', third.accessToken).expect(401);
      await refresh(third.refreshToken).expect(401);
      expect(await ends()).toHaveLength(before.length + 1);
      expect((await ends())[0]).toMatchObject({ actor: { kind: 'system' }, detail: { because: 'token_used_twice' } });
      const elsewhere = (await globex.get('/v1/audit/events?action=member.session_ended')).items;
      expect(elsewhere[0]).toMatchObject({ detail: { because: 'token_used_twice' } });

      const { refreshToken } = await signedIn();
      const both = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    });

    it('are out after seven days without use, and after thirty in any case', async () => {
      const { refreshToken } = await signedIn();
      api.clock.standAt(later(7 * 24 * 60));
      await refresh(refreshToken).expect(401);
      api.clock.standAt(start);
      let token = (await signedIn()).refreshToken;
      for (let day = 5; day < 30; day += 5) {
        api.clock.standAt(later(day * 24 * 60));
        token = answered(await refresh(token)).refreshToken;
      }
      api.clock.standAt(later(30 * 24 * 60));
      await refresh(token).expect(401);
    });

    it('end one session, or all of them in every organisation, from the next request on', async () => {
      const [one, other] = [await signedIn(), await people.tokensOf(person, { organisationId: globex.id })];
      await people.post('/v1/auth/sign-out', {}, one.accessToken).expect(204);
      await people.get('/v1/incidents', one.accessToken).expect(401);
      await refresh(one.refreshToken).expect(401);
      const third = await signedIn();
      await people.post('/v1/auth/sign-out-everywhere', {}, third.accessToken).expect(204);
      for (const { accessToken, refreshToken } of [other, third]) {
        await people.get('/v1/incidents', accessToken).expect(401);
        await refresh(refreshToken).expect(401);
      }
      expect((await ends())[0]).toMatchObject({
        actor: { kind: 'member', id: person.memberId },
        detail: { because: 'signed_out_everywhere' },
      });
    });

    it('change their password with the present one, which ends the other sessions', async () => {
      const [mine, other] = [await signedIn(), await signedIn()];
      const newPassword = '屋根裏の時計が十三回鳴った';
      const change = (currentPassword: string, wanted: string) =>
        people.post('/v1/auth/password', { currentPassword, newPassword: wanted }, mine.accessToken);
      expect((await change('wrong', newPassword).expect(400)).body.errors[0].pointer).toBe('/currentPassword');
      expect((await change(person.password, 'Hanako@Example.jp').expect(400)).body.errors[0].pointer).toBe(
        '/newPassword',
      );
      await change(person.password, newPassword).expect(204);
      await people.get('/v1/incidents', mine.accessToken).expect(200);
      await people.get('/v1/incidents', other.accessToken).expect(401);
      await people.signIn(person).expect(401);
      person = { ...person, password: newPassword };
      await people.signIn(person).expect(200);
      expect(await entriesOf(acme, person.memberId, 'member.password_changed')).toHaveLength(1);
      expect(JSON.stringify(await rows('SELECT detail FROM audit_event'))).not.toContain(newPassword);
    });

    it('and nowhere else change their password without a word of sessions that ended', async () => {
      const alone = await people.joined(acme, 'viewer', 'alone@example.jp');
      const { accessToken } = await people.tokensOf(alone, { organisationId: acme.id });
      const change = { currentPassword: alone.password, newPassword: '屋根裏の時計が十三回鳴った' };
      await people.post('/v1/auth/password', change, accessToken).expect(204);
      expect(await entriesOf(acme, alone.memberId, 'member.password_changed')).toHaveLength(1);
      expect(await entriesOf(acme, alone.memberId, 'member.session_ended')).toEqual([]);
    });

    it('are no keys, and keys are no people', async () => {
      for (const path of ['sign-out', 'sign-out-everywhere', 'password']) {
        const { body } = await acme
          .request('post', `/v1/auth/${path}`)
          .set('accept-language', 'en')
          .send({})
          .expect(403);
        expect(body.detail).toContain('not an API key');
      }
    });
  });

  describe('who forgot their password', () => {
    const ask = (email: string) => people.post('/v1/auth/password-resets', { email });
    const complete = (token: string, password: string) =>
      people.post('/v1/auth/password-resets/completion', { token, password });

    it('get a link to set another, once and for thirty minutes; nobody else gets a mail or another answer', async () => {
      const person = await people.joined(acme, 'viewer', 'forgot@example.jp');
      const { accessToken } = await people.tokensOf(person);
      for (let time = 0; time < 6; time += 1) await people.signIn({ ...person, password: 'wrong again' });
      api.mailbox.empty();
      const answers = [await ask('Forgot@example.jp').expect(202), await ask('nobody@example.jp').expect(202)];
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      await api.sweep();
      expect(api.mailbox.mails).toHaveLength(1);
      const token = people.linkFor(person.email);
      expect(JSON.stringify(await acme.deliveries())).not.toContain(token);

      api.clock.standAt(later(30));
      await complete(token, 'the wind comes from the east').expect(404);
      api.clock.standAt(later(29));
      expect((await complete(token, 'short').expect(400)).body.errors[0].pointer).toBe('/password');
      await complete(token, 'the wind comes from the east').expect(204);
      await complete(token, 'the wind comes from the east').expect(404);
      await people.get('/v1/incidents', accessToken).expect(401);
      await people.signIn(person).expect(401);
      await people.signIn({ ...person, password: 'the wind comes from the east' }).expect(200);
      for (const action of ['member.password_reset_requested', 'member.password_reset']) {
        expect(await entriesOf(acme, person.memberId, action)).toHaveLength(1);
      }
    });

    it('can do it on a page, get no more than three mails an hour, and one new password ends the other links', async () => {
      const person = await people.joined(acme, 'viewer', 'flood@example.jp');
      api.mailbox.empty();
      for (let time = 0; time < 5; time += 1) await ask(person.email).expect(202);
      await api.sweep();
      expect(api.mailbox.of(person.email)).toHaveLength(3);
      const path = `/auth/password-reset?token=${people.linkFor(person.email)}`;
      await people.get(path, '').expect(200);
      const page = (password: string) => people.post(path, {}).type('form').send({ password });
      expect((await page('123456789012').expect(400)).text).toContain('role="alert"');
      await page('twelve letters more').expect(200);
      const [earlier] = api.mailbox.of(person.email);
      const token = /token=([\w-]+)/u.exec(earlier?.text ?? '')?.[1] ?? '';
      await complete(token, 'another one of theirs').expect(404);
      await people.signIn({ ...person, password: 'twelve letters more' }).expect(200);
    });

    it('lose no request when its work fails: it is tried again, and holds up nobody', async () => {
      const person = await people.joined(acme, 'viewer', 'retry@example.jp');
      api.mailbox.empty();
      await api.asOwner((owner) =>
        owner.query('ALTER TABLE one_time_link ADD CONSTRAINT broken CHECK (false) NOT VALID'),
      );
      await ask(person.email).expect(202);
      await people.signIn({ ...person, password: 'wrong this time' }).expect(401);
      await api.part(PersonSweepService).sweep();
      expect(api.log.takeErrors()).toHaveLength(1);
      expect(await entriesOf(acme, person.memberId, 'member.sign_in_failed')).toHaveLength(1);
      await api.asOwner((owner) => owner.query('ALTER TABLE one_time_link DROP CONSTRAINT broken'));
      api.clock.standAt(later(1));
      await api.sweep();
      expect(api.mailbox.of(person.email)).toHaveLength(1);
    });
  });

  describe('and their access tokens', () => {
    it('live for fifteen minutes, name no role, and open nothing when they are forged or meant for others', async () => {
      const person = await people.joined(acme, 'viewer', 'tokens@example.jp');
      const { accessToken } = await people.tokensOf(person);
      const claims = decodeJwt(accessToken);
      expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' });
      expect(Object.keys(claims).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'mem', 'org', 'sid', 'sub']);
      expect(claims).toMatchObject({ iss: 'https://sokuho.example', aud: 'https://sokuho.example/v1' });

      const { id, privateKey } = await api.part(TokenKeysService).signing();
      const signed = (changes: object, header: object = {}, key = privateKey) =>
        new SignJWT({ ...claims, ...changes })
          .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: id, ...header })
          .sign(key);
      await people.get('/v1/incidents', await signed({})).expect(200);
      const stranger = generateKeyPairSync('ed25519').privateKey;
      const none = [{ alg: 'none', typ: 'at+jwt', kid: id }, claims].map((part) =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      );
      const forged = [
        `${none.join('.')}.`,
        await signed({}, {}, stranger),
        await signed({}, { kid: 'another' }),
        await signed({}, { typ: 'JWT' }),
        await signed({ aud: 'https://elsewhere.example' }),
        await signed({ iss: 'https://elsewhere.example' }),
        await signed({ exp: undefined }),
        await signed({ org: globex.id }),
        await signed({ sid: '01900000-0000-7000-8000-000000000000' }),
        `${accessToken.slice(0, -4)}AAAA`,
      ];
      for (const token of forged) await people.get('/v1/incidents', token).expect(401);
      api.clock.standAt(later(15));
      await people.get('/v1/incidents', accessToken).expect(401);
    });

    it('are signed with a key that is sealed in the database and another one each week', async () => {
      const person = await people.joined(acme, 'viewer', 'rotation@example.jp');
      const keyOf = async () => {
        const { accessToken } = await people.tokensOf(person);
        return { accessToken, kid: decodeProtectedHeader(accessToken).kid };
      };
      // Later than any other test, which may have made a key.
      const begin = 100 * 24 * 60;
      api.clock.standAt(later(begin));
      const first = await keyOf();
      api.clock.standAt(later(begin + 7 * 24 * 60 - 1));
      const last = await keyOf();
      api.clock.standAt(later(begin + 7 * 24 * 60 + 1));
      const next = await keyOf();
      expect(last.kid).toBe(first.kid);
      expect(next.kid).not.toBe(first.kid);
      await people.get('/v1/incidents', last.accessToken).expect(200);
      const kept = await rows('SELECT sealed FROM token_key');
      expect(kept.map(({ sealed }) => String(sealed).slice(0, 3))).toEqual(['s1.', 's1.']);
    });
  });

  it('are out of reach of the role that works for organisations', async () => {
    const client = new Client({ connectionString: api.databaseUrl, options: '-c role=sokuho_app' });
    await client.connect();
    for (const table of [
      'person',
      'session',
      'refresh_token',
      'one_time_link',
      'sign_in_delay',
      'person_event',
      'token_key',
    ]) {
      await expect(client.query(`SELECT FROM ${table}`)).rejects.toThrow(/permission denied/u);
    }
    await client.end();
  });

  it('are forgotten in part: what has been over for a month goes', async () => {
    const person = await people.joined(acme, 'viewer', 'past@example.jp');
    await people.tokensOf(person);
    api.clock.standAt(later(400 * 24 * 60));
    await api.part(PersonSweepService).tidy();
    const [left] = await rows(
      'SELECT (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM one_time_link) AS links',
    );
    expect(left).toEqual({ sessions: 0, links: 0 });
  });
});
