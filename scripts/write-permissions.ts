import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionPage } from './permission-table.js';

/** Writes docs/permissions.md anew, from the top folder of the repository. */
writeFileSync(join(process.cwd(), 'docs', 'permissions.md'), permissionPage());
console.log('docs/permissions.md');
