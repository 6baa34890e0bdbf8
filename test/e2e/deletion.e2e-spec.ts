import { verify } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyExportFile } from '../../src/audit/offline/verify-export-file.js';
import { DeleteOrganisationService } from '../../src/deletion/delete-organisation.service.js';
import { SigningKeys } from '../../src/platform/secrets/signing-keys.js';
import { aFiling, aLeak } from '../support/builders.js';
import { TestPeople } from '../support/test-people.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const api = useTestApi();
const acme = api.organisation('消える会社');
const globex = api.organisation('残る会社');

/** Tables of which this test makes no row. */
const empty = [
  'accepted_prevention',
  'draft_review',
  'external_identity',
  'refused_address',
  'reminder_acknowledgement',
  'reminder_gap',
];

const rowsIn = (organisationId: string): Promise<Record<string, number>> =>
  api.asOwner(async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const counted = await owner.query(`SELECT 1 FROM ${name} WHERE organisation_id = $1`, [organisationId]);
      counts[name] = counted.rowCount ?? 0;
    }
    return counts;
  });

const filled = async (organisation: TestOrganisation): Promise<void> => {
  const incident = await organisation.logIncident(
    aLeak({ specialCareData: true }, { cause: { kind: 'malware', malware: 'emotet' } }),
  );
  const path = `/v1/incidents/${incident.id}`;
  const { body: file } = await organisation
    .request('post', `${path}/files?name=memo.txt`)
    .type('application/octet-stream')
    .send(Buffer.from('a memo'))
    .expect(201);
  await organisation.post(`${path}/comments`, { text: 'すぐに確認します。' });
  await organisation.post(`${path}/drafts`, { kind: 'preliminary_report' });
  const filing = aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:00:00+09:00' });
  await organisation.file(incident, { ...filing, evidenceFileId: file.id });
  await organisation.determine(incident, { kind: 'voluntary_report', reason: '念のため報告する。' });
  await organisation.post('/v1/calendar-feeds', { name: '期限' });
  const hook = await organisation.post('/v1/webhooks', { url: 'https://hooks.example.jp/' });
  await organisation.post(`/v1/webhooks/${String(hook.id)}/test`, {}, 202);
  await organisation.post('/v1/playbooks/emotet/copies', { id: 'own-emotet' });
  await organisation
    .request('post', '/v1/incidents')
    .set('idempotency-key', 'k')
    .send({ ...aLeak(), awareAt: '2026-06-01T09:00:00+09:00' });
};

describe('deleting an organisation', () => {
  const people = new TestPeople(api);
  let service: DeleteOrganisationService;

  beforeAll(async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    await people.joined(acme, 'officer', 'only@example.jp');
    const both = await people.joined(globex, 'admin', 'both@example.jp');
    await acme.addMember('officer', both.email);
    await acme.post(`/v1/members/${String((await acme.get('/v1/members')).items.at(-1).id)}/invitation`, {}, 202);
    for (const organisation of [acme, globex]) await filled(organisation);
    await acme.post('/v1/audit/checkpoints', {});
    await api.sweep();
    service = api.part(DeleteOrganisationService);
  });

  const personsLeft = (): Promise<string[]> =>
    api.asOwner(async (owner) =>
      (await owner.query('SELECT email FROM person ORDER BY email')).rows.map(({ email }) => email as string),
    );

  it('is refused under another name, and when something is recorded after the export', async () => {
    const before = await rowsIn(acme.id);
    await expect(service.delete(acme.id, '消える会社 ', join(api.dataDir, 'a'))).rejects.toThrow(/named "消える会社"/u);
    expect(await rowsIn(acme.id)).toEqual(before);
    await expect(service.delete('01900000-0000-7000-8000-000000000000', 'x', join(api.dataDir, 'b'))).rejects.toThrow();
    await expect(service.removeFilesOfNobody(acme.id)).rejects.toThrow(/There is an organisation/u);
  });

  it('takes everything out, leaves no row and no file of it, and others as they were', async () => {
    const before = await rowsIn(acme.id);
    const others = await rowsIn(globex.id);
    const unused = Object.entries(before).filter(([, count]) => count === 0);
    expect(empty).toEqual(expect.arrayContaining(unused.map(([name]) => name)));
    const folder = join(api.dataDir, 'taken-out');

    const deleted = await service.delete(acme.id, '消える会社', folder);

    const after = await rowsIn(acme.id);
    expect(Object.entries(after).filter(([, count]) => count > 0)).toEqual([]);
    expect(await rowsIn(globex.id)).toEqual(others);
    expect(deleted).toMatchObject({ files: 1, people: 1 });
    expect(await personsLeft()).toEqual(['both@example.jp']);
    expect(await readdir(join(api.dataDir, 'files', acme.id)).catch(() => [])).toEqual([]);
    expect(await readdir(join(api.dataDir, 'files', globex.id))).toHaveLength(1);
    await acme.get('/v1/incidents', 401);
    await globex.get('/v1/incidents');
    expect(await globex.get('/v1/audit/verification')).toMatchObject({ valid: true });

    const incidents = await readFile(join(folder, 'tables', 'incident.ndjson'), 'utf8');
    expect(incidents.trim().split('\n')).toHaveLength(2);
    const [fileId = ''] = await readdir(join(folder, 'files'));
    expect(await readFile(join(folder, 'files', fileId), 'utf8')).toBe('a memo');
  });

  it('leaves what proves it: signed, with the end of the record that was taken out', async () => {
    const folder = join(api.dataDir, 'taken-out');
    const kept = JSON.parse(await readFile(join(api.dataDir, 'deletions', `${acme.id}.json`), 'utf8'));
    const [{ key }] = api.part(SigningKeys).publicKeys;
    expect(verify(null, Buffer.from(kept.signed), key, Buffer.from(kept.signature, 'base64url'))).toBe(true);
    const proof = JSON.parse(kept.signed);
    const publicKey = join(api.dataDir, 'public-key.pem');
    await writeFile(publicKey, key.export({ type: 'spki', format: 'pem' }));
    const report = await verifyExportFile({ exported: join(folder, 'record.ndjson'), publicKey, checkpoints: null });
    expect(report).toMatchObject({
      valid: true,
      to: proof.checkpoint.sequence,
      signedThrough: proof.checkpoint.sequence,
    });
    expect(proof.rows).toMatchObject({ incident: 2, organisation: 1, audit_event: report.to });
    expect(await readFile(join(api.dataDir, 'checkpoints', `${acme.id}.ndjson`), 'utf8')).toContain(
      proof.checkpoint.hash,
    );
  });

  it('is given up when something is recorded between the export and the removal', async () => {
    const { id } = globex;
    const before = (await rowsIn(id))['incident'];
    const folder = join(api.dataDir, 'too-late');
    const deletion = service.delete(id, '残る会社', folder);
    const written = (async () => {
      while (!(await readdir(join(folder, 'tables')).catch((): string[] => [])).includes('audit_event.ndjson'))
        await new Promise((resolve) => setTimeout(resolve, 1));
      await globex.addMember('viewer', 'late@example.jp');
    })();
    await Promise.all([written, expect(deletion).rejects.toThrow(/nothing was deleted/u)]);
    expect((await rowsIn(id))['incident']).toBe(before);
  });
});
