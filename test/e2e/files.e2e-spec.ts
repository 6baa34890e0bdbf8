import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { aLeak } from '../support/builders.js';
import type { TestOrganisation } from '../support/test-organisation.js';
import { useTestApi } from '../support/use-test-api.js';

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64, 7)]);
const log = Buffer.from('EmoCheck v2.4.0\nEmotetのプロセスが見つかりました。\n');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('/v1/incidents/{id}/files', () => {
  const api = useTestApi({ SOKUHO_FILE_LIMIT_MB: '2' });
  const acme = api.organisation();
  const globex = api.organisation();

  beforeEach(() => {
    api.clock.standAt('2026-11-24T10:00:00+09:00');
  });

  const send = (organisation: TestOrganisation, path: string, name: string, bytes: Buffer) =>
    organisation
      .request('post', `${path}?name=${encodeURIComponent(name)}`)
      .set('content-type', 'application/octet-stream')
      .send(bytes);

  const newPath = async () => `/v1/incidents/${(await acme.logIncident(aLeak())).id}/files`;
  const stored = () => readdir(join(api.dataDir, 'files', acme.id)).catch(() => []);

  it('keeps bytes outside the database, with their hash, and hands them out as an attachment that nothing opens', async () => {
    const path = await newPath();
    const { body, status } = await send(acme, path, '画面.png', png);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: '画面.png',
      mediaType: 'image/png',
      size: 72,
      sha256: sha256(png),
      warnings: [],
    });
    expect(await readFile(join(api.dataDir, 'files', acme.id, body.id))).toEqual(png);

    const answer = await acme.request('get', `${path}/${body.id}`).buffer(true);
    expect(answer.body).toEqual(png);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; .*%E7%94%BB%E9%9D%A2\.png$/u),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await acme.get(path)).items).toMatchObject([{ id: body.id }]);
  });

  it('is on the record: who added it and who took a copy', async () => {
    const incident = await acme.logIncident(aLeak());
    const path = `/v1/incidents/${incident.id}/files`;
    const { body } = await send(acme, path, 'emocheck.log', log);
    expect(body.mediaType).toBe('text/plain');
    await acme.as('viewer').request('get', `${path}/${body.id}`);
    expect((await acme.timelineOf(incident)).slice(1)).toMatchObject([
      { action: 'file.added', detail: { sha256: sha256(log) } },
      { action: 'file.read', actor: { name: 'viewer' } },
    ]);
  });

  it.each([
    ['a program', 'setup.exe', Buffer.from('MZ\x90\x00\x03')],
    ['a program that calls itself a picture', 'cat.png', Buffer.from('MZ\x90\x00\x03')],
    ['a picture that calls itself a document', 'report.pdf', png],
    ['a page', 'page.html', Buffer.from('<script>alert(1)</script>')],
    ['a drawing with scripts', 'drawing.svg', Buffer.from('<svg onload="alert(1)"/>')],
    ['a script that calls itself text', 'run.txt', Buffer.from('#!/bin/sh\n')],
    ['nothing', 'empty.txt', Buffer.alloc(0)],
  ])('refuses %s by its content, and keeps nothing of it', async (_, name, bytes) => {
    const path = await newPath();
    const before = await stored();
    const { status } = await send(acme, path, name, bytes);
    expect(status).toBe(415);
    expect(await stored()).toEqual(before);
  });

  it('refuses what is too large, more than a body of JSON may have, and keeps nothing of it', async () => {
    const path = await newPath();
    const large = Buffer.concat([png, Buffer.alloc(1_900_000)]);
    expect((await send(acme, path, 'large.png', large)).status).toBe(201);
    const before = await stored();
    expect((await send(acme, path, 'larger.png', Buffer.concat([large, large]))).status).toBe(413);
    expect(await stored()).toEqual(before);
  });

  it('does not hand out what was altered in its folder', async () => {
    const path = await newPath();
    const { body } = await send(acme, path, 'emocheck.log', log);
    await writeFile(join(api.dataDir, 'files', acme.id, body.id), 'nothing to see');
    await acme.get(`${path}/${body.id}`, 409);
  });

  it('takes a name as a name, never as a path', async () => {
    const path = await newPath();
    expect((await send(acme, path, '../../keys/secret-key.txt', log)).status).toBe(400);
    expect((await send(acme, path, 'a\r\nset-cookie: x.txt', log)).status).toBe(400);
  });

  it('is not found by another organisation, and not written by viewers', async () => {
    const path = await newPath();
    const { body } = await send(acme, path, 'emocheck.log', log);
    await globex.get(path, 404);
    await globex.get(`${path}/${body.id}`, 404);
    expect((await send(globex, path, 'emocheck.log', log)).status).toBe(404);
    expect((await send(acme.as('viewer'), path, 'emocheck.log', log)).status).toBe(403);
    const elsewhere = await newPath();
    await acme.get(`${elsewhere}/${body.id}`, 404);
  });
});
