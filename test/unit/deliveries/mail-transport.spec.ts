import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { type MailTransport, mailTransportFor } from '../../../src/deliveries/mail-transport.js';
import { parseSettings } from '../../../src/platform/config/parse-settings.js';
import { verifyDkim } from '../../support/dkim-verifier.js';

interface Taken {
  readonly raw: string;
  readonly user: unknown;
  readonly secure: boolean;
  readonly session: string;
}

describe('mail by SMTP', () => {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    // It has a certificate of its own making, and takes nothing before STARTTLS and a login.
    allowInsecureAuth: false,
    logger: false,
    onAuth: ({ username, password }, _, done) => {
      if (username === 'sokuho' && password === 'se/cret') done(null, { user: username });
      else done(new Error('Wrong user or password'));
    },
    onRcptTo: ({ address }, _, done) => {
      const code = /^refused-(\d{3})@/u.exec(address)?.[1];
      if (code === undefined) done();
      else done(Object.assign(new Error('as the test wants it'), { responseCode: Number(code) }));
    },
    onData: (stream, { user, secure, id }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push({ raw: Buffer.concat(chunks).toString('latin1'), user, secure, session: id });
        done();
      });
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'sokuho-dkim-'));
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  let transport: MailTransport | null = null;

  beforeAll(async () => {
    server.on('error', () => undefined);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    writeFileSync(join(folder, 'dkim.pem'), keys.privateKey.export({ type: 'pkcs1', format: 'pem' }));
  });
  afterEach(() => {
    transport?.close();
    taken.length = 0;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });

  const url = (rest = '', password = 'se%2Fcret'): string =>
    `smtp://sokuho:${password}@127.0.0.1:${String((server.server.address() as AddressInfo).port)}/${rest}`;
  const anyCertificate = '?requireTLS=true&tls.rejectUnauthorized=false';
  const signed = {
    SOKUHO_DKIM_DOMAIN: 'sokuho.example',
    SOKUHO_DKIM_SELECTOR: 'key2026',
    SOKUHO_DKIM_KEY_FILE: join(folder, 'dkim.pem'),
  };
  const started = (settings: Record<string, string>): MailTransport =>
    (transport = mailTransportFor(parseSettings({ MAIL_FROM: 'sokuho <mail@sokuho.example>', ...settings })));
  const message = {
    messageId: '<reminder-1@sokuho.example>',
    subject: '【本日期限】速報の期限は本日です：顧客情報の漏えい',
    text: '本日が期限です。  \n\n.\n\n\n',
    html: '<p>本日が期限です。</p>\n',
    headers: { 'List-Id': '<reminders.1.sokuho.example>', 'Auto-Submitted': 'auto-generated' },
    replyTo: 'kojin-joho@acme.example',
  };

  it('goes over STARTTLS after a login, several mails on few connections', async () => {
    const pool = started({ SMTP_URL: url(anyCertificate) });
    await Promise.all(Array.from({ length: 12 }, () => pool.send('houmu@acme.example', message)));
    expect(taken).toHaveLength(12);
    expect(taken.every(({ user, secure }) => secure && user === 'sokuho')).toBe(true);
    expect(new Set(taken.map(({ session }) => session)).size).toBeLessThanOrEqual(5);
  });

  it('is not sent to a server whose certificate nobody vouches for, nor with a wrong password; both may pass', async () => {
    await expect(started({ SMTP_URL: url('?requireTLS=true') }).send('houmu@acme.example', message)).rejects.toThrow(
      /certificate/u,
    );
    transport?.close();
    const refused = started({ SMTP_URL: url(anyCertificate, 'wrong') }).send('houmu@acme.example', message);
    await expect(refused).rejects.toThrow(/Wrong user or password/u);
    await expect(refused).rejects.not.toMatchObject({ name: 'RefusedForGood' });
    expect(taken).toEqual([]);
  });

  it('is signed by DKIM, so that a receiver who knows the public key sees what was altered', async () => {
    await started({ SMTP_URL: url(anyCertificate), ...signed }).send('houmu@acme.example', message);
    const raw = taken[0]?.raw ?? '';
    expect(verifyDkim(raw, publicKey)).toEqual({
      domain: 'sokuho.example',
      selector: 'key2026',
      signedHeaders: expect.arrayContaining(['from', 'reply-to', 'subject', 'date', 'message-id', 'to', 'list-id']),
      isBodyIntact: true,
      isSignatureValid: true,
    });
    const otherAnswer = raw.replace(/^Reply-To: .*$/mu, 'Reply-To: somebody@else.example');
    expect(verifyDkim(otherAnswer, publicKey)).toMatchObject({ isBodyIntact: true, isSignatureValid: false });
    const otherBody = raw.replace(/\r\n\r\n/u, '\r\n\r\nx');
    expect(verifyDkim(otherBody, publicKey)).toMatchObject({ isBodyIntact: false });
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    const other = stranger.export({ type: 'spki', format: 'pem' }).toString();
    expect(verifyDkim(raw, other)).toMatchObject({ isSignatureValid: false });
  });

  it('names the answer’s address, its list and that a machine sent it', async () => {
    await started({ SMTP_URL: url(anyCertificate) }).send('houmu@acme.example', message);
    const [head = ''] = (taken[0]?.raw ?? '').split('\r\n\r\n');
    expect(head).toMatch(/^Reply-To: kojin-joho@acme\.example$/mu);
    expect(head).toMatch(/^List-ID: <reminders\.1\.sokuho\.example>$/mu);
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/mu);
    expect(head).toMatch(/^Message-ID: <reminder-1@sokuho\.example>$/mu);
    expect(head).not.toMatch(/^DKIM-Signature/mu);
  });

  it.each([
    'ＨＯＵＭＵ@acme.example',
    'houmu@例え.example',
    'hou\u200bmu@acme.example',
    'a@acme.example\r\nRCPT TO:<b@c.example>',
  ])('is not sent raw to %s, which no server without SMTPUTF8 knows', async (address) => {
    const sent = started({ SMTP_URL: url(anyCertificate) }).send(address, message);
    await expect(sent).rejects.toMatchObject({ name: 'RefusedForGood', isAboutAddress: true });
    expect(taken).toEqual([]);
  });

  it.each([
    [550, true],
    [552, false],
    [553, true],
  ])('refused for good with %i to its recipient is about the address: %s', async (code, isAboutAddress) => {
    const sent = started({ SMTP_URL: url(anyCertificate) }).send(`refused-${String(code)}@acme.example`, message);
    await expect(sent).rejects.toMatchObject({ name: 'RefusedForGood', isAboutAddress });
  });

  it('waits in an outbox that the operator alone can read', async () => {
    const outbox = started({ SOKUHO_DATA_DIR: folder });
    await outbox.send('a..b@docomo.ne.jp', message);
    const path = join(folder, 'outbox');
    const [name = ''] = readdirSync(path);
    expect([statSync(path).mode & 0o777, statSync(join(path, name)).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(readFileSync(join(path, name), 'utf8')).toMatch(/^To: <"a\.\.b"@docomo\.ne\.jp>$/mu);
  });

  it('does not start with an address that is no URL, and does not show the password in it', () => {
    const wrong = () => started({ SMTP_URL: 'smtp://sokuho:se/cret@mail.example.jp' });
    expect(wrong).toThrow(/SMTP_URL: its value \(not shown\) is no URL/u);
    expect(wrong).not.toThrow(/se\/cret/u);
  });

  it('does not start with a key that no receiver would take, or with half of the settings', () => {
    const withKey = (content: string) => {
      const file = join(folder, 'other.pem');
      writeFileSync(file, content);
      return () => started({ SMTP_URL: url(), ...signed, SOKUHO_DKIM_KEY_FILE: file });
    };
    const pem = { type: 'pkcs8', format: 'pem' } as const;
    expect(withKey('no key')).toThrow(/SOKUHO_DKIM_KEY_FILE: .*other\.pem.* is not usable/u);
    expect(withKey(generateKeyPairSync('ed25519').privateKey.export(pem).toString())).toThrow(/type ed25519/u);
    const short = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export(pem).toString();
    expect(withKey(short)).toThrow(/512 bits/u);
    const { SOKUHO_DKIM_DOMAIN, ...half } = signed;
    expect(() => started({ SMTP_URL: url(), ...half })).toThrow(/SOKUHO_DKIM_DOMAIN/u);
    expect(() => started({ SMTP_URL: url(), SOKUHO_DKIM_DOMAIN })).toThrow(/SOKUHO_DKIM_KEY_FILE/u);
    expect(() => started({ SMTP_URL: url(), ...signed, SOKUHO_DKIM_KEY_FILE: '/nowhere/dkim.pem' })).toThrow(/ENOENT/u);
  });
});
