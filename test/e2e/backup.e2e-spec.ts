import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ZipFile } from 'yazl';
import { openPack } from '../../src/evidence/offline/open-pack.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import { BackupRefused } from '../../src/backup/manifest.js';
import { restoreBackup } from '../../src/backup/restore-backup.js';
import { writeBackup } from '../../src/backup/write-backup.js';
import { migrate, revertLast } from '../../src/platform/database/migrate.js';
import { aFiling, aLeak } from '../support/builders.js';
import { TestApi, type TestSettings } from '../support/test-api.js';
import { cloneDatabase, databaseOfPlainOwner, emptyDatabase, type TestDatabase } from '../support/test-database.js';
import type { TestOrganisation } from '../support/test-organisation.js';

const keys: TestSettings = { SOKUHO_SECRET_KEY: makeSecretKey(), SOKUHO_SIGNING_KEY: makeSigningKey() };
const MAY_BE_SECOND = '復元前にすでにお送りしている場合があります';

describe('a backup', () => {
  let folder: string;
  let file: string;
  let api: TestApi;
  let acme: TestOrganisation;
  let incidentId: string;
  let fileId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sokuho-backup-'));
    file = join(folder, 'backup.zip');
    const database = await databaseOfPlainOwner();
    await migrate(database.url);
    api = await TestApi.start(keys, database);
    api.clock.standAt('2026-06-01T10:00:00+09:00');
    acme = await api.newOrganisation();
    await api.newOrganisation('乙社');
    await acme.addMember('officer', 'houmu@acme.example');
    // Whatever a text may hold comes back: the format has its own meaning for some of it.
    const title = '漏えい\t\\N "引用" 𠮷';
    incidentId = (await acme.logIncident(aLeak({ specialCareData: true }, { title }))).id;
    await api.sweep();
    await acme.file(
      { id: incidentId },
      aFiling({ serves: ['preliminary_report'], filedAt: '2026-06-01T10:00:00+09:00' }),
    );
    const sent = acme.request('post', `/v1/incidents/${incidentId}/files?name=a.log`);
    fileId = (await sent.set('content-type', 'application/octet-stream').send(Buffer.from('証拠'))).body.id;
    await writeBackup(api.databaseUrl, file);
  }, 120_000);

  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  }, 60_000);

  /** Another service on what came back, at another time. */
  const restored = async (database: TestDatabase, at: string): Promise<{ api: TestApi; acme: TestOrganisation }> => {
    await restoreBackup(database.url, file, new Date(at));
    const other = await TestApi.start(keys, database);
    other.clock.standAt(at);
    return { api: other, acme: acme.at(other) };
  };

  it('is a file that only its owner can read, and never takes the place of another', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(writeBackup(api.databaseUrl, file)).rejects.toThrow(`${file} is there already`);
    await expect(stat(`${file}.part`)).rejects.toThrow('ENOENT');
  });

  it.each([
    ['its superuser', emptyDatabase],
    ['an owner who is no superuser', databaseOfPlainOwner],
  ])(
    'restored by %s is the same service: board, record and files; policies bind the owner again',
    async (_, database) => {
      const other = await restored(await database(), '2026-06-01T11:00:00+09:00');
      try {
        for (const path of ['/v1/deadlines', `/v1/incidents/${incidentId}`, '/v1/audit/events', '/v1/reminders'])
          expect(await other.acme.get(path)).toEqual(await acme.get(path));
        expect(await other.acme.get('/v1/audit/verification')).toMatchObject({ valid: true, faults: [] });
        await cp(join(api.dataDir, 'files'), join(other.api.dataDir, 'files'), { recursive: true });
        const answer = other.acme.request('get', `/v1/incidents/${incidentId}/files/${fileId}`);
        expect((await answer.buffer(true)).body.toString()).toBe('証拠');
        const { rows } = await other.api.asOwner((owner) =>
          owner.query(`SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
                       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT c.relforcerowsecurity`),
        );
        expect(rows).toEqual([]);
      } finally {
        await other.api.stop();
      }
    },
    60_000,
  );

  it('lets what became due since go out, saying that it may have been sent before; what is due later does not say so', async () => {
    const at = '2026-06-29T10:00:00+09:00';
    api.clock.standAt(at);
    await api.sweep();
    const original = api.mailbox.messageIds.at(-1);
    const other = await restored(await emptyDatabase(), at);
    try {
      await other.api.sweep();
      const [again, ...more] = other.api.mailbox.mails;
      expect(more).toEqual([]);
      expect(other.api.mailbox.messageIds).toEqual([original]);
      expect(again?.text).toContain(MAY_BE_SECOND);
      other.api.clock.standAt('2026-07-02T10:00:00+09:00');
      await other.api.sweep();
      expect(other.api.mailbox.mails.length).toBeGreaterThan(1);
      expect(other.api.mailbox.mails.at(-1)?.text).not.toContain(MAY_BE_SECOND);
      expect((await other.acme.get('/v1/audit/verification')).valid).toBe(true);
    } finally {
      await other.api.stop();
    }
  }, 60_000);

  it('that was altered, cut off, or is something else is refused by name, and leaves the database empty', async () => {
    const whole = await readFile(file);
    const bad = join(folder, 'bad.zip');
    // The bytes of a table are somewhere behind its name in the file.
    const altered = (table: string): Buffer => {
      const bytes = Buffer.from(whole);
      const at = bytes.indexOf(`tables/${table}.copy`) + `tables/${table}.copy`.length + 30;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes;
    };
    const rewritten = async (table: string, change: (rows: string) => string | null): Promise<Buffer> => {
      const zip = new ZipFile();
      const pack = await openPack(file);
      for (const entry of pack.entries) {
        const bytes = await buffer(await pack.read(entry));
        const isMeant = entry.fileName === `tables/${table}.copy`;
        const now = isMeant ? change(bytes.toString()) : bytes;
        expect(now?.toString() === bytes.toString()).toBe(!isMeant);
        if (now !== null) zip.addBuffer(Buffer.from(now), entry.fileName);
      }
      pack.close();
      zip.end();
      return buffer(zip.outputStream);
    };
    const database = await emptyDatabase();
    const cases: readonly (readonly [Buffer, RegExp])[] = [
      [altered('incident'), /Table incident in the backup is not as it was written/u],
      [altered('audit_event'), /Table audit_event in the backup is not as it was written/u],
      // Packed anew, so that the ZIP itself is whole.
      [
        await rewritten('filing', (rows) => rows.replace('01:00:00', '02:00:00')),
        /Table filing in the backup is not as/u,
      ],
      [await rewritten('member', () => null), /Table member is not in the backup/u],
      [whole.subarray(0, whole.length - 400), /cannot be read as a whole backup/u],
      [Buffer.from('not a zip'), /cannot be read as a whole backup/u],
    ];
    for (const [bytes, sentence] of cases) {
      await writeFile(bad, bytes);
      await expect(restoreBackup(database.url, bad, new Date())).rejects.toThrow(sentence);
    }
    await expect(migrate(database.url)).resolves.not.toEqual([]);
    await database.drop();
  }, 60_000);

  it('goes into no database that has an organisation, nor into one that is newer than it', async () => {
    const used = await cloneDatabase();
    await restoreBackup(used.url, file, new Date());
    await expect(restoreBackup(used.url, file, new Date())).rejects.toThrow(/in use: table organisation has rows/u);

    const old = join(folder, 'old.zip');
    await used.drop();
    const older = await cloneDatabase();
    const name = await revertLast(older.url);
    await writeBackup(older.url, old);
    await older.drop();
    const newest = await cloneDatabase();
    const refused = restoreBackup(newest.url, old, new Date());
    await expect(refused).rejects.toThrow(BackupRefused);
    await expect(refused).rejects.toThrow(`migrations that the backup does not have: ${name ?? ''}`);
    await newest.drop();

    // Into an empty one it goes, which then has the newest schema.
    const empty = await emptyDatabase();
    await restoreBackup(empty.url, old, new Date());
    expect(await migrate(empty.url)).toEqual([]);
    await empty.drop();
  }, 60_000);

  it('can read every table of the schema whole, and its role can write none', async () => {
    const { rows } = await api.asOwner((owner) =>
      owner.query(`SELECT c.relname AS "table", has_table_privilege('sokuho_backup', c.oid, 'SELECT') AS reads,
          has_table_privilege('sokuho_backup', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE') AS writes,
          NOT c.relrowsecurity OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = 'r'
            AND p.polroles = ARRAY['sokuho_backup'::regrole::oid] AND pg_get_expr(p.polqual, p.polrelid) = 'true') AS whole
        FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`),
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ reads, writes, whole }) => !reads || writes || !whole)).toEqual([]);
    // What counts by itself would begin anew; nothing does but the list of migrations, which is made anew.
    const counting = await api.asOwner((owner) =>
      owner.query("SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace"),
    );
    expect(counting.rows).toEqual([{ relname: 'migrations_id_seq' }]);
  });

  it('gives the login role no right to read across organisations by the way', async () => {
    const { rows } = await api.asOwner((owner) =>
      owner.query(
        "SELECT pg_has_role('sokuho_backup', 'USAGE') AS inherits, pg_has_role('sokuho_backup', 'SET') AS may",
      ),
    );
    expect(rows).toEqual([{ inherits: false, may: true }]);
  });
});
