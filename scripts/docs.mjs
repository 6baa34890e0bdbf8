import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Writes every generated page anew: each scripts/write-*.ts in turn. A test of its own says when a page is out of date. */
register('./typescript-hooks.mjs', import.meta.url);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const writers = readdirSync(import.meta.dirname)
  .filter((name) => /^write-.*\.ts$/.test(name))
  .sort();
for (const name of writers) await import(new URL(name, import.meta.url).href);
