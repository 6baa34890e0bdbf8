import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientTypesOf } from './client-types.js';
import { documentOfSource } from './openapi-document.js';

/** Writes the types of the client anew, from the top folder of the repository. */
writeFileSync(join(process.cwd(), 'src', 'client', 'api-types.ts'), await clientTypesOf(await documentOfSource()));
console.log('src/client/api-types.ts');
