import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { systemActor } from '../../src/access/actor.js';
import { hashOf, type StoredEvent } from '../../src/audit/chain/stored-event.js';
import { ExportService } from '../../src/audit/export.service.js';
import { verifyExportFile } from '../../src/audit/offline/verify-export-file.js';
import { useTestApi } from '../support/use-test-api.js';

type Line = Readonly<Record<string, unknown>>;

describe('an exported record', () => {
  const api = useTestApi();
  const acme = api.organisation();
  const path = (name: string): string => join(api.dataDir, name);
  let lines: Line[] = [];

  beforeAll(async () => {
    await acme.post('/v1/members', { email: 'rouei@example.jp', name: '漏えい「𠮷」', role: 'officer' });
    await acme.post('/v1/audit/checkpoints', {});
    const texts: string[] = [];
    for await (const line of api.part(ExportService).lines(systemActor(acme.id))) texts.push(line);
    lines = texts.map((text) => JSON.parse(text) as Line);
    writeFileSync(path('public-key.json'), JSON.stringify((await request(api.url).get('/v1/audit/public-key')).body));
  });

  const written = (changed: readonly Line[]): string => {
    writeFileSync(path('export.ndjson'), changed.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return path('export.ndjson');
  };

  const verify = (changed: readonly Line[], checkpoints: string | null = null) =>
    verifyExportFile({ exported: written(changed), publicKey: path('public-key.json'), checkpoints });

  const faultsOf = async (changed: readonly Line[], checkpoints: string | null = null): Promise<string[]> =>
    (await verify(changed, checkpoints)).faults.map(({ kind, sequence }) => `${kind} ${sequence}`);

  const changed = (change: (line: Line) => Line | null): Line[] =>
    lines.flatMap((line) => {
      const now = line['kind'] === 'event' ? change(line) : line;
      return now === null ? [] : [now];
    });

  /** As somebody would who knows the format: every hash from the first change on made anew. */
  const rehashed = (from: readonly Line[]): Line[] => {
    let previousHash: string | null = null;
    return from.map((line) => {
      if (line['kind'] === 'end') return { ...line, hash: previousHash };
      if (line['kind'] !== 'event') return line;
      const before = { ...line, previousHash: previousHash ?? line['previousHash'] } as unknown as StoredEvent;
      const detailHash = createHash('sha256').update(String(before.detailSalt), 'hex').update(before.detail);
      const event = { ...before, detailHash: detailHash.digest('hex') };
      previousHash = hashOf(event);
      return { ...event, hash: previousHash };
    });
  };

  it('holds, and is signed to its last entry, which says that it was exported', async () => {
    expect(lines[0]).toEqual({ kind: 'export', version: 1, organisationId: acme.id });
    expect(lines.map(({ kind }) => kind as string).slice(-3)).toEqual(['event', 'checkpoint', 'end']);
    const report = await verify(lines);
    expect(report).toMatchObject({
      valid: true,
      organisationId: acme.id,
      from: 1,
      to: 9,
      checkpointsChecked: 2,
      signedThrough: 9,
    });
    expect(lines.map(({ action }) => action as string)).toContain('audit.exported');
  });

  it('shows each alteration by its sequence', async () => {
    const altered = changed((line) =>
      line['sequence'] === '6' ? { ...line, detail: String(line['detail']).replace('rouei', 'funshitsu') } : line,
    );
    expect(await faultsOf(altered)).toEqual(['altered 6']);
    expect(await faultsOf(changed((line) => (line['sequence'] === '4' ? null : line)))).toEqual(['missing 4']);
    expect(await faultsOf(lines.slice(0, -4))).toEqual(['head_missing 7']);
    const twice = changed((line) => line).flatMap((line) => (line['sequence'] === '3' ? [line, line] : [line]));
    expect(await faultsOf(twice)).toEqual(['unexpected 3']);
    const [four, five] = [4, 5].map((sequence) => lines.findIndex((line) => line['sequence'] === String(sequence))) as [
      number,
      number,
    ];
    const swapped = lines.with(four, lines[five] ?? {}).with(five, lines[four] ?? {});
    expect(await faultsOf(swapped)).toEqual(expect.arrayContaining(['missing 4', 'unexpected 4']));
    expect(await faultsOf(rehashed(altered))).toEqual(['rewritten 1']);
  });

  it('shows what was rewritten by checkpoints that were kept elsewhere, when its own were taken out', async () => {
    const altered = changed((line) => (line['sequence'] === '6' ? { ...line, action: 'member.never' } : line));
    const bare = rehashed(altered).filter(({ kind }) => kind !== 'checkpoint');
    const report = await verify(bare);
    expect(report).toMatchObject({ valid: true, signedThrough: 0 });
    const kept = path(`checkpoints/${acme.id}.ndjson`);
    expect(await faultsOf(bare, kept)).toEqual(['rewritten 1']);
    expect(await faultsOf(lines, kept)).toEqual([]);
    writeFileSync(path('damaged.ndjson'), `${readFileSync(kept, 'utf8')}{"sequence":\n`);
    expect((await faultsOf(lines, path('damaged.ndjson'))).map((fault) => fault.split(' ')[0])).toEqual(['unreadable']);
  });

  it('does not hold with the key of somebody else', async () => {
    writeFileSync(
      path('other.pem'),
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
    );
    const report = await verifyExportFile({
      exported: written(lines),
      publicKey: path('other.pem'),
      checkpoints: null,
    });
    expect(report.faults.map(({ kind }) => kind)).toEqual(['checkpoint_unknown_key', 'checkpoint_unknown_key']);
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', 'x'],
    ['is something else', '{"kind":"event"}'],
    ['is of a later version', '{"kind":"export","version":2,"organisationId":"x"}'],
  ])('is told from a file that %s', async (_, text) => {
    writeFileSync(path('export.ndjson'), text);
    const files = { exported: path('export.ndjson'), publicKey: path('public-key.json'), checkpoints: null };
    await expect(verifyExportFile(files)).rejects.toThrow(/empty|Line 1/u);
  });

  describe('verified by the program', () => {
    const hooks = `import { register } from 'node:module'; register('./scripts/typescript-hooks.mjs', '${pathToFileURL('./').href}');`;
    const program = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [
          '--import',
          `data:text/javascript,${encodeURIComponent(hooks)}`,
          'src/audit/offline/verify-export.ts',
          ...args,
        ],
        {
          encoding: 'utf8',
          env: {},
        },
      );

    it('ends with 0 when it holds, 1 when it does not, 2 when it cannot be told', () => {
      const good = program(written(lines), '--public-key', path('public-key.json'));
      expect(good.stdout).toBe(`Organisation ${acme.id}, entries 1 to 9, 2 checkpoints.\nThe record holds.\n`);
      expect(good.status).toBe(0);

      const bad = program(
        written(changed((line) => (line['sequence'] === '6' ? { ...line, requestId: null } : line))),
        '--public-key',
        path('public-key.json'),
      );
      expect(bad.stdout).toContain(
        '\n6\taltered\tEntry 6 is not what its hash was made from.\nThe record does NOT hold.\n',
      );
      expect(bad.status).toBe(1);

      expect(program('nowhere.ndjson', '--public-key', path('public-key.json')).status).toBe(2);
      expect(program().stderr).toContain('sokuho-verify <export.ndjson>');
    });

    it('needs nothing but Node: it imports the chain and no package', () => {
      const seen = new Set<string>();
      const visit = (file: string): void => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/gu)) {
          if (from.startsWith('.')) visit(join(file, '..', from.replace(/\.js$/u, '.ts')));
          else expect(from).toMatch(/^node:/u);
        }
      };
      visit('src/audit/offline/verify-export.ts');
      expect([...seen].every((file) => /^src\/audit\/(offline|chain)\//u.test(file))).toBe(true);
    });
  });
});
