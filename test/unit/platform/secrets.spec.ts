import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSettings } from '../../../src/platform/config/parse-settings.js';
import { settingExamples } from '../../../src/platform/config/settings.js';
import { keysOfProcess } from '../../../src/platform/secrets/keys-of-process.js';
import { CannotOpen, makeSecretKey, SecretBox } from '../../../src/platform/secrets/secret-box.js';
import { makeSigningKey, SigningKeys } from '../../../src/platform/secrets/signing-keys.js';

const context = { organisationId: '01990000-0000-7000-8000-000000000001', purpose: 'totp-seed:1' };
const [older, newer] = [makeSecretKey(), makeSecretKey()];

describe('SecretBox', () => {
  const box = new SecretBox(older);

  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => box.open(box.seal(text, context), context) === text),
    );
  });

  it('never seals the same text the same way twice, and shows nothing of it', () => {
    const [first, second] = [box.seal('JBSWY3DPEHPK3PXP', context), box.seal('JBSWY3DPEHPK3PXP', context)];
    expect(first).not.toBe(second);
    expect(first).not.toContain('JBSWY3DPEHPK3PXP');
  });

  it.each([
    ['of another organisation', { ...context, organisationId: '01990000-0000-7000-8000-000000000002' }],
    ['for another purpose', { ...context, purpose: 'totp-seed:2' }],
  ])('does not open in a row %s', (_, elsewhere) => {
    expect(() => box.open(box.seal('seed', context), elsewhere)).toThrow(CannotOpen);
  });

  it('does not open when any one byte was altered', () => {
    const [version, keyId, body = ''] = box.seal('seed', context).split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => box.open(`${version}.${keyId}.${altered.toString('base64url')}`, context)).toThrow(CannotOpen);
    }
  });

  it('does not open when it was cut short, or is no sealed text', () => {
    const sealed = box.seal('seed', context);
    for (const text of [sealed.slice(0, 30), 'seed', '', sealed.replace('s1.', 's0.')]) {
      expect(() => box.open(text, context)).toThrow(CannotOpen);
    }
  });

  it('opens what the older key sealed once a newer one stands before it, and says that it is not current', () => {
    const sealed = box.seal('seed', context);
    const rotated = new SecretBox(`${newer},${older}`);
    expect(rotated.open(sealed, context)).toBe('seed');
    expect(rotated.isCurrent(sealed)).toBe(false);
    expect(rotated.isCurrent(rotated.seal('seed', context))).toBe(true);
    expect(() => new SecretBox(newer).open(sealed, context)).toThrow('which SOKUHO_SECRET_KEY does not hold');
  });
});

describe('the keys of a process', () => {
  const made: string[] = [];
  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'sokuho-keys-'));
    made.push(path);
    return path;
  };
  afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true }))));

  it('are made once in embedded mode, readable by their owner alone', async () => {
    const SOKUHO_DATA_DIR = await folder();
    const [one, two] = await Promise.all([1, 2].map(() => keysOfProcess(parseSettings({ SOKUHO_DATA_DIR }))));
    const again = await keysOfProcess(parseSettings({ SOKUHO_DATA_DIR }));

    expect(again.secrets.open(one?.secrets.seal('seed', context) ?? '', context)).toBe('seed');
    expect([one?.signing.keyId, two?.signing.keyId]).toEqual([again.signing.keyId, again.signing.keyId]);
    for (const name of ['secret-key', 'signing-key']) {
      expect((await stat(join(SOKUHO_DATA_DIR, 'keys', name))).mode & 0o777).toBe(0o600);
    }
    expect(await readFile(join(SOKUHO_DATA_DIR, 'keys', 'secret-key'), 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
  });

  const database = { DATABASE_URL: 'postgres://db.example.jp/sokuho' };

  it.each([
    ['SOKUHO_SECRET_KEY', { SOKUHO_SIGNING_KEY: makeSigningKey() }],
    ['SOKUHO_SIGNING_KEY', { SOKUHO_SECRET_KEY: makeSecretKey() }],
  ])('stop the start with a database of its own and no %s', async (name, others) => {
    const settings = parseSettings({ ...database, ...others, SOKUHO_DATA_DIR: await folder() });
    await expect(keysOfProcess(settings)).rejects.toThrow(
      new RegExp(`^${name} is not set, and there is no .+keys:make$`),
    );
  });

  it('are never the published examples', async () => {
    const settings = parseSettings({
      SOKUHO_DATA_DIR: await folder(),
      SOKUHO_SECRET_KEY: settingExamples.SOKUHO_SECRET_KEY,
    });
    await expect(keysOfProcess(settings)).rejects.toThrow('the published example');
  });

  it('are not shown when they cannot be used', async () => {
    const settings = parseSettings({ SOKUHO_DATA_DIR: await folder(), SOKUHO_SIGNING_KEY: 'hunter2-hunter2' });
    await expect(keysOfProcess(settings)).rejects.toThrow(/^SOKUHO_SIGNING_KEY: its value \(not shown\)/);
    expect(() => parseSettings({ SOKUHO_SECRET_KEY: 'hunter2-hunter2' })).toThrow(
      /^SOKUHO_SECRET_KEY: its value \(not shown\)/,
    );
  });

  it('may be PEM, and several', () => {
    const [first, second] = [makeSigningKey(), makeSigningKey()];
    const pem = `-----BEGIN PRIVATE KEY-----\n${first}\n-----END PRIVATE KEY-----\n`;
    const keys = new SigningKeys(`${pem},${second}`);
    expect(keys.publicKeys.map(({ keyId }) => keyId)).toEqual([
      new SigningKeys(first).keyId,
      new SigningKeys(second).keyId,
    ]);
  });
});
