import { join } from 'node:path';
import { WrongSetting } from '../config/parse-settings.js';
import { settingExamples, type Settings } from '../config/settings.js';
import { keyOfFile, readKeyFile } from './key-file.js';
import { makeSecretKey, SecretBox } from './secret-box.js';
import { makeSigningKey, SigningKeys } from './signing-keys.js';

export interface ProcessKeys {
  readonly secrets: SecretBox;
  readonly signing: SigningKeys;
}

interface KeySetting {
  readonly name: 'SOKUHO_SECRET_KEY' | 'SOKUHO_SIGNING_KEY';
  readonly file: string;
  readonly make: () => string;
  readonly use: string;
}

/** The image has the built program alone, and no scripts. */
const HOW_TO_MAKE = 'npm run cli -- keys:make, or in the image: node dist/src/cli/main.js keys:make';

const secretKey: KeySetting = {
  name: 'SOKUHO_SECRET_KEY',
  file: 'secret-key',
  make: makeSecretKey,
  use: 'secrets in the database are sealed with it',
};

const signingKey: KeySetting = {
  name: 'SOKUHO_SIGNING_KEY',
  file: 'signing-key',
  make: makeSigningKey,
  use: 'checkpoints of the record are signed with it',
};

/**
 * The setting, else the file in SOKUHO_DATA_DIR/keys, which only the embedded mode makes: with a database of their own
 * several processes may run, and each would make another key.
 */
const textOf = async (settings: Settings, { name, file, make, use }: KeySetting): Promise<string> => {
  const given = settings[name];
  if (given === settingExamples[name]) {
    throw new WrongSetting(
      `${name}: its value is the published example, which everybody knows. Make one with: ${HOW_TO_MAKE}`,
    );
  }
  if (given !== undefined) return given;
  const path = join(settings.SOKUHO_DATA_DIR, 'keys', file);
  if (settings.DATABASE_URL === undefined) return keyOfFile(path, make);
  const kept = await readKeyFile(path);
  if (kept !== null && kept !== '') return kept;
  throw new WrongSetting(
    `${name} is not set, and there is no ${path}: ${use}. With DATABASE_URL set, no key is made by itself, since every process needs the same. Make one with: ${HOW_TO_MAKE}`,
  );
};

const parsed = <T>({ name }: KeySetting, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    // The cause of a key that cannot be read may tell of the key.
    throw new WrongSetting(
      `${name}: its value (not shown) is no usable key: ${(error as Error).name}. Example: ${name}=${settingExamples[name]}`,
    );
  }
};

/**
 * The keys of this process.
 * @throws WrongSetting when one is missing or cannot be used
 */
export const keysOfProcess = async (settings: Settings): Promise<ProcessKeys> => {
  const secret = await textOf(settings, secretKey);
  const signing = await textOf(settings, signingKey);
  return {
    secrets: parsed(secretKey, () => new SecretBox(secret)),
    signing: parsed(signingKey, () => new SigningKeys(signing)),
  };
};
