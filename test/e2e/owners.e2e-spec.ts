import { beforeAll, describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import { useTestApi } from '../support/use-test-api.js';

describe('who owns an incident', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();
  let own = '';
  let foreign = '';
  let removed = '';

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    own = (await acme.addMember('officer', 'own@acme.example')).id;
    foreign = (await globex.addMember('officer', 'own@globex.example')).id;
    removed = (await acme.addMember('officer', 'removed@acme.example')).id;
    await acme.request('delete', `/v1/members/${removed}`).set('if-match', '*').expect(204);
  });
  const refused = { errors: [{ pointer: '/ownerMemberId', detail: expect.stringContaining('見つかりません') }] };
  const strangers = () => [foreign, removed, '01900000-0000-7000-8000-000000000000'];

  it('is a member of the organisation: when it is logged', async () => {
    for (const ownerMemberId of strangers()) {
      const leak = { ...aLeak(), awareAt: api.now(), ownerMemberId };
      expect(await acme.post('/v1/incidents', leak, 400)).toMatchObject(refused);
    }
    expect((await acme.get('/v1/incidents')).items).toEqual([]);
    expect(await acme.logIncident(aLeak({}, { ownerMemberId: own }))).toMatchObject({ ownerMemberId: own });
  });

  it('when it changes, though whoever owns it stays when they have left', async () => {
    const leaving = await acme.addMember('officer', 'leaving@acme.example');
    const { id } = await acme.logIncident(aLeak({}, { ownerMemberId: leaving.id }));
    const path = `/v1/incidents/${id}`;
    for (const ownerMemberId of strangers()) {
      expect(await acme.patch(path, { ownerMemberId }, '*', 400)).toMatchObject(refused);
    }
    await acme.request('delete', `/v1/members/${leaving.id}`).set('if-match', '*').expect(204);
    expect(await acme.patch(path, { ownerMemberId: leaving.id, title: '改題' }, '*')).toMatchObject({
      ownerMemberId: leaving.id,
      title: '改題',
    });
    // Their name is not lost with them.
    expect(await acme.get(`/v1/members/${leaving.id}`)).toMatchObject({ name: leaving.name, removedAt: api.now() });
    await acme.patch(path, { ownerMemberId: null }, '*');
    await acme.patch(path, { ownerMemberId: leaving.id }, '*', 400);
  });

  it('when many come in, by line', async () => {
    const lines = [own, foreign, removed].map((ownerMemberId) =>
      JSON.stringify({ ...aLeak(), awareAt: api.now(), ownerMemberId }),
    );
    const { status, body } = await acme
      .request('post', '/v1/incidents/import')
      .type('application/x-ndjson')
      .send(`${lines.join('\n')}\n`);
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/2/ownerMemberId',
      '/3/ownerMemberId',
    ]);
  });

  it('and in the database too, whatever writes there', async () => {
    const { id } = await acme.logIncident(aLeak());
    const set = api.asOwner(async (owner) => {
      await owner.query("SELECT set_config('sokuho.organisation_id', $1, false)", [acme.id]);
      await owner.query('ALTER TABLE incident NO FORCE ROW LEVEL SECURITY');
      await owner.query('UPDATE incident SET owner_member_id = $2 WHERE id = $1', [id, foreign]);
    });
    await expect(set).rejects.toThrow(/foreign key/u);
  });
});
