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

  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
  const eucJp = Buffer.from([0xbb, 0xe1, 0xcc, 0xbe, 0x20, 0xce, 0xeb, 0xcc, 0xda, 0x0a]);
  it.each([
    ['a log of PowerShell', 'event.log', utf16('漏えいの記録\r\n'), 'text/plain'],
    ['one with its high bytes first', 'event.txt', utf16('漏えいの記録').swap16(), 'text/plain'],
    ['a log in EUC-JP', 'access.log', eucJp, 'text/plain'],
    [
      'a log in EUC-JP that is cut within a letter',
      'access.log',
      Buffer.concat(Array<Buffer>(500).fill(eucJp)),
      'text/plain',
    ],
    ['a fax', 'scan.tif', Buffer.from('II*\0\x08\0\0\0', 'latin1'), 'image/tiff'],
    ['a scan with its high bytes first', 'scan.TIFF', Buffer.from('MM\0*\0\0\0\x08', 'latin1'), 'image/tiff'],
    ['a photograph of a telephone', '写真.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'image/heic'],
    ['DocuWorks', '稟議書.xdw', Buffer.from('600e820100000000', 'hex'), 'application/vnd.fujixerox.docuworks'],
    [
      'a binder of DocuWorks',
      '綴り.xbd',
      Buffer.from('600e820200000000', 'hex'),
      'application/vnd.fujixerox.docuworks.binder',
    ],
    ['a log of Windows', 'Security.evtx', Buffer.from('ElfFile\0\0', 'latin1'), 'application/x-evtx'],
    ['a record of a network', 'lan.pcapng', Buffer.from('0a0d0d0a1c000000', 'hex'), 'application/vnd.tcpdump.pcap'],
    ['一太郎', '報告.jtd', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'application/x-ole-storage'],
    [
      'a workbook with macros, as evidence',
      'invoice.xlsm',
      Buffer.from('PK\x03\x04macro', 'latin1'),
      'application/zip',
    ],
    [
      'a document with macros, as evidence',
      'invoice.docm',
      Buffer.from('PK\x03\x04macro', 'latin1'),
      'application/zip',
    ],
  ])('keeps %s, and hands it out as bytes that nothing runs', async (_, name, bytes, mediaType) => {
    const path = await newPath();
    const { status, body } = await send(acme, path, name, bytes);
    expect([status, body.mediaType]).toEqual([201, mediaType]);
    const { headers } = await acme.request('get', `${path}/${body.id}`).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; filename="[A-Za-z.]+\.[A-Za-z]{3,6}"/u),
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['a program', 'setup.exe', Buffer.from('MZ\x90\x00\x03')],
    ['a program that calls itself a picture', 'cat.png', Buffer.from('MZ\x90\x00\x03')],
    ['a picture that calls itself a document', 'report.pdf', png],
    ['a page', 'page.html', Buffer.from('<script>alert(1)</script>')],
    ['a drawing with scripts', 'drawing.svg', Buffer.from('<svg onload="alert(1)"/>')],
    ['a script that calls itself text', 'run.txt', Buffer.from('#!/bin/sh\n')],
    ['nothing', 'empty.txt', Buffer.alloc(0)],
    ['bytes of zero that call themselves text', 'a.log', Buffer.from('abc\0def')],
    ['UTF-16 without its mark', 'a.log', utf16('記録').subarray(2)],
    ['bytes of zero in marked UTF-16', 'a.log', utf16('記\0録')],
    ['a script in marked UTF-16', 'a.txt', utf16('#!/bin/sh')],
    ['half of a letter in marked UTF-16', 'a.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ['a document that calls itself a fax', 'a.tif', Buffer.from('%PDF-1.7')],
    ['a fax that calls itself DocuWorks', 'a.xdw', Buffer.from('II*\0', 'latin1')],
    ['a fax that calls itself text', 'a.txt', Buffer.from('II*\0', 'latin1')],
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
