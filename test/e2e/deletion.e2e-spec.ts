import { verify } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyExportFile } from '../../src/audit/offline/verify-export-file.js';
import { DeleteOrganisationService } from '../../src/deletion/delete-organisation.service.js';
import { verifyPack } from '../../src/evidence/offline/verify-pack.js';
import { SigningKeys } from '../../src/platform/secrets/signing-keys.js';
import { aFiling, aLeak } from '../support/builders.js';
import { DeliveryIncidents1764290000000 } from '../../migrations/1764290000000-delivery-incidents.js';
import { DeliveryLogService } from '../../src/deliveries/delivery-log.service.js';
import { RetentionService } from '../../src/retention/retention.service.js';
import { TestPeople } from '../support/test-people.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const api = useTestApi();
const acme = api.organisation('消える会社');
const globex = api.organisation('残る会社');
const initech = api.organisation('期間を定めた会社');

/** Tables of which this test makes no row. */
const empty = ['external_identity', 'refused_address', 'reminder_gap'];

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
  const draft = await organisation.post(`${path}/drafts`, { kind: 'preliminary_report' });
  await organisation.post(`/v1/drafts/${draft.id}/submit`, { acceptIncomplete: '様式の外で記載する。' }, 200, '*');
  await organisation.post(`${path}/prevention/emotet.macros-off/accept`, {}, 200, '*');
  await organisation
    .request('post', '/v1/incidents')
    .set('idempotency-key', 'k')
    .send({ ...aLeak(), awareAt: '2026-06-01T09:00:00+09:00' });
  await api.sweep();
  const [reminder] = await organisation.remindersOf(incident, '&state=sent');
  await organisation.post(`/v1/reminders/${String(reminder?.id)}/acknowledgement`, {}, 200);
  const filing = aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:00:00+09:00' });
  await organisation.file(incident, { ...filing, evidenceFileId: file.id });
  await organisation.determine(incident, { kind: 'voluntary_report', reason: '念のため報告する。' });
  await organisation.post('/v1/calendar-feeds', { name: '期限' });
  const hook = await organisation.post('/v1/webhooks', { url: 'https://hooks.example.jp/' });
  await organisation.post(`/v1/webhooks/${String(hook.id)}/test`, {}, 202);
  await organisation.post('/v1/playbooks/emotet/copies', { id: 'own-emotet' });
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

  it('is refused under another name, and of what is not there', async () => {
    const before = await rowsIn(acme.id);
    await expect(service.delete(acme.id, '消える会社 ', join(api.dataDir, 'a'))).rejects.toThrow(/named "消える会社"/u);
    expect(await rowsIn(acme.id)).toEqual(before);
    await expect(service.delete('01900000-0000-7000-8000-000000000000', 'x', join(api.dataDir, 'b'))).rejects.toThrow();
    await expect(service.removeFilesOfNobody(acme.id)).rejects.toThrow(/There is an organisation/u);
  });

  it('removes nothing when its proof cannot be put on the disk', async () => {
    const inTheWay = join(api.dataDir, 'deletions', `${acme.id}.json.part`);
    await mkdir(inTheWay, { recursive: true });
    await expect(service.delete(acme.id, '消える会社', join(api.dataDir, 'unproved'))).rejects.toThrow(/EISDIR/u);
    await rm(inTheWay, { recursive: true });
    expect((await rowsIn(acme.id))['incident']).toBe(2);
    await acme.get('/v1/incidents');
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

describe('personal data past its period', () => {
  const secret = '山田花子';
  const path = (id: string): string => `/v1/incidents/${id}`;
  let old: string;
  let young: string;

  /** An incident in every text of which the name stands, closed again. */
  const closedWithTexts = async (): Promise<string> => {
    const incident = await initech.logIncident(
      aLeak(
        { specialCareData: true },
        {
          title: `${secret}さんの診断書`,
          summary: secret,
          cause: { kind: 'malware', malware: 'emotet', detail: secret },
          particulars: { notes: secret },
        },
      ),
    );
    const { id } = incident;
    await initech.addFacts(incident, { affectedPersons: { known: 50, max: 50 } }, { reason: secret });
    await initech
      .request('post', `${path(id)}/files?name=${encodeURIComponent(secret)}.txt`)
      .type('application/octet-stream')
      .send(Buffer.from(secret))
      .expect(201);
    await initech.post(`${path(id)}/comments`, { text: secret });
    const draft = await initech.post(`${path(id)}/drafts`, { kind: 'preliminary_report' });
    await initech.post(`/v1/drafts/${draft.id}/submit`, { acceptIncomplete: secret }, 200, '*');
    await initech.post(`${path(id)}/prevention/emotet.macros-off/accept`, { text: secret }, 200, '*');
    await api.sweep();
    const [reminder] = await initech.remindersOf(incident, '&state=sent');
    await initech.post(`/v1/reminders/${String(reminder?.id)}/acknowledgement`, {}, 200);
    const filing = aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-02T10:00:00+09:00' });
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    await initech.file(incident, filing);
    await initech.determine(incident, { kind: 'not_a_leak', reason: secret });
    await initech.determine(incident, { kind: 'closed', reason: secret });
    return id;
  };

  /** Tables in which the name stands, whatever the column. */
  const tablesWithName = (): Promise<string[]> =>
    api.asOwner(async (owner) => {
      const found: string[] = [];
      for (const name of Object.keys(await rowsIn(initech.id))) {
        const { rowCount } = await owner.query(
          `SELECT 1 FROM ${name} t WHERE organisation_id = $1 AND strpos(to_jsonb(t)::text, $2) > 0`,
          [initech.id, secret],
        );
        if (rowCount !== 0) found.push(name);
      }
      return found;
    });

  /** How many rows each table has of an incident, or of what is its own. */
  const rowsOfIncident = (id: string): Promise<Record<string, number>> =>
    api.asOwner(async (owner) => {
      const own = (table: string) => `SELECT id FROM ${table} WHERE organisation_id = $1 AND incident_id = $2`;
      const ways = {
        incident_id: '$2',
        draft_id: own('draft'),
        reminder_id: own('reminder'),
        delivery_id: own('delivery'),
      };
      const { rows } = await owner.query<{ name: string; column: keyof typeof ways }>(
        `SELECT c.relname AS name, (array_agg(a.attname ORDER BY array_position($1, a.attname::text)))[1] AS column
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = ANY ($1)
         WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 1`,
        [Object.keys(ways)],
      );
      const counts: Record<string, number> = {};
      for (const { name, column } of rows) {
        const counted = await owner.query(
          `SELECT 1 FROM ${name} WHERE organisation_id = $1 AND ${column} IN (${ways[column]})`,
          [initech.id, id],
        );
        counts[name] = counted.rowCount ?? 0;
      }
      return counts;
    });

  /** What is left of an incident are its dates, verdicts, kinds and numbers. */
  const staying = [
    'assessment',
    'audit_event',
    'deadline',
    'determination',
    'fact_revision',
    'filing',
    'reminder',
    // Its events name ids, kinds and dates alone.
    'webhook_event',
  ];
  /** Of which this incident has no row: the mail about two incidents below has some. */
  const elsewhere = ['delivery_incident', 'refused_address'];

  const sweep = (): Promise<number> => api.part(RetentionService).sweep();
  const at = (instant: string): void => {
    api.clock.standAt(instant);
  };

  beforeAll(async () => {
    for (const organisation of [globex, initech]) await organisation.addMember('officer', 'duty@example.jp');
    at('2026-06-01T10:00:00+09:00');
    old = await closedWithTexts();
    at('2026-07-15T10:00:00+09:00');
    young = (await initech.logIncident(aLeak({}, { title: '新しい案件' }))).id;
    await initech.determine({ id: young }, { kind: 'closed', reason: '対応が完了した。' });
  });

  it('stays while no period is set, and is shown before it goes', async () => {
    at('2026-08-01T10:00:00+09:00');
    expect(await sweep()).toBe(0);
    expect(await initech.get('/v1/retention')).toEqual({ daysAfterClosing: null, due: 0, items: [] });
    await initech.patch('/v1/organisation', { retention: { daysAfterClosing: 0 } }, '*', 400);
    await initech.patch('/v1/organisation', { retention: { daysAfterClosing: 30 } }, '*');
    expect(await initech.get('/v1/organisation')).toMatchObject({ retention: { daysAfterClosing: 30 } });
    expect(await initech.as('viewer').get('/v1/retention')).toMatchObject({
      daysAfterClosing: 30,
      due: 1,
      items: [{ id: old, closedAt: '2026-06-02T10:00:00.000+09:00' }],
    });
  });

  it('stays while the incident is open again', async () => {
    await initech.determine({ id: old }, { kind: 'reopened', reason: '訴訟に備えて保全する。' });
    expect(await sweep()).toBe(0);
    expect(await tablesWithName()).toContain('comment');
    await initech.determine({ id: old }, { kind: 'closed', reason: '保全を終えた。' });
    at('2026-08-31T10:00:00+09:00');
  });

  it('goes from every table and from the files, and leaves dates, verdict, filings and deadlines', async () => {
    const before = await initech.get(path(old));
    const going = async (): Promise<[string, number][]> =>
      Object.entries(await rowsOfIncident(old)).filter(([name]) => ![...staying, ...elsewhere].includes(name));
    const rowsBefore = await going();
    expect(rowsBefore.filter(([, rows]) => rows === 0)).toEqual([]);
    expect(await sweep()).toBe(2);
    expect(await going()).toEqual(rowsBefore.map(([name]) => [name, 0]));
    expect(await tablesWithName()).toEqual([]);
    expect(await readdir(join(api.dataDir, 'files', initech.id))).toEqual([]);
    const after = await initech.get(path(old));
    expect(after).toMatchObject({
      title: '（保存期間の満了により削除済み）',
      summary: '',
      particulars: {},
      cause: { kind: 'malware', malware: 'emotet' },
      personalDataRemovedAt: '2026-08-31T10:00:00.000+09:00',
      status: 'closed',
    });
    for (const part of ['awareAt', 'closedAt', 'verdict', 'deadlines', 'filings', 'assessment', 'regime'])
      expect([part, after[part]]).toEqual([part, before[part]]);
    for (const list of ['tasks', 'drafts', 'files', 'comments', 'timeline']) await initech.get(`${path(old)}/${list}`);
    await initech.get('/v1/incidents/export');
    await initech.deliveries();
    expect(await initech.get(path(young))).toMatchObject({ personalDataRemovedAt: expect.any(String) });
    expect(await sweep()).toBe(0);
    expect(await globex.get('/v1/audit/verification')).toMatchObject({ valid: true, emptied: 0 });
  });

  it('leaves a record that verifies, with an entry that says what was removed and when', async () => {
    const verification = await initech.get('/v1/audit/verification');
    expect(verification).toMatchObject({ valid: true, faultCount: 0 });
    expect(verification.emptied).toBeGreaterThan(8);
    const removals = (await initech.get('/v1/audit/events?action=incident.personal_data_removed')).items;
    expect(removals).toHaveLength(2);
    const first = removals.find(({ incidentId }: { incidentId: string }) => incidentId === old);
    expect(first).toMatchObject({ at: '2026-08-31T10:00:00.000+09:00', detail: { daysAfterClosing: 30, files: 1 } });
    const pack = await initech
      .request('get', `${path(old)}/evidence-pack`)
      .buffer(true)
      .responseType('blob');
    const [publicKey, packed] = [join(api.dataDir, 'key.pem'), join(api.dataDir, 'pack.zip')];
    await writeFile(publicKey, api.part(SigningKeys).publicKeys[0].key.export({ type: 'spki', format: 'pem' }));
    await writeFile(packed, pack.body);
    expect(await verifyPack(packed, publicKey)).toMatchObject({ valid: true });
  });

  it('hides nothing: what is altered beside it, or emptied by nobody, is found', async () => {
    const alter = (statement: string): Promise<void> =>
      api.asOwner(async (owner) => {
        await owner.query('ALTER TABLE audit_event DISABLE TRIGGER audit_event_only_added_to');
        await owner.query(statement, [initech.id]);
        await owner.query('ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_only_added_to');
      });
    const faults = async (): Promise<string[]> =>
      (await initech.get('/v1/audit/verification')).faults.map(({ kind }: { kind: string }) => kind);
    const logged = "organisation_id = $1 AND action = 'incident.logged' AND detail ? 'emptiedBy'";
    await alter(`UPDATE audit_event SET request_id = request_id || 'x' WHERE ${logged}`);
    expect(await faults()).toEqual(['altered', 'altered']);
    await alter(`UPDATE audit_event SET request_id = left(request_id, -1) WHERE ${logged}`);
    expect(await faults()).toEqual([]);
    await alter(`UPDATE audit_event SET detail = '{"emptiedBy": 9999}' WHERE organisation_id = $1 AND sequence = 1`);
    expect(await faults()).toEqual(['altered']);
  });
});

describe('an incident whose data cannot be removed', () => {
  it('holds up neither the others of its organisation nor another organisation', async () => {
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    const organisations = [await api.newOrganisation('甲社'), await api.newOrganisation('乙社')];
    const closed: string[] = [];
    for (const organisation of [organisations[0], ...organisations].filter((each) => each !== undefined)) {
      await organisation.patch('/v1/organisation', { retention: { daysAfterClosing: 30 } }, '*');
      const { id } = await organisation.logIncident(aLeak({}, { title: '終了した事案' }));
      await organisation.determine({ id }, { kind: 'closed', reason: '対応が完了した。' });
      closed.push(id);
    }
    api.clock.standAt('2026-09-01T10:00:00+09:00');
    await api.asOwner(async (owner) => {
      await owner.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stuck'; END $$`);
      await owner.query(
        `CREATE TRIGGER refuse BEFORE UPDATE ON incident FOR EACH ROW WHEN (OLD.id = '${closed[0] ?? ''}') EXECUTE FUNCTION refuse()`,
      );
      const removed = await api.part(RetentionService).sweep();
      expect(removed).toBeGreaterThanOrEqual(2);
      const { rows } = await owner.query('SELECT id FROM incident WHERE id = ANY ($1) AND purged_at IS NULL', [closed]);
      expect(rows).toEqual([{ id: closed[0] }]);
      expect(api.log.takeErrors().join()).toContain('could not be removed');
      await owner.query('DROP TRIGGER refuse ON incident; DROP FUNCTION refuse');
    });
    expect(await api.part(RetentionService).sweep()).toBe(1);
  });
});

describe('a mail about two incidents', () => {
  const both = api.organisation('二つの案件の会社');
  const titles = ['甲の診断書の紛失', '乙の名簿の誤送信'];
  const ids: string[] = [];
  const about = (id: string | undefined) => both.deliveries(`&purpose=reminder&incidentId=${String(id)}`);
  const sweep = (): Promise<number> => api.part(RetentionService).sweep();

  const titlesKept = (): Promise<string[]> =>
    api.asOwner(async (owner) => {
      const { rows } = await owner.query('SELECT message::text AS kept FROM delivery WHERE organisation_id = $1', [
        both.id,
      ]);
      return titles.filter((title) => rows.some(({ kept }) => kept.includes(title)));
    });

  const close = async (id: string | undefined, instant: string) => {
    api.clock.standAt(instant);
    await both.determine({ id: String(id) }, { kind: 'not_a_leak', reason: '漏えいではなかった。' });
    await both.determine({ id: String(id) }, { kind: 'closed', reason: '対応が完了した。' });
  };

  beforeAll(async () => {
    await both.addMember('officer', 'both@example.jp');
    await both.patch('/v1/organisation', { retention: { daysAfterClosing: 1 } }, '*');
    api.clock.standAt('2026-10-01T10:00:00+09:00');
    api.mailbox.meetsMails({ refuse: 451 });
    for (const title of titles) ids.push((await both.logIncident(aLeak({ specialCareData: true }, { title }))).id);
    await api.sweep();
  });

  it('stands in the list and the evidence of each', async () => {
    for (const id of ids) {
      expect(await about(id)).toMatchObject([{ recipient: 'both@example.jp', state: 'queued' }]);
      const logged = [];
      for await (const one of api.part(DeliveryLogService).ofIncident(both.id, id)) logged.push(one.recipient);
      expect(logged).toEqual(['both@example.jp']);
    }
    expect(await titlesKept()).toEqual(titles);
  });

  it('is found by the incidents that it names where an earlier release queued it', async () => {
    const links = () =>
      api.asOwner(async (owner) => (await owner.query('SELECT * FROM delivery_incident ORDER BY 1, 2, 3')).rows);
    const before = await links();
    const migration = new DeliveryIncidents1764290000000();
    await api.asOwner(async (owner) => {
      const runner = { query: (text: string) => owner.query(text) } as never;
      await owner.query('BEGIN');
      await migration.down(runner);
      await migration.up(runner);
      await owner.query('COMMIT');
    });
    expect(before.length).toBeGreaterThanOrEqual(2);
    expect(await links()).toEqual(before);
  });

  it('leaves whole before the data of either goes', async () => {
    const first = (await about(ids[0]))[0]?.incidentId;
    ids.sort((one) => (one === first ? -1 : 1));
    await close(ids[1], '2026-10-01T11:00:00+09:00');
    api.clock.standAt('2026-10-02T12:00:00+09:00');
    expect(await sweep()).toBe(0);

    api.mailbox.empty();
    await api.sendAt('2026-10-02T13:00:00+09:00');
    expect(
      api.mailbox.of('both@example.jp').map(({ text = '' }) => titles.every((title) => text.includes(title))),
    ).toContain(true);
  });

  it('is emptied with the first of them, and still shows that somebody was reminded of the other', async () => {
    expect(await sweep()).toBe(1);
    expect(await titlesKept()).toEqual([]);
    const [kept] = await about(ids[0]);
    expect(kept).toMatchObject({ recipient: 'both@example.jp', state: 'sent', attempts: 2, subject: '' });
    await both.post(`/v1/deliveries/${String(kept?.id)}/redeliver`, {}, 409);
  });

  it('goes with the last of them', async () => {
    await close(ids[0], '2026-10-02T14:00:00+09:00');
    api.clock.standAt('2026-10-04T10:00:00+09:00');
    expect(await sweep()).toBe(1);
    expect(await both.deliveries('&purpose=reminder')).toEqual([]);
    expect((await rowsIn(both.id))['delivery_incident']).toBe(0);
  });
});
