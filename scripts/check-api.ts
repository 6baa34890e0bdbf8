import { readFileSync } from 'node:fs';
import { acceptedChanges, breakFaults } from './api-diff/accepted-changes.js';
import { breakingChanges } from './api-diff/breaking-changes.js';
import { lastReleased } from './api-diff/released.js';
import type { Description } from './api-diff/shapes.js';
import { clientTypesOf } from './client-types.js';
import { lintOf } from './lint-api.js';
import { documentOfSource } from './openapi-document.js';

const document = await documentOfSource();

/** What is wrong with the API's description, or with what is made from it; a line each. */
const faults = await lintOf(document);

if (readFileSync('src/client/api-types.ts', 'utf8') !== (await clientTypesOf(document)))
  faults.push('src/client/api-types.ts does not fit the API. Write it anew: npm run client');

const { version, description } = lastReleased();
const breaks = breakingChanges(description, document as unknown as Description);
faults.push(...breakFaults(version, breaks, acceptedChanges));

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
