import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs TypeScript files one after another, compiled on the way and without a build:
 * node scripts/run-ts.mjs bench/law.bench.ts
 * What begins with -- is left to them.
 */
register('./typescript-hooks.mjs', import.meta.url);
for (const file of process.argv.slice(2).filter((name) => !name.startsWith('--')))
  await import(pathToFileURL(resolve(file)).href);
