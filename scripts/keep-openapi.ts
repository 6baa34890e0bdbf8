import { readFileSync, writeFileSync } from 'node:fs';
import { documentOfSource } from './openapi-document.js';

/** At a release: keeps the description that it publishes, against which later ones are compared. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const file = `docs/openapi/${version}.json`;
writeFileSync(file, `${JSON.stringify(await documentOfSource())}\n`);
console.log(file);
process.exit(0);
