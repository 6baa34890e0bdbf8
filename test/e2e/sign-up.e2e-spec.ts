import { afterEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { organisationCreate } from '../../src/cli/organisation-create.command.js';
import { Settings } from '../../src/platform/config/settings.js';
import { useTestApi } from '../support/use-test-api.js';

const wanted = { name: '例示市', kind: 'local_body' };

describe('POST /v1/organisations', () => {
  const closed = useTestApi();
  const open = useTestApi({ SOKUHO_SIGNUP: 'open' });

  it('is refused, with what to do instead, unless sign-up is open', async () => {
    const { body } = await request(closed.url)
      .post('/v1/organisations')
      .set('accept-language', 'en')
      .send(wanted)
      .expect(403);
    expect(body.detail).toContain('SOKUHO_SIGNUP=closed');
  });

  it('makes an organisation and shows its admin key once', async () => {
    const { body, headers } = await request(open.url).post('/v1/organisations').send(wanted).expect(201);
    expect(headers['cache-control']).toBe('no-store');
    const own = await request(open.url)
      .get('/v1/organisation')
      .set('authorization', `Bearer ${String(body.adminKey)}`)
      .expect(200);
    expect(own.body).toMatchObject({ id: body.id, name: '例示市', kind: 'local_body', defaultRegime: 'appi-public' });
  });

  it('is refused after ten in an hour from one address', async () => {
    open.clock.standAt('2026-07-01T10:00:00+09:00');
    const sign = () => request(open.url).post('/v1/organisations').send(wanted);
    for (let time = 0; time < 10; time += 1) await sign().expect(201);
    const { headers } = await sign().expect(429);
    expect(headers).toMatchObject({ 'ratelimit-policy': '"sign-up";q=10;w=3600', 'retry-after': '360' });
  });
});

describe('npm run cli -- organisation:create', () => {
  const api = useTestApi();

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const settings = (): Settings => Object.assign(Object.create(Settings.prototype) as Settings, api.part(Settings));

  it('makes an organisation while sign-up is closed', async () => {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    await organisationCreate.run(
      ['--name', '例示銀行', '--kind', 'private_operator', '--industry', 'finance'],
      settings,
    );
    jest.restoreAllMocks();
    const { adminKey } = JSON.parse(written.join('')) as { adminKey: string };
    const { body } = await request(api.url)
      .get('/v1/organisation')
      .set('authorization', `Bearer ${adminKey}`)
      .expect(200);
    expect(body).toMatchObject({ name: '例示銀行', industry: 'finance', recipient: { id: 'fsa' } });
  });

  it.each([
    [['--name', 'x'], /--kind/u],
    [['--name', 'x', '--kind', 'company'], /--kind \(company\)/u],
    [['--nme', 'x'], /--nme/u],
  ])('refuses %j', async (args, said) => {
    await expect(async () => organisationCreate.run(args, settings)).rejects.toThrow(said);
  });
});
