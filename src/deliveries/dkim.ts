import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { settingExamples, type Settings } from '../platform/config/settings.js';
import { WrongSetting } from '../platform/config/parse-settings.js';

/** Receivers take no signature of a shorter key (RFC 8301, 3.2). */
const SHORTEST_BITS = 1024;

/** As nodemailer signs with: rsa-sha256, headers and body in relaxed form. */
export interface DkimKey {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

const wrong = (file: string, why: string): WrongSetting =>
  new WrongSetting(
    `SOKUHO_DKIM_KEY_FILE: ${JSON.stringify(file)} is not usable: ${why}. Give the file of an RSA private key in PEM, for example SOKUHO_DKIM_KEY_FILE=${settingExamples.SOKUHO_DKIM_KEY_FILE}`,
  );

const read = (file: string): KeyObject => {
  try {
    return createPrivateKey(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(file, (error as Error).message);
  }
};

/**
 * The key that mails are signed with; undefined when none is set. Read at the start: nodemailer sends a mail unsigned, and
 * says nothing, when it cannot sign with the key that it has.
 * @throws WrongSetting when the file holds no key that receivers would take
 */
export const dkimKeyOf = (settings: Settings): DkimKey | undefined => {
  const { SOKUHO_DKIM_DOMAIN: domainName, SOKUHO_DKIM_SELECTOR: keySelector, SOKUHO_DKIM_KEY_FILE: file } = settings;
  if (domainName === undefined || keySelector === undefined || file === undefined) return undefined;
  const key = read(file);
  if (key.asymmetricKeyType !== 'rsa') throw wrong(file, `it is a key of type ${key.asymmetricKeyType ?? 'unknown'}`);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < SHORTEST_BITS) throw wrong(file, `it has ${String(bits)} bits, too few for any receiver`);
  return { domainName, keySelector, privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
};
