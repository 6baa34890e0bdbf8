import { codeOfStep, stepOf } from '../../src/people/second-factor/totp.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As an authenticator app reads a seed. */
const fromBase32 = (text: string): Buffer => {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

/** What an authenticator app shows. @param later by so many of its steps */
export const codeShown = (secret: string, at: Date, later = 0): string =>
  codeOfStep(fromBase32(secret), stepOf(at) + later);
