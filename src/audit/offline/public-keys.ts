import { createHash, createPublicKey } from 'node:crypto';
import type { PublicKeys } from '../chain/checkpoint.js';

const pem = /-----BEGIN PUBLIC KEY-----[\w+/=\s]{1,4000}-----END PUBLIC KEY-----/gu;

/** Every public key of a text: PEM, or the answer of GET /v1/audit/public-key as it came. */
export const publicKeysIn = (text: string): PublicKeys =>
  new Map(
    (text.replaceAll('\\n', '\n').match(pem) ?? []).map((block) => {
      const key = createPublicKey(block);
      const der = key.export({ type: 'spki', format: 'der' });
      return [createHash('sha256').update(der).digest('hex').slice(0, 16), key];
    }),
  );
