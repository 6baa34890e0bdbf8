import { describe, expect, it } from '@jest/globals';
import zxcvbn from '@zxcvbn-ts/language-common';
import { isCommonPassword } from './common-passwords.js';
import { hashPassword, isPasswordOf } from './password-hashes.js';
import { faultOfPassword } from './password-rules.js';

const email = 'hanako.suzuki@example.jp';

describe('faultOfPassword', () => {
  it.each([
    ['twelve characters of one kind', 'aaaaaaaaaaab'],
    ['twelve Japanese characters', '夜明けの港に三艘の白い船'],
    ['twelve characters outside the basic plane', '𠮷野家で𩸽を焼く朝の𠀋夫'],
    ['spaces around it', '  eight plus  '],
    ['256 characters', 'a1'.repeat(128)],
  ])('takes %s', async (_, password) => {
    expect(await faultOfPassword(password, email)).toBeNull();
  });

  it.each([
    ['eleven characters', 'aB3$eF6&hI9', '11 characters'],
    ['eleven characters that are 22 code units', '𠮷'.repeat(11), '11 characters'],
    ['eleven characters written as two code points each', 'が'.normalize('NFD').repeat(11), '11 characters'],
    ['257 characters', 'a'.repeat(257), '257 characters'],
    ['one of the commonest', 'qwertyuiop123', 'commonest'],
    ['one of the commonest in other case', 'QwertyUiop123', 'commonest'],
    ['the own address', 'Hanako.Suzuki@example.jp', 'own address'],
    ['what stands before the @ of it', 'HANAKO.suzuki', 'own address'],
  ])('refuses %s', async (_, password, said) => {
    expect((await faultOfPassword(password, email))?.en).toContain(said);
  });
});

describe('the commonest passwords', () => {
  it('are more than ten thousand, and each is refused', () => {
    const list = zxcvbn.dictionary['passwords-common'];
    expect(new Set(list).size).toBeGreaterThan(10_000);
    expect(list.slice(0, 10_000).filter((password) => !isCommonPassword(password))).toEqual([]);
  });
});

describe('a hash of a password', () => {
  it('is argon2id, and knows the same password however it was composed', async () => {
    const hash = await hashPassword('がぎぐげご'.normalize('NFC'));
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(await isPasswordOf(hash, 'がぎぐげご'.normalize('NFD'))).toBe(true);
    expect(await isPasswordOf(hash, 'がぎぐげこ')).toBe(false);
  });

  it('of nobody is that of no password', async () => {
    expect(await isPasswordOf(null, 'x'.repeat(20))).toBe(false);
  });
});
