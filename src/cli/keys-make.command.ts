import { makeSecretKey } from '../platform/secrets/secret-box.js';
import { makeSigningKey } from '../platform/secrets/signing-keys.js';
import type { Command } from './command.js';

export const keysMake: Command = {
  usage: '',
  summary: 'Prints new keys as settings, for a service with a database of its own. They are kept nowhere.',
  run: () => {
    process.stdout.write(`SOKUHO_SECRET_KEY=${makeSecretKey()}\nSOKUHO_SIGNING_KEY=${makeSigningKey()}\n`);
    return Promise.resolve();
  },
};
