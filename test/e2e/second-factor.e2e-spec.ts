import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SecondFactorService } from '../../src/people/second-factor/second-factor.service.js';
import { codeShown } from '../support/authenticator-app.js';
import { answered, TestPeople, type TestPerson } from '../support/test-people.js';
import { useTestApi } from '../support/use-test-api.js';

const start = '2026-06-01T10:00:00+09:00';

describe('a second factor', () => {
  const api = useTestApi();
  const acme = api.organisation();
  let people: TestPeople;

  beforeAll(() => {
    people = new TestPeople(api);
  });

  beforeEach(async () => {
    api.clock.standAt(start);
    await api.asOwner((owner) => owner.query('DELETE FROM sign_in_delay'));
  });

  /** Later by so many of the app's steps. */
  const after = (steps: number): void => api.clock.standAt(new Date(Date.parse(start) + steps * 30_000).toISOString());
  const codeNow = (secret: string): string => codeShown(secret, api.clock.now());
  const records = async ({ memberId }: TestPerson): Promise<string[]> => {
    const { items } = await acme.get(`/v1/audit/events?subjectId=${memberId}&limit=200`);
    return items.map(({ action }: { action: string }) => action);
  };

  /** Somebody with a factor in force, set up at the start. */
  const protectedPerson = async (email: string) => {
    const person = await people.joined(acme, 'officer', email);
    const { accessToken } = await people.tokensOf(person);
    const post = (path: string, body: Record<string, unknown>) =>
      people.post(`/v1/auth/second-factor${path}`, body, accessToken);
    const { secret } = answered(await post('', { password: person.password }));
    const { recoveryCodes }: { recoveryCodes: string[] } = answered(
      await post('/confirmation', { code: codeNow(secret) }),
    );
    return { person, accessToken, post, secret: secret as string, recoveryCodes };
  };

  it('is set up with the password and a code, and from then on sign-in wants one that was not used', async () => {
    const person = await people.joined(acme, 'officer', 'totp@example.jp');
    const { accessToken } = await people.tokensOf(person);
    const other = await people.tokensOf(person);
    const post = (path: string, body: Record<string, unknown>) =>
      people.post(`/v1/auth/second-factor${path}`, body, accessToken);
    await post('/confirmation', { code: '123456' }).expect(409);
    await post('', { password: 'wrong' }).expect(400);
    const { secret, uri } = (await post('', { password: person.password }).expect(200)).body;
    expect(uri).toContain(`secret=${secret as string}`);
    // Proposed is not in force.
    await people.signIn(person).expect(200);
    await post('/confirmation', { code: '000000' }).expect(400);
    const confirmed = await post('/confirmation', { code: codeNow(secret) }).expect(200);
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    await post('', { password: person.password }).expect(409);
    await people.get('/v1/incidents', other.accessToken).expect(401);
    expect((await people.get('/v1/auth/session', accessToken)).body).toMatchObject({
      hasSecondFactor: true,
      recoveryCodesLeft: 10,
    });

    const needed = await people.signIn(person).expect(401);
    expect(needed.body.type).toBe('urn:sokuho:problem:second-factor-needed');
    expect((await people.signIn({ ...person, password: 'not the password' })).body.type).toBe(
      'urn:sokuho:problem:unauthenticated',
    );
    // That one confirmed it, and so was used.
    await people.signIn(person, { code: codeNow(secret) }).expect(401);
    after(1);
    const code = codeNow(secret);
    const both = await Promise.all([people.signIn(person, { code }), people.signIn(person, { code })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    after(2);
    const wide = [...codeNow(secret)].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('');
    await people.signIn(person, { code: wide }).expect(200);

    const kept = await api.asOwner(async (owner) => (await owner.query('SELECT totp_seed FROM person')).rows);
    expect(JSON.stringify(kept)).toContain('s1.');
    expect(JSON.stringify(kept)).not.toContain(secret);
    const detail = await acme.get(`/v1/audit/events?subjectId=${person.memberId}&action=member.signed_in`);
    expect(detail.items[0].detail).toMatchObject({ secondFactor: 'totp' });
    expect(await records(person)).toContain('member.second_factor_added');
  });

  it('cannot be guessed: wrong codes cost what wrong passwords do, and the right password between them forgives none', async () => {
    const { person, secret } = await protectedPerson('guessed@example.jp');
    for (let time = 0; time < 5; time += 1) {
      await people.signIn(person).expect(401);
      await people.signIn(person, { code: '000000' }).expect(401);
    }
    after(1);
    await people.signIn(person, { code: codeNow(secret) }).expect(200);
    await api.asOwner((owner) => owner.query('DELETE FROM sign_in_delay'));
    for (let time = 0; time < 5; time += 1) await people.signIn(person, { code: '000000' }).expect(401);
    await people.signIn(person, { code: codeNow(secret) }).expect(429);
    await api.sweep();
    expect((await records(person)).filter((action) => action === 'member.sign_in_failed')).toHaveLength(10);
  });

  it('cannot be guessed while it is set up, renewed or removed: each wrong code costs, also when all come at once', async () => {
    const { person, post, secret } = await protectedPerson('guessing@example.jp');
    const newcomer = await people.joined(acme, 'officer', 'newcomer@example.jp');
    const { accessToken } = await people.tokensOf(newcomer);
    const propose = () => people.post('/v1/auth/second-factor', { password: newcomer.password }, accessToken);
    const { secret: proposed } = answered(await propose());
    const confirm = (code: string) => people.post('/v1/auth/second-factor/confirmation', { code }, accessToken);
    const proof = { password: person.password, code: '000000' };
    const waysToGuess: readonly (() => ReturnType<typeof confirm>)[] = [
      () => confirm('000000'),
      () => post('/recovery-codes', proof),
      () => post('/removal', proof),
      () => people.post('/v1/auth/second-factor', { password: 'wrong wrong wrong' }, accessToken),
      () => people.signIn(person, { code: 'ABCD-EFGH-IJKL-MNOP' }),
    ];
    for (const guess of waysToGuess) {
      await api.asOwner((owner) => owner.query('DELETE FROM sign_in_delay'));
      const answers = await Promise.all(Array.from({ length: 60 }, guess));
      expect(answers.filter(({ status }) => status !== 429).length).toBeLessThanOrEqual(6);
      for (const { status, headers } of answers) if (status === 429) expect(headers['retry-after']).toBeDefined();
    }
    // After the wait, a right code counts.
    after(10);
    await confirm(codeNow(proposed as string)).expect(200);
    await people.signIn(person, { code: codeNow(secret) }).expect(200);
  });

  it('can be replaced by a recovery code, each once; new codes end the old ones', async () => {
    const { person, post, secret, recoveryCodes } = await protectedPerson('lost@example.jp');
    const [first = '', second = '', third = ''] = recoveryCodes;
    await people.signIn(person, { code: first.toLowerCase().replaceAll('-', ' ') }).expect(200);
    await people.signIn(person, { code: first }).expect(401);
    after(1);
    await post('/recovery-codes', { password: person.password, code: '000000' }).expect(400);
    await post('/recovery-codes', { password: 'wrong', code: codeNow(secret) }).expect(400);
    const renewed = await post('/recovery-codes', { password: person.password, code: codeNow(secret) }).expect(200);
    await people.signIn(person, { code: second }).expect(401);
    await people.signIn(person, { code: renewed.body.recoveryCodes[0] }).expect(200);
    expect(recoveryCodes).not.toContain(renewed.body.recoveryCodes[0]);
    const told = await api.asOwner(async (owner) => (await owner.query('SELECT * FROM audit_event')).rows);
    for (const code of [first, third, renewed.body.recoveryCodes[1]]) expect(JSON.stringify(told)).not.toContain(code);
    expect(await records(person)).toContain('member.recovery_codes_renewed');
  });

  it('stays when the password is set anew by mail, and goes with password and code, or by the operator', async () => {
    const { person, post, secret } = await protectedPerson('reset@example.jp');
    await people.post('/v1/auth/password-resets', { email: person.email }).expect(202);
    await api.sweep();
    const token = people.linkFor(person.email);
    const renewed = { ...person, password: 'another one of theirs' };
    await people.post('/v1/auth/password-resets/completion', { token, password: renewed.password }).expect(204);
    await people.signIn(renewed).expect(401);
    after(1);
    const { accessToken } = await people.tokensOf(renewed, { code: codeNow(secret) });
    await post('/removal', { password: renewed.password, code: codeNow(secret) }).expect(401);
    after(2);
    const proof = { password: renewed.password, code: codeNow(secret) };
    await people.post('/v1/auth/second-factor/removal', proof, accessToken).expect(204);
    await people.signIn(renewed).expect(200);
    expect(await records(person)).toContain('member.second_factor_removed');

    const other = await protectedPerson('operator@example.jp');
    expect(await api.part(SecondFactorService).removeFor('nobody@example.jp')).toBe(false);
    expect(await api.part(SecondFactorService).removeFor('Operator@example.jp')).toBe(true);
    await people.get('/v1/incidents', other.accessToken).expect(401);
    await people.signIn(other.person).expect(200);
    const { items } = await acme.get('/v1/audit/events?action=member.second_factor_removed');
    expect(items[0]).toMatchObject({ actor: { kind: 'system' }, detail: { by: 'operator' } });
  });

  it('can be required by an organisation, from the next request on; keys are no people', async () => {
    const person = await people.joined(acme, 'officer', 'required@example.jp');
    const { accessToken } = await people.tokensOf(person);
    await people.get('/v1/incidents', accessToken).expect(200);
    expect(await acme.patch('/v1/organisation', { requireSecondFactor: true }, '*')).toMatchObject({
      requireSecondFactor: true,
    });
    const refused = await people.get('/v1/incidents', accessToken).expect(403);
    expect(refused.body.type).toBe('urn:sokuho:problem:second-factor-required');
    await acme.get('/v1/incidents');
    expect((await people.get('/v1/auth/session', accessToken)).body).toMatchObject({ lacksSecondFactor: true });
    const post = (path: string, body: Record<string, unknown>) =>
      people.post(`/v1/auth/second-factor${path}`, body, accessToken);
    const { secret } = answered(await post('', { password: person.password }));
    await post('/confirmation', { code: codeNow(secret) }).expect(200);
    await people.get('/v1/incidents', accessToken).expect(200);
    after(1);
    const again = await people.tokensOf(person, { code: codeNow(secret) });
    await people.get('/v1/incidents', again.accessToken).expect(200);
    const refreshed = answered(await people.post('/v1/auth/refresh', { refreshToken: again.refreshToken }));
    await people.get('/v1/incidents', refreshed.accessToken).expect(200);
    await acme.patch('/v1/organisation', { requireSecondFactor: null }, '*');
  });
});
