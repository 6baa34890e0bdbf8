import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * Whose secret it is (an organisation's, a person's, or the service's own) and what for. Bound to the sealed text: moved
 * to another row or owner it does not open.
 */
export type SecretContext = (
  { readonly organisationId: string } | { readonly personId: string } | { readonly service: 'sokuho' }
) & {
  /** What it is for, with the id of what it belongs to: 'totp-seed:0193…', 'webhook-secret:0194…'. */
  readonly purpose: string;
};

/** A sealed secret that does not open: altered, moved, or sealed with a key that is not there. Holds no secret. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

const VERSION = 's1';
/** As NIST SP 800-38D has it for random nonces: 96 bits, and a tag of 128. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

interface SecretKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** Names a key without telling it: the first 32 bits of its SHA-256. */
const keyOf = (base64: string): SecretKey => {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 32) throw new TypeError('A secret key is 32 bytes in base64.');
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
};

const ownerOf = (context: SecretContext): readonly string[] => {
  if ('organisationId' in context) return [context.organisationId];
  return 'personId' in context ? ['person', context.personId] : ['service', context.service];
};

/** A list as JSON, so that no two contexts give the same bytes. */
const boundTo = (keyId: string, context: SecretContext): Buffer =>
  Buffer.from(JSON.stringify([VERSION, keyId, ...ownerOf(context), context.purpose]));

export const makeSecretKey = (): string => randomBytes(32).toString('base64');

/**
 * Seals secrets at rest (TOTP seeds, webhook secrets, OIDC client secrets) with AES-256-GCM. A sealed text is
 * `s1.<key id>.<nonce, ciphertext and tag in base64url>`. The first key seals; every key opens, so that a new key is put
 * before the old one and the old one goes once `isCurrent` holds for all that is kept.
 */
export class SecretBox {
  private readonly keys: readonly [SecretKey, ...SecretKey[]];

  /** @param ring keys of 32 bytes in base64, separated by commas */
  constructor(ring: string) {
    const [first = '', ...others] = ring.split(',').map((key) => key.trim());
    this.keys = [keyOf(first), ...others.map(keyOf)];
  }

  seal(text: string, context: SecretContext): string {
    const [key] = this.keys;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(boundTo(key.id, context));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${key.id}.${sealed.toString('base64url')}`;
  }

  /** @throws CannotOpen when it was altered, belongs elsewhere, or its key is not in the ring */
  open(sealed: string, context: SecretContext): string {
    const [version, keyId, body = ''] = sealed.split('.');
    const key = this.keys.find(({ id }) => id === keyId);
    if (version !== VERSION || key === undefined) {
      throw new CannotOpen(`Sealed with the key ${String(keyId)}, which SOKUHO_SECRET_KEY does not hold.`);
    }
    const bytes = Buffer.from(body, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new CannotOpen('The sealed secret is cut short.');
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(boundTo(key.id, context))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      );
    } catch (error) {
      throw new CannotOpen(`The secret for ${context.purpose} was altered, or belongs elsewhere.`, { cause: error });
    }
  }

  /** Whether it is sealed with the newest key. One that is not is to be sealed again when it is next opened. */
  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`${VERSION}.${this.keys[0].id}.`);
  }
}
