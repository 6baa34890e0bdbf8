import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_SECONDS = 30;
const DIGITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding: how authenticator apps take a seed. */
export const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
};

/** The password of a step (RFC 4226 with SHA-1, which is all that authenticator apps agree on). */
export const codeOfStep = (seed: Uint8Array, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', seed).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
};

/** Steps of RFC 6238, of 30 seconds. */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/** The step whose password this is, of the present one and its neighbours, since clocks differ; null when it is none's. */
export const stepOfCode = (seed: Uint8Array, code: string, now: Date): number | null => {
  const given = Buffer.from(code);
  const present = stepOf(now);
  const fits = [present, present - 1, present + 1].filter((step) => {
    const expected = Buffer.from(codeOfStep(seed, step));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return fits[0] ?? null;
};

/** As it was meant: a Japanese keyboard may type wide digits, and apps show a gap in the middle. */
export const typedCode = (code: string): string => code.normalize('NFKC').replaceAll(/\s/gu, '');

/** What an authenticator app reads from a picture (the format of Google Authenticator). */
export const otpauthUri = (seed: Uint8Array, email: string): string =>
  `otpauth://totp/${encodeURIComponent(`sokuho:${email}`)}?secret=${base32(seed)}&issuer=sokuho&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
