import { randomBytes } from 'node:crypto';
import { hashOfSecret } from '../secret-texts.js';
import { base32 } from './totp.js';

const HOW_MANY = 10;

/** Ten codes of 120 random bits, in six groups that can be typed: enough that a plain hash keeps them (ASVS 5.0, 6.5.2). */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: HOW_MANY }, () => (base32(randomBytes(15)).match(/.{4}/gu) ?? []).join('-'));

/** However it was typed: case, spaces and hyphens say nothing. */
export const hashOfRecoveryCode = (code: string): Buffer =>
  hashOfSecret(code.toUpperCase().replaceAll(/[^A-Z2-7]/gu, ''));
