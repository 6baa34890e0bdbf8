import { beforeAll, describe, expect, it } from '@jest/globals';
import { TestPeople } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';

/** Every field of a request that takes an address, with what leads to its refusal. */
const takers = [
  ['a new member', 'post', '/v1/members', (email: string) => ({ email, name: 'x', role: 'viewer' })],
  ['a changed member', 'patch', '/v1/members/{id}', (email: string) => ({ email })],
  ['checkpoints', 'patch', '/v1/organisation', (checkpointMail: string) => ({ checkpointMail })],
  ['answers', 'patch', '/v1/organisation', (replyTo: string) => ({ replyTo })],
  ['the contact', 'patch', '/v1/organisation', (mail: string) => ({ contact: { mail } })],
  ['a sign-in', 'post', '/v1/auth/sign-in', (email: string) => ({ email, password: 'x' })],
  ['a forgotten password', 'post', '/v1/auth/password-resets', (email: string) => ({ email })],
] as const;

const odd = [
  'ＨＯＵＭＵ@example.jp',
  '"a\r\nBcc: x"@a.example',
  'houmu\u202e@example.jp',
  'hou\u200bmu@example.jp',
  '"a..b"@docomo.ne.jp',
];

describe('mail addresses', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const people = new TestPeople(api);
  let member = '';

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    member = (await acme.addMember('viewer', 'viewer@example.jp')).id;
  });

  it.each(takers)('of %s are plain ASCII, and the refusal says what to write', async (_, method, path, bodyOf) => {
    for (const address of odd) {
      const sent = acme.request(method, path.replace('{id}', member)).set({ 'if-match': '*', 'accept-language': 'ja' });
      const { status, body } = await sent.send(bodyOf(address));
      expect([address, status]).toEqual([address, 400]);
      expect(body.errors[0].detail).toContain('半角');
    }
    const { body } = await acme
      .request(method, path.replace('{id}', member))
      .set({ 'if-match': '*', 'accept-language': 'en' })
      .send(bodyOf('ＨＯＵＭＵ＠example.jp'));
    expect(body.errors[0].detail).toContain('Write HOUMU@example.jp');
  });

  it('in a policy of reminders are the same', async () => {
    const policy = await acme.get('/v1/reminder-policy');
    const nagWithoutDate = { ...policy.nagWithoutDate, to: [{ addresses: ['ＨＯＵＭＵ@example.jp'] }] };
    await acme
      .request('put', '/v1/reminder-policy')
      .set('if-match', '*')
      .send({ ...policy, nagWithoutDate })
      .expect(400);
  });

  it('of docomo are taken as they are, and sent in quotes', async () => {
    const { id } = await acme.addMember('officer', 'a..b@docomo.ne.jp');
    expect(await acme.get(`/v1/members/${id}`)).toMatchObject({ email: 'a..b@docomo.ne.jp' });
    await acme.post(`/v1/members/${id}/invitation`, {}, 202);
    await api.sweep();
    const [sent] = await acme.deliveries('&recipient=A..B@docomo.ne.jp');
    expect(sent).toMatchObject({ state: 'sent' });
    expect(api.mailbox.mails.at(-1)?.headerLines.find(({ key }) => key === 'to')?.line).toBe(
      'To: <"a..b"@docomo.ne.jp>',
    );
  });

  it('that look alike to a database are one account here only when they are one there', async () => {
    const person = await people.joined(acme, 'officer', 'officer@acme.example');
    // Neither spelling opens it, and neither has waits of its own.
    for (const spelling of ['off\u0130cer@acme.example', 'ofﬁcer@acme.example']) {
      await people.signIn({ ...person, email: spelling }).expect(400);
    }
    await people.signIn({ ...person, email: 'OFFICER@acme.example' }).expect(200);
    for (let time = 0; time < 6; time += 1) {
      await people.signIn({ email: time % 2 === 0 ? 'Officer@acme.example' : person.email, password: 'wrong' });
    }
    await people.signIn(person).expect(429);
    await acme.post('/v1/members', { email: 'OFFICER@acme.example', name: 'x', role: 'viewer' }, 409);
  });
});

describe('mails that a caller brings about', () => {
  const api = useTestApi();
  const acme = api.organisation('買ってください株式会社');
  const people = new TestPeople(api);

  beforeAll(() => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
  });

  it('to an address that nobody has signed in from are few, whoever sends them, and say nothing in the caller’s words', async () => {
    const victim = 'victim@elsewhere.example';
    const globex = await api.newOrganisation('迷惑株式会社');
    const incident = await globex.logIncident({
      title: '迷惑な題名',
      cause: { kind: 'loss' },
      facts: { eventTypes: ['leak'] },
    } as never);
    const { id } = await acme.addMember('viewer', victim);
    const { id: other } = await globex.addMember('viewer', victim.toUpperCase());
    const statuses: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      const invited = await acme.request('post', `/v1/members/${id}/invitation`).send({});
      const mention = { text: 'x', mentions: [other] };
      const mentioned = await globex.request('post', `/v1/incidents/${incident.id}/comments`).send(mention);
      statuses.push(invited.status, mentioned.status);
      for (const { status, headers, body } of [invited, mentioned]) {
        if (status !== 429) continue;
        expect(Number(headers['retry-after'])).toBeGreaterThan(0);
        expect(body.detail.toLowerCase()).toContain(victim);
      }
    }
    expect(statuses.filter((status) => status < 300)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
    await api.sweep();
    const subjects = api.mailbox.mails
      .map(({ subject = '' }) => subject)
      // Reminders are bounded by their plan, and name the incident to whoever is to act.
      .filter((subject) => !subject.startsWith('【'));
    expect(subjects).toHaveLength(10);
    expect(subjects.join()).not.toMatch(/買ってください|迷惑/u);
    // What was refused left nothing behind.
    expect((await globex.get(`/v1/incidents/${incident.id}/comments`)).items).toHaveLength(5);
    // An hour later there are as many again.
    api.clock.standAt('2026-06-01T11:00:00+09:00');
    await acme.post(`/v1/members/${id}/invitation`, {}, 202);
  });

  it('are bounded for the organisation too', async () => {
    const flood = await api.newOrganisation();
    let refused = 0;
    for (let count = 0; count < 205; count += 1) {
      const { id } = await flood.addMember('viewer', `x${String(count)}@many.example`);
      const { status } = await flood.request('post', `/v1/members/${id}/invitation`).send({});
      if (status === 429) refused += 1;
    }
    expect(refused).toBe(5);
  });

  it('to members who signed in are more, with the title of the incident', async () => {
    const initech = await api.newOrganisation();
    const { memberId, email } = await people.joined(initech, 'officer', 'member@initech.example');
    const incident = await initech.logIncident({
      title: '顧客名簿の誤送信',
      cause: { kind: 'loss' },
      facts: { eventTypes: ['leak'] },
    } as never);
    const comment = { text: 'x', mentions: [memberId] };
    for (let time = 0; time < 12; time += 1) await initech.post(`/v1/incidents/${incident.id}/comments`, comment);
    await api.sweep();
    const subjects = api.mailbox.of(email).map(({ subject = '' }) => subject);
    expect(subjects.filter((subject) => subject.includes('顧客名簿の誤送信')).length).toBeGreaterThanOrEqual(12);
  });

  it('again, and checkpoints by hand, are bounded', async () => {
    const umbrella = await api.newOrganisation();
    await umbrella.patch('/v1/organisation', { checkpointMail: 'kansa@outside.example' }, '*');
    for (let time = 0; time < 10; time += 1) await umbrella.post('/v1/audit/checkpoints', {});
    await umbrella.post('/v1/audit/checkpoints', {}, 429);
    await api.sweep();
    const [delivery] = await umbrella.deliveries('&purpose=checkpoint');
    await umbrella.post(`/v1/deliveries/${delivery?.id ?? ''}/redeliver`, {}, 429);
  });
});
