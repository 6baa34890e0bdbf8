import { register } from 'node:module';

/** For a thread that runs TypeScript: node --import ./scripts/register-typescript.mjs */
register('./typescript-hooks.mjs', import.meta.url);
