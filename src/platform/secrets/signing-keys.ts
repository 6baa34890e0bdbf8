import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface PublicKey {
  readonly keyId: string;
  readonly key: KeyObject;
}

export interface Signature {
  readonly keyId: string;
  /** Ed25519 (RFC 8032), base64url. */
  readonly signature: string;
}

/** Names a public key: the first 64 bits of the SHA-256 of its SubjectPublicKeyInfo. */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

const privateKeyOf = (text: string): KeyObject => {
  const key = text.includes('-----BEGIN')
    ? createPrivateKey(text.replaceAll('\\n', '\n'))
    : createPrivateKey({ key: Buffer.from(text, 'base64'), type: 'pkcs8', format: 'der' });
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('A signing key is an Ed25519 key.');
  return key;
};

/** A new private key, PKCS #8 in base64 on one line. */
export const makeSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

/** The Ed25519 keys of the service: the first signs, the public halves of all verify. */
export class SigningKeys {
  private readonly signing: KeyObject;
  readonly publicKeys: readonly [PublicKey, ...PublicKey[]];

  /** @param ring private keys in PEM or as base64 PKCS #8, separated by commas */
  constructor(ring: string) {
    const [first = '', ...others] = ring.split(',').map((key) => key.trim());
    this.signing = privateKeyOf(first);
    const publicHalf = (key: KeyObject): PublicKey => {
      const half = createPublicKey(key);
      return { keyId: keyIdOf(half), key: half };
    };
    this.publicKeys = [publicHalf(this.signing), ...others.map((other) => publicHalf(privateKeyOf(other)))];
  }

  get keyId(): string {
    return this.publicKeys[0].keyId;
  }

  sign(text: string): Signature {
    return { keyId: this.keyId, signature: sign(null, Buffer.from(text), this.signing).toString('base64url') };
  }
}
