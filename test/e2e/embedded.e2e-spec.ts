import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { runningPostmaster } from '../../src/platform/database/embedded/postmaster.js';
import { aLeak } from '../support/builders.js';
import { ChildApp } from '../support/child-app.js';
import { compiledApp, type CompiledApp } from '../support/compiled-app.js';
import type { TestSettings } from '../support/test-api.js';

/** The server takes its pid file away a moment before it ends. */
const hasEnded = async (server: { readonly pid: number } | null): Promise<boolean> => {
  if (server === null) return false;
  for (const end = performance.now() + 5_000; performance.now() < end;) {
    try {
      process.kill(server.pid, 0);
    } catch {
      return true;
    }
    await pause(20);
  }
  return false;
};

describe('sokuho without DATABASE_URL', () => {
  let compiled: CompiledApp;
  const folders: string[] = [];
  const started: ChildApp[] = [];

  beforeAll(async () => {
    compiled = await compiledApp();
  }, 60_000);

  afterEach(async () => {
    await Promise.all(started.splice(0).map((app) => app.stop('SIGKILL')));
    for (const folder of folders) {
      const orphan = await runningPostmaster(join(folder, 'postgres'));
      if (orphan !== null) process.kill(orphan.pid, 'SIGQUIT');
    }
  });

  afterAll(async () => {
    await compiled.remove();
    for (const folder of folders) await rm(dirname(folder), { recursive: true, maxRetries: 20, retryDelay: 100 });
  });

  const newFolder = async (): Promise<string> => {
    const folder = join(await mkdtemp(join(tmpdir(), 'sokuho-test-data-')), 'made at the first start');
    folders.push(folder);
    return folder;
  };

  const start = (folder: string, settings: TestSettings = {}): ChildApp => {
    const app = new ChildApp(compiled.main, { SOKUHO_DATA_DIR: folder, ...settings });
    started.push(app);
    return app;
  };

  const postmaster = (folder: string) => runningPostmaster(join(folder, 'postgres'));

  it('keeps what was logged over kill -9, SIGTERM, SIGINT and a dead server, shows the key once, and leaves no process', async () => {
    const folder = await newFolder();
    const first = await start(folder).ready();
    const authorization = `Bearer ${first.adminKey ?? 'none was shown'}`;
    const leak = { ...aLeak(), awareAt: new Date().toISOString() };
    const { body } = await request(first.url).post('/v1/incidents').set({ authorization }).send(leak).expect(201);
    const isKept = ({ url }: ChildApp) =>
      request(url).get(`/v1/incidents/${body.id}`).set({ authorization }).expect(200);

    const refused = start(folder);
    expect(await refused.exitCode()).toBe(1);
    expect(refused.output).toMatch(/Another sokuho \(process \d+\) is using .* SOKUHO_DATA_DIR\.\n$/u);
    await isKept(first);

    // A copy of the folder names the server of the original, which is none of its own.
    const copy = await newFolder();
    await cp(folder, copy, { recursive: true, preserveTimestamps: true });
    const ofCopy = start(copy);
    expect(await ofCopy.exitCode()).toBe(1);
    expect(ofCopy.output).toMatch(/^sokuho did not start\.\nSOKUHO_DATA_DIR: .* was copied or moved from .*\n$/u);
    await isKept(first);

    await first.stop('SIGKILL');
    const orphan = await postmaster(folder);
    expect(orphan).not.toBeNull();

    const second = await start(folder).ready();
    expect(second.adminKey).toBeNull();
    expect(await postmaster(folder)).toEqual(orphan); // taken over, not replaced
    await isKept(second);
    expect(await second.stop('SIGTERM')).toBe(0);
    expect(await hasEnded(orphan)).toBe(true);

    const third = await start(folder).ready();
    await isKept(third);
    const server = await postmaster(folder);
    await third.stop('SIGKILL');
    process.kill(server?.pid ?? 0, 'SIGKILL');

    const fourth = await start(folder).ready();
    const replaced = await postmaster(folder);
    expect(replaced?.pid).not.toBe(server?.pid);
    await request(fourth.url).get('/readyz').expect(200);
    await isKept(fourth);
    // npm and a shell hand on what the group has got: two signals at once are one.
    fourth.kill('SIGINT');
    expect(await fourth.stop('SIGINT')).toBe(0);
    expect(await hasEnded(replaced)).toBe(true);
  }, 120_000);

  it('started twice at once for the first time: one works, the other is refused in words; neither says the key of the settings', async () => {
    const folder = await newFolder();
    const key = `k-${crypto.randomUUID()}-${crypto.randomUUID()}`;
    const both = [1, 2].map(() => start(folder, { SOKUHO_BOOTSTRAP_API_KEY: key, LOG_LEVEL: 'trace' }));
    const results = await Promise.allSettled(both.map((app) => app.ready()));

    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [winner, loser] = results[0]?.status === 'fulfilled' ? both : both.toReversed();
    expect(loser?.output).toContain('is using');
    await request(winner?.url ?? '')
      .get('/v1/members')
      .set({ authorization: `Bearer ${key}` })
      .expect(200);
    expect(await winner?.stop()).toBe(0);
    expect((await readdir(folder)).filter((name) => name.startsWith('postgres.'))).toEqual(['postgres.password']);

    const password = await readFile(join(folder, 'postgres.password'), 'utf8');
    expect((await stat(join(folder, 'postgres.password'))).mode & 0o077).toBe(0);
    for (const { output } of both) {
      expect(output).not.toContain(key);
      expect(output).not.toContain(password);
    }
  }, 120_000);

  it('told to stop while it starts, stops without leaving a process', async () => {
    const folder = await newFolder();
    const app = start(folder);
    while ((await postmaster(folder)) === null) await pause(5);
    const server = await postmaster(folder);
    app.kill('SIGTERM');

    expect(await app.exitCode()).toBe(0);
    expect(await hasEnded(server)).toBe(true);
  }, 120_000);

  it.each([
    [{ PORT: 'eighty' }, 'PORT: "eighty"', 'Example: PORT=3000'],
    [{ SOKUHO_ROLE: 'boss' }, 'SOKUHO_ROLE: "boss"', 'Example: SOKUHO_ROLE=all'],
    [{ SOKUHO_BOOTSTRAP_API_KEY: 'short-secret' }, 'SOKUHO_BOOTSTRAP_API_KEY: its value (not shown)', 'Example:'],
  ] as [TestSettings, string, string][])(
    'does not start with %j and names the variable',
    async (settings, fault, example) => {
      const app = start(await newFolder(), settings);
      expect(await app.exitCode()).toBe(1);
      expect(app.output).toContain(fault);
      expect(app.output).toContain(example);
      expect(app.output).not.toMatch(/short-secret|\n +at /u);
    },
    60_000,
  );
});
