import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { ZipFile } from 'yazl';
import type { StoredEvent } from '../../src/audit/chain/stored-event.js';
import { openPack } from '../../src/evidence/offline/open-pack.js';
import { verifyPack } from '../../src/evidence/offline/verify-pack.js';
import { MANIFEST, type PackManifest, SIGNATURE, signedText } from '../../src/evidence/pack/manifest.js';
import { SigningKeys } from '../../src/platform/secrets/signing-keys.js';
import { aFiling, aLeak } from '../support/builders.js';
import { Superuser } from '../support/superuser.js';
import { useTestApi } from '../support/use-test-api.js';

type Entries = Map<string, Buffer>;

const sha256 = (bytes: Buffer | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

const entriesOf = async (path: string): Promise<Entries> => {
  const pack = await openPack(path);
  const entries: Entries = new Map();
  for (const entry of pack.entries) entries.set(entry.fileName, await buffer(await pack.read(entry)));
  pack.close();
  return entries;
};

describe('an evidence pack', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const globex = api.organisation();
  const path = (name: string): string => join(api.dataDir, name);
  let incident = { id: '' };
  let draft = { id: '' };
  let entries: Entries = new Map();

  const taken = async (name: string): Promise<Entries> => {
    const response = await acme
      .request('get', `/v1/incidents/${incident.id}/evidence-pack`)
      .buffer(true)
      .parse((incoming, done) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect([response.status, response.headers['content-type']]).toEqual([200, 'application/zip']);
    expect(response.headers['content-disposition']).toBe(`attachment; filename="evidence-${incident.id}.zip"`);
    writeFileSync(path(name), response.body as Buffer);
    return entriesOf(path(name));
  };

  beforeAll(async () => {
    api.clock.standAt('2026-06-02T10:00:00+09:00');
    await acme.addMember('officer');
    incident = await acme.logIncident(aLeak({ specialCareData: true }));
    await acme.addFacts(incident, { affectedPersons: { known: 60, max: 60 } });
    await acme
      .request('post', `/v1/incidents/${incident.id}/files?name=receipt.txt`)
      .type('application/octet-stream')
      .send(Buffer.from('受付番号 20260602-0001'));
    const officer = acme.as('officer');
    draft = await officer.post(`/v1/incidents/${incident.id}/drafts`, { kind: 'preliminary_report' });
    await officer.patch(`/v1/drafts/${draft.id}`, { fields: { outline: { text: '誤って送信した。' } } }, '"1"');
    await officer.post(
      `/v1/drafts/${draft.id}/submit`,
      { acceptIncomplete: '組織の情報は様式の外で記載する。' },
      200,
      '"2"',
    );
    await (
      await api.memberOf(acme, 'legal', 'reviewer@acme.example')
    ).post(`/v1/drafts/${draft.id}/approve`, { acceptIncomplete: '同上' }, 200, '"2"');
    const filing = {
      serves: ['preliminary_report' as const],
      filedAt: '2026-06-02T10:00:00+09:00',
      draftId: draft.id,
      acceptIncomplete: '同上',
    };
    await acme.file(incident, aFiling(filing));
    await acme.logIncident(aLeak(undefined, { title: '別の案件' }));
    api.clock.standAt('2026-06-20T10:00:00+09:00');
    await api.sweep();
    entries = await taken('pack.zip');
    writeFileSync(path('public-key.json'), JSON.stringify((await request(api.url).get('/v1/audit/public-key')).body));
  }, 60_000);

  const written = async (changed: Entries): Promise<string> => {
    const zip = new ZipFile();
    for (const [name, bytes] of changed) zip.addBuffer(bytes, name);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path('changed.zip')));
    return path('changed.zip');
  };

  const faultsOf = async (changed: Entries): Promise<string[]> =>
    (await verifyPack(await written(changed), path('public-key.json'))).faults.map(
      ({ entry, kind }) => `${kind} ${entry}`,
    );

  const withEntry = (name: string, change: (text: string) => string): Entries =>
    new Map(entries).set(name, Buffer.from(change(entries.get(name)?.toString() ?? '')));

  /** As the service would have signed it, had it packed these. */
  const signedAnew = (changed: Entries): Entries => {
    const keys = api.part(SigningKeys);
    const manifest = JSON.parse(changed.get(MANIFEST)?.toString() ?? '') as PackManifest;
    const told = manifest.entries.map((entry) => ({ ...entry, sha256: sha256(changed.get(entry.path)) }));
    const bytes = Buffer.from(JSON.stringify({ ...manifest, entries: told }));
    const signature = { algorithm: 'Ed25519', ...keys.sign(signedText(bytes, keys.keyId)) };
    return new Map(changed).set(MANIFEST, bytes).set(SIGNATURE, Buffer.from(JSON.stringify(signature)));
  };

  const jsonOf = (name: string) => JSON.parse(entries.get(name)?.toString() ?? 'null');

  it('holds facts and revisions, assessments with traces, drafts, filings, files, mails and the record', () => {
    expect([...entries.keys()]).toEqual([
      'README.txt',
      'incident.json',
      'facts.json',
      'assessments.json',
      'determinations.json',
      'deadlines.json',
      'filings.json',
      `drafts/${draft.id}/draft.json`,
      `drafts/${draft.id}/v0001.json`,
      `drafts/${draft.id}/v0002.json`,
      `drafts/${draft.id}/v0002.pdf`,
      'tasks.json',
      'files.json',
      expect.stringMatching(/^files\/[0-9a-f-]{36}\.txt$/u),
      'mail-log.ndjson',
      'audit/extract.ndjson',
      'audit/checkpoint.json',
      'audit/state.json',
      MANIFEST,
      SIGNATURE,
    ]);
    expect(jsonOf('facts.json')).toMatchObject([
      { sequence: 0 },
      { sequence: 1, facts: { affectedPersons: { known: 60 } } },
    ]);
    const assessments = jsonOf('assessments.json');
    expect(assessments.length).toBeGreaterThanOrEqual(2);
    expect(assessments.at(-1)).toMatchObject({
      verdict: 'reportable',
      ruleVersion: { id: expect.stringContaining('appi-private/') },
      obligations: expect.arrayContaining([expect.objectContaining({ trace: expect.any(Array) })]),
    });
    expect(jsonOf('filings.json')).toMatchObject([{ draftId: draft.id, draftVersion: 2 }]);
    expect(jsonOf(`drafts/${draft.id}/draft.json`).reviews).toMatchObject([
      { step: 'submitted' },
      { step: 'approved' },
    ]);
    expect(jsonOf('tasks.json').length).toBeGreaterThan(0);
    expect(jsonOf('files.json')).toMatchObject([{ name: 'receipt.txt', stored: 'intact' }]);
    expect(entries.get('README.txt')?.toString()).toContain(incident.id);
    const mails = (entries.get('mail-log.ndjson')?.toString() ?? '').trimEnd().split('\n');
    expect(JSON.parse(mails[0] ?? '')).toMatchObject({
      purpose: 'reminder',
      state: 'sent',
      attempts: [{ attempt: 1, outcome: 'accepted' }],
    });
    const record = entries.get('audit/extract.ndjson')?.toString() ?? '';
    expect(record).toContain('incident.evidence_pack_taken');
    expect(record).not.toContain('別の案件');
  });

  it('holds as it left, down to the signed end of the record', async () => {
    expect(await verifyPack(path('pack.zip'), path('public-key.json'))).toMatchObject({
      valid: true,
      incidentId: incident.id,
      organisationId: acme.id,
      entries: entries.size - 2,
      faults: [],
    });
  });

  it('is taken on the record', async () => {
    const { items } = await acme.get(`/v1/audit/events?incidentId=${incident.id}&limit=1`);
    expect(items).toMatchObject([{ action: 'incident.evidence_pack_taken', subject: { id: incident.id } }]);
  });

  it('names each entry that was altered, removed or added', async () => {
    expect(await faultsOf(withEntry('facts.json', (text) => text.replace('60', '61')))).toEqual(['altered facts.json']);
    const gone = new Map(entries);
    gone.delete('mail-log.ndjson');
    expect(await faultsOf(gone)).toEqual(['removed mail-log.ndjson']);
    expect(await faultsOf(new Map(entries).set('memo.txt', Buffer.from('x')))).toEqual(['added memo.txt']);
    const both = withEntry('filings.json', (text) => text.replace('web_form', 'post')).set('x', Buffer.from('x'));
    expect(await faultsOf(both)).toEqual(['added x', 'altered filings.json']);
  });

  it('does not hold when the list of entries was made anew, or its signature is another’s', async () => {
    const digest = sha256(entries.get('facts.json'));
    const relisted = withEntry(MANIFEST, (text) => text.replace(digest, sha256(Buffer.from('x'))));
    expect(await faultsOf(relisted)).toEqual([`unsigned ${MANIFEST}`, 'altered facts.json']);
    const unsigned = new Map(entries);
    unsigned.delete(SIGNATURE);
    expect(await faultsOf(unsigned)).toEqual([`unsigned ${MANIFEST}`, `removed ${SIGNATURE}`]);
    writeFileSync(
      path('other.pem'),
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
    );
    const { faults } = await verifyPack(path('pack.zip'), path('other.pem'));
    expect(faults).toMatchObject([{ kind: 'unsigned', detail: expect.stringContaining('not at hand') }]);
  });

  it('shows a record and drafts that had been altered before they were packed', async () => {
    const extract = (change: (event: StoredEvent) => StoredEvent) =>
      signedAnew(
        withEntry('audit/extract.ndjson', (text) =>
          text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
            .map((line) => JSON.stringify(line.action === 'filing.recorded' ? { ...line, ...change(line) } : line))
            .join('\n'),
        ),
      );
    const altered = extract((event) => ({ ...event, detail: '{}' }));
    expect(await faultsOf(altered)).toEqual(['record audit/extract.ndjson']);
    const cut = signedAnew(withEntry('audit/extract.ndjson', (text) => text.split('\n').toSpliced(-3, 1).join('\n')));
    expect(await faultsOf(cut)).toEqual(['record audit/extract.ndjson']);
    const reworded = signedAnew(withEntry(`drafts/${draft.id}/v0002.json`, (text) => text.replace('誤って', '適切に')));
    expect(await faultsOf(reworded)).toEqual([`draft drafts/${draft.id}/v0002.json`, 'draft filings.json']);
  });

  it.each([
    ['the signature of another key', { keyId: '0123456789abcdef' }, 'unknown key 0123456789abcdef'],
    ['a signature of something else', { at: '2026-06-20T00:00:00.000Z' }, 'not the one that was signed'],
    ['a hash that is not the last entry’s', { hash: 'a'.repeat(64) }, 'not the one that was signed'],
  ])('does not hold when the checkpoint at its end has %s', async (_, change, why) => {
    const checkpoint = (text: string): string => {
      const lines = text.trimEnd().split('\n');
      return [...lines.slice(0, -1), JSON.stringify({ ...JSON.parse(lines.at(-1) ?? ''), ...change })].join('\n');
    };
    const pack = await written(signedAnew(withEntry('audit/extract.ndjson', checkpoint)));
    const { valid, faults } = await verifyPack(pack, path('public-key.json'));
    expect([valid, faults[0]]).toEqual([
      false,
      { entry: 'audit/extract.ndjson', kind: 'record', detail: expect.stringContaining(why) },
    ]);
  });

  it.each([
    ['no checkpoint', (lines: string[]) => lines.slice(0, -1), 'No checkpoint stands at its end'],
    ['an older end', (lines: string[]) => lines.toSpliced(-2, 1), 'The last entry is not the'],
    [
      'its entries in another order',
      (lines: string[]) => [lines[1], lines[0], ...lines.slice(2)],
      'stands after entry',
    ],
    ['a line that is no JSON', (lines: string[]) => ['{', ...lines], 'Line 1 is no entry of the record'],
  ])('does not hold when its record has %s', async (_, change, why) => {
    const record = (text: string): string => change(text.trimEnd().split('\n')).join('\n');
    const pack = await written(signedAnew(withEntry('audit/extract.ndjson', record)));
    const { faults } = await verifyPack(pack, path('public-key.json'));
    expect(faults.map(({ detail }) => detail)).toContainEqual(expect.stringContaining(why));
  });

  it.each([
    ['is no JSON', () => '{'],
    ['is of another version', (text: string) => text.replace('"version":1', '"version":2')],
    ['is of something else', (text: string) => text.replace('sokuho evidence pack', 'sokuho')],
    ['has an entry without a hash', (text: string) => text.replaceAll('"sha256":"', '"sha256":"x')],
    ['has no entries', (text: string) => JSON.stringify({ ...JSON.parse(text), entries: null })],
  ])('is refused whole when its manifest %s', async (_, change) => {
    const pack = await written(withEntry(MANIFEST, (text) => change(JSON.stringify(JSON.parse(text)))));
    await expect(verifyPack(pack, path('public-key.json'))).rejects.toThrow(/no manifest of an evidence pack/u);
  });

  it.each(['{', '{}', 'null', '{"keyId":"x"}'])('is unsigned when its signature reads %s', async (text) => {
    expect(await faultsOf(withEntry(SIGNATURE, () => text))).toEqual([`unsigned ${MANIFEST}`]);
  });

  it('tells a file of which the bytes are no longer what was recorded, and leaves them out', async () => {
    const [file] = jsonOf('files.json');
    writeFileSync(path(`files/${acme.id}/${file.id}`), '別の内容');
    const later = await taken('later.zip');
    expect(JSON.parse(later.get('files.json')?.toString() ?? '')).toMatchObject([{ stored: 'altered', entry: null }]);
    expect([...later.keys()].filter((name) => name.startsWith('files/'))).toEqual([]);
    expect((await verifyPack(await written(later), path('public-key.json'))).valid).toBe(true);
  });

  it('tells rows that were altered, also once the service has changed others since', async () => {
    const superuser = new Superuser(() => api.databaseUrl);
    const move = (by: string) =>
      superuser.query(`UPDATE filing SET filed_at = filed_at ${by} interval '1 day' WHERE incident_id = $1`, [
        incident.id,
      ]);
    await move('-');
    await acme.addFacts(incident, { affectedPersons: { known: 61, max: 61 } });
    await taken('tampered.zip');
    await move('+');
    const { faults } = await verifyPack(path('tampered.zip'), path('public-key.json'));
    expect(faults.map(({ entry, kind }) => `${kind} ${entry}`)).toContain('record audit/state.json');
  });

  it('is verified by the command, which ends with 1 when something does not hold', async () => {
    const hooks = `import { register } from 'node:module'; register('./scripts/typescript-hooks.mjs', '${pathToFileURL('./').href}');`;
    const run = `const { packVerify } = await import('./src/cli/pack-verify.command.ts'); await packVerify.run(process.argv.slice(1));`;
    const program = (pack: string) =>
      spawnSync(
        process.execPath,
        [
          ...['--import', `data:text/javascript,${encodeURIComponent(hooks)}`, '--input-type=module', '-e', run],
          ...[pack, '--public-key', path('public-key.json')],
        ],
        { encoding: 'utf8', env: {} },
      );
    const good = program(path('pack.zip'));
    expect([good.stderr, good.status]).toEqual(['', 0]);
    expect(good.stdout).toMatch(/^Incident .* entries\.\nThe pack holds\.\n$/u);
    const bad = program(await written(withEntry('facts.json', (text) => `${text} `)));
    expect(bad.stdout).toContain('\nfacts.json\taltered\tIts SHA-256 is not the one in the manifest.\n');
    expect(bad.status).toBe(1);
  });

  it('is not given to a viewer, nor to another organisation', async () => {
    await acme.as('viewer').get(`/v1/incidents/${incident.id}/evidence-pack`, 403);
    await globex.get(`/v1/incidents/${incident.id}/evidence-pack`, 404);
  });

  it.each([
    ['is no ZIP', () => Buffer.from('x')],
    ['was cut off', () => readFileSync(path('pack.zip')).subarray(0, 4000)],
  ])('is told from a file that %s', async (_, bytes) => {
    writeFileSync(path('half.zip'), bytes());
    await expect(verifyPack(path('half.zip'), path('public-key.json'))).rejects.toThrow(/whole ZIP/u);
  });
});
