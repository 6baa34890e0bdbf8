import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in letters that need no escaping in an address. */
export const newSecretText = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret text: it has enough entropy that a slow hash would add nothing. */
export const hashOfSecret = (text: string): Buffer => createHash('sha256').update(text).digest();
