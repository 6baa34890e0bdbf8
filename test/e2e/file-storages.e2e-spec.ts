import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import S3rver from 's3rver';
import { FileStorage, type StoredFile } from '../../src/files/file-storage.js';
import { StrayFilesService } from '../../src/files/stray-files.service.js';
import { newId } from '../../src/platform/database/new-id.js';
import { aLeak } from '../support/builders.js';
import type { TestSettings } from '../support/test-api.js';
import { useTestApi } from '../support/use-test-api.js';

const log = Buffer.from('EmoCheck v2.4.0\nEmotetのプロセスが見つかりました。\n');

/** A real server that speaks S3 and checks every signature. */
const useS3 = (settings: TestSettings): void => {
  let server: S3rver | null = null;
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sokuho-test-s3-'));
    const configureBuckets = [{ name: 'sokuho-files' }];
    server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
    const { port } = await server.run();
    settings.SOKUHO_S3_URL = `http://127.0.0.1:${String(port)}/sokuho-files/production`;
    settings.SOKUHO_S3_ACCESS_KEY_ID = 'S3RVER';
    settings.SOKUHO_S3_SECRET_ACCESS_KEY = 'S3RVER';
  });
  afterAll(async () => {
    await server?.close();
    await rm(directory, { recursive: true });
  });
};

describe.each(['folder', 'bucket'])('files in a %s', (place) => {
  const settings: TestSettings = { SOKUHO_FILE_LIMIT_MB: '1' };
  if (place === 'bucket') useS3(settings);
  const api = useTestApi(settings);
  const acme = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-11-24T10:00:00+09:00');
  });

  const stored = async (): Promise<string[]> => {
    const files: StoredFile[] = [];
    for await (const file of api.part(FileStorage).all()) files.push(file);
    return files.map(({ organisationId, id }) => `${organisationId}/${id}`);
  };
  const send = (path: string, name: string, bytes: Buffer) =>
    acme.request('post', `${path}?name=${name}`).set('content-type', 'application/octet-stream').send(bytes);
  const newPath = async () => `/v1/incidents/${(await acme.logIncident(aLeak())).id}/files`;

  it('are kept and handed out byte for byte', async () => {
    const path = await newPath();
    const { body } = await send(path, 'emocheck.log', log);
    expect(await stored()).toContain(`${acme.id}/${body.id as string}`);
    const answer = await acme.request('get', `${path}/${body.id as string}`).buffer(true);
    expect(answer.body).toEqual(log);
  });

  it('leave nothing behind when they are refused, by their size or their content', async () => {
    const path = await newPath();
    const before = await stored();
    expect((await send(path, 'large.log', Buffer.alloc(1_200_000, 'x'))).status).toBe(413);
    expect((await send(path, 'cat.png', Buffer.from('MZ\x90\x00'))).status).toBe(415);
    expect(await stored()).toEqual(before);
  });

  it('are not handed out once they are others than were kept, or gone', async () => {
    const path = await newPath();
    const storage = api.part(FileStorage);
    const { body } = await send(path, 'emocheck.log', log);
    const name = { organisationId: acme.id, id: body.id as string };
    await storage.remove(name);
    await acme.get(`${path}/${name.id}`, 409);
    await storage.write(name, Readable.from([Buffer.from('nothing to see')]));
    await acme.get(`${path}/${name.id}`, 409);
  });

  it('without a row are removed after a day, those of nobody known are left, and rows without bytes are reported', async () => {
    const storage = api.part(FileStorage);
    const path = await newPath();
    const [kept, lost] = [(await send(path, 'kept.log', log)).body.id, (await send(path, 'lost.log', log)).body.id];
    const stray = { organisationId: acme.id, id: newId() };
    const foreign = { organisationId: newId(), id: newId() };
    for (const name of [stray, foreign]) await storage.write(name, Readable.from([log]));
    await storage.remove({ organisationId: acme.id, id: lost as string });
    const sweepAfter = async (hours: number) => {
      api.clock.standAt(new Date(Date.now() + hours * 3_600_000).toISOString());
      await api.part(StrayFilesService).sweep();
      return api.log.takeErrors();
    };

    const early = await sweepAfter(23);
    expect(await stored()).toContain(`${stray.organisationId}/${stray.id}`);
    expect(JSON.stringify(early)).toContain(lost);
    const late = await sweepAfter(25);

    const left = await stored();
    expect(left).not.toContain(`${stray.organisationId}/${stray.id}`);
    expect(left).toEqual(
      expect.arrayContaining([`${acme.id}/${kept as string}`, `${foreign.organisationId}/${foreign.id}`]),
    );
    expect(JSON.stringify(late)).not.toContain(kept);
    expect((await acme.get('/v1/audit/events?limit=200')).items).toContainEqual(
      expect.objectContaining({ action: 'file.stray_removed', subject: expect.objectContaining({ id: stray.id }) }),
    );
    const bytes = await storage.open({ organisationId: acme.id, id: kept as string });
    expect(bytes === null ? null : await buffer(bytes)).toEqual(log);
  });
});
