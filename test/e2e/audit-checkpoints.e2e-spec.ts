import { createPublicKey, verify } from 'node:crypto';
import { appendFile, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Checkpoint } from '../../src/audit/chain/checkpoint.js';
import { CheckpointsService } from '../../src/audit/checkpoints/checkpoints.service.js';
import { aFiling, aLeak } from '../support/builders.js';
import { Superuser } from '../support/superuser.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

describe('checkpoints', () => {
  const api = useTestApi();
  const superuser = new Superuser(() => api.databaseUrl);
  const fileOf = ({ id }: TestOrganisation): string => join(api.dataDir, 'checkpoints', `${id}.ndjson`);
  const linesOf = async (organisation: TestOrganisation): Promise<Checkpoint[]> =>
    (await readFile(fileOf(organisation), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Checkpoint);
  const sweep = (): Promise<number> => api.part(CheckpointsService).sweep();

  it('are signed on demand, and verify with the public key alone', async () => {
    const acme = await api.newOrganisation();
    const made = await acme.post('/v1/audit/checkpoints', {});
    const { body } = await request(api.url).get('/v1/audit/public-key').expect(200);

    expect(body.keys).toHaveLength(1);
    expect(made).toMatchObject({ organisationId: acme.id, sequence: 6, keyId: body.keys[0].keyId });
    const text = ['sokuho checkpoint 1', acme.id, '6', made.hash, made.at, made.keyId].join('\n');
    const signature = Buffer.from(made.signature, 'base64url');
    expect(verify(null, Buffer.from(text), createPublicKey(body.keys[0].publicKey), signature)).toBe(true);
    expect((await acme.get('/v1/audit/checkpoints')).items).toEqual([made]);
    expect(await linesOf(acme)).toEqual([made]);
    expect((await stat(fileOf(acme))).mode & 0o777).toBe(0o600);
  });

  it('are made every hour, if there is news', async () => {
    const acme = await api.newOrganisation();
    const sequences = async (): Promise<number[]> => (await linesOf(acme)).map(({ sequence }) => sequence);
    api.clock.standAt('2026-07-01T10:00:00+09:00');
    await sweep();
    expect(await sequences()).toEqual([6]);

    await acme.addMember('viewer');
    api.clock.standAt('2026-07-01T10:59:59+09:00');
    await sweep();
    expect(await sequences()).toEqual([6]);

    api.clock.standAt('2026-07-01T11:00:00+09:00');
    await sweep();
    expect(await sequences()).toEqual([6, 8]);

    api.clock.standAt('2026-07-01T15:00:00+09:00');
    expect(await sweep()).toBe(0);
    expect(await sequences()).toEqual([6, 8]);
    expect(await acme.get('/v1/audit/verification')).toMatchObject({
      valid: true,
      checkpointsChecked: 2,
      signedThrough: 8,
    });
  });

  it('are made once, however many workers sweep at once', async () => {
    const acme = await api.newOrganisation();
    await Promise.all([sweep(), sweep(), sweep(), sweep()]);
    expect(await linesOf(acme)).toHaveLength(1);
  });

  it('are written to the file in order, once each, when many ask at once', async () => {
    const acme = await api.newOrganisation();
    const made = await Promise.all(Array.from({ length: 8 }, () => acme.post('/v1/audit/checkpoints', {})));
    const sequences = made.map(({ sequence }) => sequence as number).sort((a, b) => a - b);
    expect((await linesOf(acme)).map(({ sequence }) => sequence)).toEqual(sequences);
    expect((await acme.get('/v1/audit/verification')).valid).toBe(true);
  });

  it('come back to a file that a crash cut short, and to one that is lost', async () => {
    const acme = await api.newOrganisation();
    await acme.post('/v1/audit/checkpoints', {});
    await acme.post('/v1/audit/checkpoints', {});
    const whole = await readFile(fileOf(acme), 'utf8');
    await truncate(fileOf(acme), whole.length - 40);
    await acme.post('/v1/audit/checkpoints', {});
    expect((await readFile(fileOf(acme), 'utf8')).startsWith(whole)).toBe(true);

    await rm(fileOf(acme));
    await acme.post('/v1/audit/checkpoints', {});
    expect(await linesOf(acme)).toHaveLength(4);
    expect((await acme.get('/v1/audit/verification')).valid).toBe(true);
    // Twice somebody, or something, took checkpoints away.
    expect(api.log.takeErrors().map((error) => error.includes('checkpoints are gone'))).toEqual([true, true]);
  });

  it('are made at once when something was filed, without waiting for the hour', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const acme = await api.newOrganisation();
    await acme.addMember('officer');
    const incident = await acme.logIncident(aLeak());
    await sweep();
    api.clock.standAt('2026-06-01T10:05:00+09:00');
    await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:01:00+09:00' }));
    const { valid, to, signedThrough } = await acme.get('/v1/audit/verification');
    expect([valid, signedThrough]).toEqual([true, to]);
    expect((await linesOf(acme)).at(-1)?.sequence).toBe(to);
  });

  it('that the database was given without a signature never reach the file', async () => {
    const acme = await api.newOrganisation();
    await superuser.query(
      `INSERT INTO audit_checkpoint SELECT organisation_id, sequence, hash, now(), repeat('0', 16), repeat('A', 86) FROM audit_head WHERE organisation_id = $1`,
      [acme.id],
    );
    await acme.post('/v1/audit/checkpoints', {});
    expect((await linesOf(acme)).map(({ sequence }) => sequence)).toEqual([6]);
    expect((await acme.get('/v1/audit/verification')).faults.map(({ kind }: { kind: string }) => kind)).toContain(
      'checkpoint_unknown_key',
    );
  });

  it('are mailed where the organisation wants them, as text and as a file', async () => {
    const acme = await api.newOrganisation();
    await superuser.query(
      `UPDATE organisation SET settings = settings || '{"checkpointMail": "auditor@example.jp"}' WHERE organisation_id = $1`,
      [acme.id],
    );
    api.mailbox.empty();
    await acme.post('/v1/audit/checkpoints', {});
    await api.sweep();

    const [line] = (await readFile(fileOf(acme), 'utf8')).trimEnd().split('\n');
    const [mail, ...others] = api.mailbox.of('auditor@example.jp');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('［sokuho］記録のチェックポイント（6 件目まで）');
    expect(mail?.text).toContain(line);
    expect(mail?.attachments[0]?.content.toString()).toBe(`${line}\n`);
  });

  it('are listed newest first, a page at a time', async () => {
    const acme = await api.newOrganisation();
    for (let count = 0; count < 3; count += 1) await acme.post('/v1/audit/checkpoints', {});
    const first = await acme.get('/v1/audit/checkpoints?limit=2');
    const second = await acme.get(`/v1/audit/checkpoints?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ sequence }) => sequence as number)).toEqual([8, 7, 6]);
    expect(second.nextCursor).toBeNull();
  });

  it('that somebody wrote into the file behind the end of the chain are told of', async () => {
    const [acme, globex] = [await api.newOrganisation(), await api.newOrganisation()];
    await acme.post('/v1/audit/checkpoints', {});
    await globex.post('/v1/audit/checkpoints', {});
    await appendFile(fileOf(acme), await readFile(fileOf(globex)));
    expect((await acme.get('/v1/audit/verification')).valid).toBe(false);
  });

  it('follow each approval and each filing at once, and no other entry', async () => {
    api.clock.standAt('2026-07-01T10:00:00+09:00');
    const acme = await api.newOrganisation();
    const reviewer = await api.memberOf(acme, 'legal', 'reviewer@acme.example');
    const incident = await acme.logIncident(aLeak({ specialCareData: true }));
    const draft = await acme.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'preliminary_report' });
    const accepted = { acceptIncomplete: '組織の情報は様式の外で記載する。' };
    await acme.post(`/v1/drafts/${draft.id}/submit`, accepted, 200, '*');
    const signed = async (): Promise<unknown[]> => (await linesOf(acme)).map(({ sequence }) => sequence);
    await expect(signed()).rejects.toThrow('ENOENT');

    await reviewer.post(`/v1/drafts/${draft.id}/approve`, accepted, 200, '*');
    await acme.file(incident, aFiling({ serves: ['preliminary_report'], filedAt: '2026-07-01T10:00:00+09:00' }));
    const { items } = await acme.get('/v1/audit/events?limit=200');
    const sequenceOf = (wanted: string) =>
      Number(items.find(({ action }: { action: string }) => action === wanted).sequence);
    const [approval = 0, filing = 0] = (await signed()).map(Number);
    expect(await signed()).toHaveLength(2);
    expect(approval).toBeGreaterThanOrEqual(sequenceOf('draft.approved'));
    expect(approval).toBeLessThan(sequenceOf('filing.recorded'));
    expect(filing).toBeGreaterThanOrEqual(sequenceOf('filing.recorded'));
  });
});
