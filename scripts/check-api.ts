import { readFileSync } from 'node:fs';
import { clientTypesOf } from './client-types.js';
import { lintOf } from './lint-api.js';
import { documentOfSource } from './openapi-document.js';

const document = await documentOfSource();

/** What is wrong with the API's description, or with what is made from it; a line each. */
const faults = await lintOf(document);

if (readFileSync('src/client/api-types.ts', 'utf8') !== (await clientTypesOf(document)))
  faults.push('src/client/api-types.ts does not fit the API. Write it anew: npm run client');

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
