import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { keysOfProcess, type ProcessKeys } from './keys-of-process.js';
import { SecretBox } from './secret-box.js';
import { SigningKeys } from './signing-keys.js';

const PROCESS_KEYS = Symbol('ProcessKeys');

/** SecretBox seals secrets at rest; SigningKeys signs checkpoints. */
@Global()
@Module({
  providers: [
    { provide: PROCESS_KEYS, inject: [Settings], useFactory: keysOfProcess },
    { provide: SecretBox, inject: [PROCESS_KEYS], useFactory: ({ secrets }: ProcessKeys) => secrets },
    { provide: SigningKeys, inject: [PROCESS_KEYS], useFactory: ({ signing }: ProcessKeys) => signing },
  ],
  exports: [SecretBox, SigningKeys],
})
export class SecretsModule {}
