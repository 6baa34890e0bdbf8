import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { systemActor } from '../../src/access/actor.js';
import type { EventAnswer, VerificationAnswer } from '../../src/audit/audit.dto.js';
import { AuditService } from '../../src/audit/audit.service.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { aLeak } from '../support/builders.js';
import { Superuser } from '../support/superuser.js';
import { useTestApi } from '../support/use-test-api.js';

describe('GET /v1/audit/events', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();

  const events = async (filter = ''): Promise<EventAnswer[]> =>
    (await acme.get(`/v1/audit/events?limit=200${filter}`)).items;

  it('tells who did what to what, newest first, without gaps', async () => {
    const incident = await acme.logIncident(aLeak());
    const [newest, ...older] = await events();

    expect(newest).toMatchObject({
      action: 'incident.logged',
      actor: { kind: 'api_key', name: 'admin' },
      subject: { type: 'incident', id: incident.id },
      incidentId: incident.id,
      requestId: expect.any(String),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      previousHash: older[0]?.hash,
    });
    expect(older.map(({ sequence }) => sequence)).toEqual(older.map((_, index) => older.length - index));
  });

  it('filters by subject, incident, actor, action and time', async () => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    const incident = await acme.logIncident(aLeak());
    api.clock.standAt('2026-06-03T10:00:00+09:00');
    await acme.as('officer').addFacts(incident, { wrongfulPurpose: true });
    const [{ actor } = { actor: { id: '', name: '' } }] = await events('&action=incident.facts_added');

    expect(actor.name).toBe('officer');
    expect((await events(`&actorId=${actor.id}`)).map(({ action }) => action)).toEqual(['incident.facts_added']);
    expect(await events(`&incidentId=${incident.id}`)).toHaveLength(2);
    expect(await events(`&subjectType=incident&subjectId=${incident.id}&action=incident.logged`)).toHaveLength(1);
    const day = '&from=2026-06-02T00:00:00%2B09:00&to=2026-06-03T10:00:00%2B09:00';
    expect((await events(day)).map(({ subject }) => subject.id)).toEqual([incident.id]);
  });

  it('holds of a changed incident what was there before and after, and nothing when nothing changed', async () => {
    const { id } = await acme.logIncident(aLeak());
    const path = `/v1/incidents/${id}`;
    const changes = () => events(`&incidentId=${id}&action=incident.changed`);
    await acme.patch(path, { title: '新しい表題', occurredAt: '2026-06-01T09:00:00+09:00' }, '*');
    expect((await changes()).map(({ detail }) => detail)).toEqual([
      {
        before: { title: '顧客情報の漏えい', occurredAt: null },
        after: { title: '新しい表題', occurredAt: '2026-06-01T00:00:00.000Z' },
      },
    ]);
    const { headers } = await acme.request('get', path).expect(200);
    await acme.patch(path, { title: '新しい表題' }, '*');
    expect(await changes()).toHaveLength(1);
    expect((await acme.request('get', path).expect(200)).headers['etag']).toBe(headers['etag']);
  });

  it('is read a page at a time, while entries are added', async () => {
    const seen: number[] = [];
    for (let cursor = ''; ;) {
      const page = await acme.get(`/v1/audit/events?limit=2${cursor}`);
      seen.push(...page.items.map(({ sequence }: { sequence: number }) => sequence));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
      await acme.logIncident(aLeak());
    }
    expect(seen).toEqual(seen.map((_, index) => seen.length - index));
    expect(
      (await request(api.url).get('/v1/audit/events?cursor=x').set('authorization', `Bearer ${acme.key}`)).status,
    ).toBe(400);
  });

  it('shows nothing of another organisation, and nothing to a viewer', async () => {
    const { items } = await globex.get('/v1/audit/events?limit=200');
    expect(items.every(({ action }: { action: string }) => /^(organisation|api_key)\.created$/u.test(action))).toBe(
      true,
    );
    for (const path of ['events', 'verification', 'checkpoints']) await acme.as('viewer').get(`/v1/audit/${path}`, 403);
  });
});

describe('the record', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const superuser = new Superuser(() => api.databaseUrl);

  const append = (detail: Record<string, unknown>) =>
    api.part(UnitOfWork).run(acme.id, (tx) =>
      api.part(AuditService).append(tx, systemActor(acme.id), {
        action: 'test.happened',
        subject: { type: 'test', id: acme.id },
        detail,
      }),
    );

  it.each([
    'UPDATE audit_event SET action = action',
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
    'DELETE FROM audit_head',
    'TRUNCATE audit_checkpoint',
  ])('refuses its owner, who is also superuser: %s', async (statement) => {
    await expect(superuser.query(statement)).rejects.toThrow('The record can only be added to');
    await expect(superuser.query(`SET session_replication_role = replica; ${statement}`)).rejects.toThrow(
      'The record can only be added to',
    );
    await superuser.query('SET session_replication_role = DEFAULT');
  });

  it.each(['UPDATE audit_event SET action = action', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])(
    'gives the service no right to: %s',
    async (text) => {
      const name = `test ${text}`;
      await expect(api.part(UnitOfWork).run(acme.id, (tx) => tx.send({ name, text }, []))).rejects.toThrow(
        'permission denied',
      );
    },
  );

  it('has one chain, without a gap or a fork, when many write at once', async () => {
    const { to: before }: VerificationAnswer = await acme.get('/v1/audit/verification');
    await Promise.all(Array.from({ length: 40 }, (_, index) => append({ index })));
    const report = await acme.get('/v1/audit/verification');
    expect(report).toMatchObject({ valid: true, from: 1, to: before + 40, faults: [] });
  });

  it('takes several entries of one transaction', async () => {
    await api.part(UnitOfWork).run(acme.id, async (tx) => {
      for (const action of ['test.first', 'test.second', 'test.third']) {
        const subject = { type: 'test', id: acme.id };
        void api.part(AuditService).append(tx, systemActor(acme.id), { action, subject, detail: {} });
      }
      return Promise.resolve();
    });
    expect((await acme.get('/v1/audit/verification')).valid).toBe(true);
  });

  it('keeps nothing of an incident when the head of the chain is gone', async () => {
    const orphan = await api.newOrganisation();
    await superuser.tamper('DELETE FROM audit_head WHERE organisation_id = $1', [orphan.id]);

    await orphan.post('/v1/incidents', { ...aLeak(), awareAt: '2026-06-01T09:00:00+09:00' }, 500);

    expect(api.log.takeErrors()).toHaveLength(1);
    expect(await superuser.query('SELECT FROM incident WHERE organisation_id = $1', [orphan.id])).toHaveLength(0);
    expect((await orphan.get('/v1/audit/verification')).faults).toMatchObject([{ kind: 'head_missing' }]);
  });
});
